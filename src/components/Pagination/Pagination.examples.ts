/** Named examples of the pagination. */
export const examples = {
  'one page': {
    noun: 'báo cáo',
    pagination: {
      page: 1,
      pages: 1,
      total: 5,
      first: 1,
      last: 5,
      previous: null,
      next: null,
      links: [{ page: 1, href: '/bao-cao/' }],
    },
  },
  'in the middle of a long list': {
    noun: 'báo cáo',
    pagination: {
      page: 7,
      pages: 100,
      total: 10_000,
      first: 601,
      last: 700,
      previous: '/bao-cao/trang/6/',
      next: '/bao-cao/trang/8/',
      links: [
        { page: 1, href: '/bao-cao/' },
        null,
        { page: 6, href: '/bao-cao/trang/6/' },
        { page: 7, href: '/bao-cao/trang/7/' },
        { page: 8, href: '/bao-cao/trang/8/' },
        null,
        { page: 100, href: '/bao-cao/trang/100/' },
      ],
    },
  },
}
