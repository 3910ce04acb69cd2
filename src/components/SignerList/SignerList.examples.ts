import { examples as pagination } from '../Pagination/Pagination.examples.ts'

/** Named examples of the list of signers. */
export const examples = {
  'one name and reports without any': {
    list: {
      pagination: pagination['one page'].pagination,
      signers: [
        { href: '/nguoi-ky/ho-va-ten/', name: 'Họ Và Tên', roles: ['Giám đốc, Sở A'], reports: 3 },
      ],
      unnamed: { href: '/nguoi-ky/khong-ghi-ten/', reports: 2 },
    },
  },
}
