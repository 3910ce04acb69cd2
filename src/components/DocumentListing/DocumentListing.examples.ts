import { examples as lists } from '../DocumentList/DocumentList.examples.ts'
import { examples as paginations } from '../Pagination/Pagination.examples.ts'

const pagination = paginations['in the middle of a long list'].pagination

/** Named examples of a page of a list. */
export const examples = {
  empty: { listing: { entries: [], pagination: { ...pagination, page: 1, pages: 1, total: 0 } } },
  'in the middle': { listing: { entries: lists.plain.entries, pagination } },
}
