import type { CitedDocument } from '../../core/identity/document.ts'
import { collator, slug } from '../../core/text/fold.ts'
import { documentPath, link } from '../address.ts'
import { citingCount } from './citing.ts'
import { once } from './once.ts'

/** A document in a list. */
export interface DocumentEntry {
  id: string
  href: string
  title: string
  subject: string | null
  date: string | null
  held: boolean
  conflicts: number
  reports: number
  mentions: number
}

/** The documents that have one thing in common: a type, a year, an issuer. */
export interface DocumentList {
  /** Part of the address: `loai/quyet-dinh`. */
  slug: string
  label: string
  entries: DocumentEntry[]
}

/** The ways in which the documents are divided, each with its lists. */
export const DIVISIONS = {
  loai: { name: 'Loại văn bản', of: (document: CitedDocument) => document.typeName },
  nam: { name: 'Năm ban hành', of: ({ year }: CitedDocument) => (year ? `Năm ${year}` : null) },
  'co-quan': { name: 'Cơ quan ban hành', of: (document: CitedDocument) => document.issuer },
} as const
export type Division = keyof typeof DIVISIONS

/** All documents, those that most reports cite first. */
export const allDocuments = once((archive): DocumentEntry[] =>
  [...archive.documents.values()].map(entryOf).sort(byReports),
)

/** Documents with a number, or laws, that reports cite and the archive does not hold, most citing reports first. */
export const documentsNotHeld = once((archive): DocumentEntry[] =>
  allDocuments(archive).filter(
    ({ id, held, reports }) => !held && reports > 0 && archive.documents.get(id)!.class !== 'named',
  ),
)

/** Every list of every division. */
export const documentLists = once((archive): Record<Division, DocumentList[]> => {
  const lists = { loai: new Map(), nam: new Map(), 'co-quan': new Map() } as Record<
    Division,
    Map<string, DocumentList>
  >
  const slugs = new Map<string, string>()
  const slugOf = (label: string) => {
    const known = slugs.get(label) ?? slug(label)
    slugs.set(label, known)
    return known
  }
  for (const entry of allDocuments(archive)) {
    const document = archive.documents.get(entry.id)!
    for (const division of Object.keys(DIVISIONS) as Division[]) {
      const label = DIVISIONS[division].of(document) ?? 'Chưa rõ'
      const part = `${division}/${division === 'nam' ? (document.year ?? 'chua-ro') : slugOf(label)}`
      const list = lists[division].get(part)
      if (list) list.entries.push(entry)
      else lists[division].set(part, { slug: part, label, entries: [entry] })
    }
  }
  const bySize = (a: DocumentList, b: DocumentList) =>
    b.entries.length - a.entries.length || collator.compare(a.label, b.label)
  const byLabel = (a: DocumentList, b: DocumentList) => collator.compare(b.label, a.label)
  return {
    loai: [...lists.loai.values()].sort(bySize),
    nam: [...lists.nam.values()].sort(byLabel),
    'co-quan': [...lists['co-quan'].values()].sort(bySize),
  }
})

/** Entries on a page of a list. */
export const DOCUMENTS_ON_PAGE = 100

function entryOf(document: CitedDocument): DocumentEntry {
  return {
    id: document.id,
    href: link(documentPath(document.id)),
    title: document.title,
    subject: document.subject,
    date: document.date,
    held: document.held,
    conflicts: document.conflicts.length,
    reports: citingCount(document),
    mentions: document.mentions.length,
  }
}

const byReports = (a: DocumentEntry, b: DocumentEntry) =>
  b.reports - a.reports || b.mentions - a.mentions || collator.compare(a.title, b.title)
