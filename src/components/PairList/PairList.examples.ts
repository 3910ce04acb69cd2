/** Named examples of the list of comparisons. */
export const examples = {
  'one pair': {
    pairs: [
      {
        href: '/so-sanh/so-a/2024/quy-2/',
        relation: 'Kỳ trước',
        agency: 'Sở A',
        before: { href: '/bao-cao/so-a/2024/quy-1/', label: 'Quý I năm 2024' },
        after: { href: '/bao-cao/so-a/2024/quy-2/', label: 'Quý II năm 2024' },
      },
    ],
  },
}
