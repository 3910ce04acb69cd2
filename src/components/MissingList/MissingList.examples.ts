const entries = [
  {
    agency: { href: '/co-quan/so-a/', label: 'Sở A' },
    obligation: 'Báo cáo hằng quý, cải cách hành chính',
    period: 'Quý I năm 2024',
    due: '30/4/2024',
  },
]
const caption = 'Báo cáo đã quá hạn mà chưa công bố'

/** Named examples of the list of missing reports. */
export const examples = {
  'of all agencies': { entries, caption },
  'of one agency': { entries, caption, without: 'agency' },
}
