import { quote } from '../Quote/Quote.examples.ts'
import { examples as reports } from '../ReportItem/ReportItem.examples.ts'

/** Named examples of the citing reports. */
export const examples = {
  'one published, one withdrawn': {
    citing: [
      { report: reports.published.report, quotes: [quote, quote], more: 3 },
      { report: reports.withdrawn.report, quotes: [quote], more: 0 },
    ],
  },
}
