import type { Archive, PlacedMention, Report } from '../../core/archive.ts'
import type { CitedDocument, Resolution } from '../../core/identity/document.ts'
import { foldNumber } from '../../core/identity/numbers.ts'
import { collator, fold } from '../../core/text/fold.ts'
import { documentPath, link, numberPath, reportPath } from '../address.ts'
import { citingCount, citingWords, conflictsOf } from './citing.ts'

/** How a mention is shown: `plain` is text with an id and no link. */
type CitationKind = 'resolved' | 'inferred' | 'conflict' | 'ambiguous' | 'unresolved' | 'plain'

/** What one mention in the body becomes. */
export interface CitationLink {
  kind: CitationKind
  href: string | null
  /** Id of the row of the table of cited documents that explains it. */
  row: string | null
  /** Why it is not simply resolved, in Vietnamese. */
  why: string | null
}

/** A row of the table of documents that a report cites. */
export interface CitedRow {
  id: string
  kind: 'document' | 'ambiguous' | 'unresolved'
  title: string
  href: string | null
  /** The report of this archive that the document is. */
  reportHref: string | null
  /** Its state, where it was corrected or withdrawn. */
  reportState: 'corrected' | 'withdrawn' | null
  subject: string | null
  /** How many reports of the archive cite it (see `citingWords`). */
  citing: string | null
  /** Where this report cites it: links to the mentions. */
  places: { href: string; label: string }[]
  /** Places beyond those listed. */
  more: number
  notes: { kind: CitationKind; text: string }[]
  candidates: { href: string; title: string }[]
}

export interface CitedGroup {
  name: string
  rows: CitedRow[]
}

/** Places of one document that are listed one by one; a report can cite its own plan a hundred times. */
const MOST_PLACES = 12
/** Documents that may be meant; the page of the number has them all. */
const MOST_CANDIDATES = 8
const AMBIGUOUS = 'Chưa rõ là văn bản nào'
const UNRESOLVED = 'Chưa xác định được'
const NO_ISSUER = 'Chưa rõ cơ quan ban hành'

/**
 * The documents that a report cites, grouped by issuer, and the link of each of its mentions, in their order. `total`
 * counts the documents, as lists do; `open` the numbers and names of which it is not known which document they mean.
 */
export function citedBy(
  archive: Archive,
  report: Report,
): { groups: CitedGroup[]; links: CitationLink[]; total: number; open: number } {
  const rows = new Map<string, CitedRow>()
  const groups = new Map<string, CitedRow[]>()
  const links = report.mentions.map((mention, index): CitationLink => {
    const resolution = report.resolutions[index]
    const document = resolution?.document ? archive.documents.get(resolution.document) : undefined
    const found = document
      ? documentLink(document, report, index, resolution!)
      : looseLink(mention, resolution)
    if (found.kind === 'plain') return found
    const key = document?.id ?? `${found.kind} ${fold(mention.number ?? mention.text)}`
    let row = rows.get(key)
    if (!row) {
      const id = `dan-${rows.size + 1}`
      row = document
        ? documentRow(id, document, archive)
        : looseRow(id, mention, resolution, archive, found.kind === 'ambiguous')
      rows.set(key, row)
      const group = document
        ? (document.issuer ?? NO_ISSUER)
        : found.kind === 'ambiguous'
          ? AMBIGUOUS
          : UNRESOLVED
      groups.set(group, [...(groups.get(group) ?? []), row])
    }
    addPlace(row, mention)
    if (found.why && !row.notes.some(({ text }) => text === found.why))
      row.notes.push({ kind: found.kind, text: found.why })
    return { ...found, row: row.id, href: found.href ?? `#${row.id}` }
  })
  const total = [...rows.values()].filter(({ kind }) => kind === 'document').length
  return { groups: sortGroups(groups), links, total, open: rows.size - total }
}

function documentLink(
  document: CitedDocument,
  report: Report,
  index: number,
  { status, reason }: Resolution,
): CitationLink {
  const conflicts = conflictsOf(document, report.id, index).map(({ message }) => message)
  const why = [...(status === 'inferred' ? [reason] : []), ...conflicts].join(' ')
  return {
    kind: conflicts.length ? 'conflict' : status === 'inferred' ? 'inferred' : 'resolved',
    href: link(document.report ? reportPath(document.report) : documentPath(document.id)),
    row: null,
    why: why || null,
  }
}

function looseLink(mention: PlacedMention, resolution: Resolution | undefined): CitationLink {
  const why = resolution?.reason ?? null
  if (resolution?.status === 'ambiguous' && mention.number)
    return { kind: 'ambiguous', href: link(numberPath(foldNumber(mention.number))), row: null, why }
  if (resolution?.status === 'ambiguous') return { kind: 'ambiguous', href: null, row: null, why }
  // A document that is named without a number is no reference that a reader could follow.
  if (mention.class === 'named') return { kind: 'plain', href: null, row: null, why: null }
  return { kind: 'unresolved', href: null, row: null, why }
}

/** The state of the report that a document is, when readers must know of it: corrected or withdrawn. */
export function changedState(
  archive: Archive,
  { report }: CitedDocument,
): 'corrected' | 'withdrawn' | null {
  const state = report === null ? undefined : archive.reports.get(report)?.meta.status.state
  return state === 'corrected' || state === 'withdrawn' ? state : null
}

function documentRow(id: string, document: CitedDocument, archive: Archive): CitedRow {
  return {
    id,
    kind: 'document',
    title: document.title,
    href: link(documentPath(document.id)),
    reportHref: document.report && link(reportPath(document.report)),
    reportState: changedState(archive, document),
    subject: document.subject,
    citing: citingWords(citingCount(document)),
    places: [],
    more: 0,
    notes: [],
    candidates: [],
  }
}

function looseRow(
  id: string,
  mention: PlacedMention,
  resolution: Resolution | undefined,
  archive: Archive,
  isAmbiguous: boolean,
): CitedRow {
  return {
    id,
    kind: isAmbiguous ? 'ambiguous' : 'unresolved',
    title: mention.sentence.slice(...mention.sentenceHead),
    href: numberHref(archive, mention),
    reportHref: null,
    reportState: null,
    subject: mention.subject,
    citing: null,
    places: [],
    more: 0,
    notes: [],
    candidates: (resolution?.candidates ?? []).slice(0, MOST_CANDIDATES).flatMap((candidate) => {
      const document = archive.documents.get(candidate)
      return document ? [{ href: link(documentPath(document.id)), title: document.title }] : []
    }),
  }
}

/** The page that lists everything the archive has under a number. */
function numberHref(archive: Archive, { number }: PlacedMention): string | null {
  const key = number && foldNumber(number)
  return key && archive.numbers.has(key) ? link(numberPath(key)) : null
}

function addPlace(row: CitedRow, mention: PlacedMention): void {
  if (row.places.length >= MOST_PLACES) row.more++
  else row.places.push({ href: `#${mention.anchor}`, label: String(row.places.length + 1) })
}

function sortGroups(groups: Map<string, CitedRow[]>): CitedGroup[] {
  const last = [NO_ISSUER, AMBIGUOUS, UNRESOLVED]
  return [...groups]
    .map(([name, rows]) => ({
      name,
      rows: rows.sort((a, b) => collator.compare(a.title, b.title)),
    }))
    .sort(
      (a, b) =>
        last.indexOf(a.name) - last.indexOf(b.name) ||
        b.rows.length - a.rows.length ||
        collator.compare(a.name, b.name),
    )
}
