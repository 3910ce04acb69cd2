import { examples as reports } from '../ReportItem/ReportItem.examples.ts'

/** Named examples of the links between reports. */
export const examples = {
  'nothing beside it': {
    neighbours: [{ label: 'Kỳ trước', report: null }],
    related: [],
    comparisons: [],
  },
  all: {
    neighbours: [
      { label: 'Kỳ trước', report: reports.published.report },
      { label: 'Kỳ sau', report: reports.corrected.report },
      { label: 'Cùng kỳ năm trước', report: reports.withdrawn.report },
    ],
    related: [{ ...reports.published.report, shared: 3 }],
    comparisons: [{ href: '#so-sanh', label: 'So với kỳ trước (Quý IV năm 2023)' }],
  },
}
