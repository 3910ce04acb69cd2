import type { ReportEntry } from '../../content/pages/report-entry.ts'

const entry: ReportEntry = {
  href: '/bao-cao/so-a/2024/quy-1/',
  title: 'Kết quả công tác quý I, nhiệm vụ trọng tâm quý II năm 2024',
  number: '125/BC-SA',
  agency: { href: '/co-quan/so-a/', label: 'Sở A' },
  period: { href: '/ky/2024-q1/', label: 'Quý I năm 2024' },
  date: { iso: '2024-03-12', text: '12/3/2024' },
  state: 'published',
  subject: null,
  signer: { href: '/nguoi-ky/ho-va-ten/', label: 'Họ Và Tên' },
  cited: 34,
}

/** Named examples of the list of reports. */
export const examples = {
  'all that is known': { entries: [entry] },
  'no number, date or signer': {
    entries: [{ ...entry, number: null, date: null, signer: null }],
  },
  'corrected and withdrawn': {
    entries: [
      { ...entry, state: 'corrected' },
      { ...entry, state: 'withdrawn' },
    ],
  },
  'on the page of its agency': { entries: [entry], without: 'agency' },
}
