import type { Archive } from '../../core/archive.ts'
import { CONFLICTS_ON_PAGE } from './conflict-view.ts'
import {
  allDocuments,
  DOCUMENTS_ON_PAGE,
  documentLists,
  documentsNotHeld,
} from './document-lists.ts'
import { documentPages } from './document-page.ts'
import { furtherPaths, listPaths } from './paginate.ts'
import { changedReports } from './report-versions.ts'

/** The pages of reports and below /van-ban/. */
export const READING_ROUTES = {
  report: ({ reports }: Archive) =>
    [...reports.keys()].map((id) => ({ params: { id }, props: { id } })),
  reportVersions: (archive: Archive) =>
    [...changedReports(archive).keys()].map((id) => ({ params: { id }, props: { id } })),
  document: ({ documents }: Archive) =>
    [...documents.values()].flatMap((document) =>
      Array.from({ length: documentPages(document) }, (_, index) => ({
        params: { id: index ? `${document.id}/trang/${index + 1}` : document.id },
        props: { id: document.id, page: index + 1 },
      })),
    ),
  /** All documents, after the first page. */
  documents: (archive: Archive) => furtherPaths(allDocuments(archive).length, DOCUMENTS_ON_PAGE),
  documentList: (archive: Archive) =>
    Object.entries(documentLists(archive)).flatMap(([division, lists]) =>
      lists.flatMap(({ slug, entries }) =>
        listPaths(slug.slice(division.length + 1), slug, entries.length, DOCUMENTS_ON_PAGE).map(
          ({ params, props }) => ({ params: { division, ...params }, props }),
        ),
      ),
    ),
  notHeld: (archive: Archive) => furtherPaths(documentsNotHeld(archive).length, DOCUMENTS_ON_PAGE),
  conflicts: ({ conflicts }: Archive) => furtherPaths(conflicts.length, CONFLICTS_ON_PAGE),
  number: ({ numbers }: Archive) =>
    [...numbers.keys()].map((number) => ({
      params: { number: number.toLowerCase() },
      props: { number },
    })),
}
