import type { Archive } from '../../core/archive.ts'
import { link } from '../address.ts'
import { CONFLICTS_ON_PAGE, type ConflictView, conflictView } from './conflict-view.ts'
import {
  allDocuments,
  DIVISIONS,
  type Division,
  DOCUMENTS_ON_PAGE,
  type DocumentEntry,
  documentLists,
  documentsNotHeld,
} from './document-lists.ts'
import { type Pagination, paginate } from './paginate.ts'

/** A page of a list of documents. */
export interface DocumentListing {
  title: string
  path: string
  entries: readonly DocumentEntry[]
  pagination: Pagination
}

export const allDocumentsPage = (archive: Archive, page: number): DocumentListing =>
  listing('Văn bản được dẫn', '/van-ban/', allDocuments(archive), page)

export const notHeldPage = (archive: Archive, page: number): DocumentListing =>
  listing('Văn bản được dẫn mà kho chưa có', '/van-ban/chua-co/', documentsNotHeld(archive), page)

/** A page of the documents of one type, year or issuer. */
export function documentListPage(archive: Archive, slug: string, page: number): DocumentListing {
  const division = slug.slice(0, slug.indexOf('/')) as Division
  const list = documentLists(archive)[division].find((one) => one.slug === slug)!
  return listing(
    `${DIVISIONS[division].name}: ${list.label}`,
    `/van-ban/${slug}/`,
    list.entries,
    page,
  )
}

function listing(
  title: string,
  path: string,
  all: readonly DocumentEntry[],
  page: number,
): DocumentListing {
  const { items, pagination } = paginate(all, { path, page, size: DOCUMENTS_ON_PAGE })
  return { title, path, entries: items, pagination }
}

/** The ways to divide the documents, with the number in each part; the longest divisions show their largest parts. */
export function divisionsOf(
  archive: Archive,
): { name: string; parts: { href: string; label: string; count: number }[]; more: number }[] {
  const lists = documentLists(archive)
  return (Object.keys(DIVISIONS) as Division[]).map((division) => ({
    name: DIVISIONS[division].name,
    parts: lists[division].slice(0, MOST_PARTS).map(({ slug, label, entries }) => ({
      href: link(`/van-ban/${slug}/`),
      label,
      count: entries.length,
    })),
    more: Math.max(0, lists[division].length - MOST_PARTS),
  }))
}

const MOST_PARTS = 60

/** A page of all contradictions. */
export function conflictsPage(
  archive: Archive,
  page: number,
): { conflicts: ConflictView[]; pagination: Pagination } {
  const { items, pagination } = paginate(archive.conflicts, {
    path: '/van-ban/mau-thuan/',
    page,
    size: CONFLICTS_ON_PAGE,
  })
  return { conflicts: items.map((conflict) => conflictView(archive, conflict)), pagination }
}
