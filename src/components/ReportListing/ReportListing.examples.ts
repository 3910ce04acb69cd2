import { examples as pagination } from '../Pagination/Pagination.examples.ts'
import { examples as list } from '../ReportList/ReportList.examples.ts'

const { entries } = list['all that is known']

/** Named examples of a page of a list of reports. */
export const examples = {
  short: { listing: { entries, ...pagination['one page'] } },
  'one of many pages': { listing: { entries, ...pagination['in the middle of a long list'] } },
}
