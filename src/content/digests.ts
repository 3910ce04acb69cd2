import { hash } from 'node:crypto'
import type { Archive, Report } from '../core/archive.ts'
import { MOST_SOURCES } from '../core/data/document-data.ts'
import type { CitedDocument, Conflict, MentionRef, Resolution } from '../core/identity/document.ts'
import type { Agency } from '../core/schema/agency.ts'
import type { ContentScan } from './scan-content.ts'

export const DIGEST_LENGTH = 16

/** A short hash of data: equal digests mean equal data. */
export const digest = (data: unknown): string =>
  hash('sha256', typeof data === 'string' ? data : JSON.stringify(data)).slice(0, DIGEST_LENGTH)

/**
 * Hash of all that an archive is made of but the bodies of its reports: settings, agencies, records, and what may be
 * quoted of each report. While it is equal, so are all documents, and what is said of them and of other reports.
 */
export const quotableFacts = (
  { reports }: Archive,
  { settings, documents }: Pick<ContentScan, 'settings' | 'documents'>,
): string =>
  digest([settings, documents, Array.from(reports.values(), ({ id, quotable }) => [id, quotable])])

/** Makes a value of an object once, however often it is asked for. */
export function onceEach<Key extends object, Value>(
  make: (key: Key, archive: Archive) => Value,
): (archive: Archive, key: Key) => Value {
  const made = new WeakMap<Key, Value>()
  return (archive, key) => {
    let value = made.get(key)
    if (value === undefined) {
      value = make(key, archive)
      made.set(key, value)
    }
    return value
  }
}

/** What is written of an agency, and of the one above it. */
const agencyDigest = onceEach((agency: Agency, { agencies }) =>
  digest([agency, agency.parent ? agencies.get(agency.parent) : null]),
)

const reasons = new Map<string, string>()

/** What became of a mention. The reasons are long and few, so each is hashed once. */
function outcome({ status, document, candidates, reason }: Resolution): string {
  let why = reasons.get(reason)
  if (why === undefined) {
    why = digest(reason)
    reasons.set(reason, why)
  }
  return `${status} ${document} ${candidates.join(' ')} ${why}`
}

/** Which documents the mentions of a report mean. */
const outcomesDigest = onceEach(({ resolutions }: Report) =>
  digest(resolutions.map((each) => outcome(each)).join('\n')),
)

const digestOf = (hash: string, report: Report, archive: Archive) =>
  digest([hash, agencyDigest(archive, report.agency), outcomesDigest(archive, report)].join('\n'))

/** All that a report says by itself: its source, its agency, and which documents its mentions mean. */
export const reportDigest = onceEach((report: Report, archive) =>
  digestOf(report.hash, report, archive),
)

/** What may be quoted of a report: any quote of it can change only when this does. */
export const quotesDigest = onceEach((report: Report, archive) =>
  digestOf(report.quotable, report, archive),
)

/** The documents that a report cites, each once. */
export const citedDocuments = onceEach(({ resolutions }: Report, { documents }) => {
  const found = new Set<CitedDocument>()
  for (const { document: id } of resolutions) {
    const document = id && documents.get(id)
    if (document) found.add(document)
  }
  return [...found]
})

/** What the documents that a report cites are called. */
export const titlesDigest = onceEach((report: Report, archive) =>
  digest(
    citedDocuments(archive, report)
      .map(({ id, title }) => `${id} ${title}`)
      .join('\n'),
  ),
)

/** Some mentions, and all that may be quoted of their reports. */
export function mentionsDigest(archive: Archive, mentions: readonly MentionRef[]): string {
  let text = ''
  let last = ''
  for (const { report: id, mention } of mentions) {
    if (id !== last) {
      const report = archive.reports.get(id)
      text += `\n${id} ${report && quotesDigest(archive, report)}`
      last = id
    }
    text += ` ${mention}`
  }
  return digest(text)
}

/** All mentions of a document, and all that may be quoted of their reports. */
export const citationsDigest = onceEach(({ mentions }: CitedDocument, archive) =>
  mentionsDigest(archive, mentions),
)

/** Who cites a document, and whether for certain. */
export const citingDigest = onceEach(({ mentions }: CitedDocument, { reports }) => {
  let text = ''
  let last = ''
  for (const { report, mention } of mentions) {
    if (report !== last) text += `\n${report}`
    last = report
    text += reports.get(report)?.resolutions[mention]?.status === 'inferred' ? ' ?' : ' .'
  }
  return digest(text)
})

/** What is known of a document by itself; who cites it, what contradicts it and what it is related to are apart. */
export const documentDigest = onceEach(
  ({ mentions: _, relations: __, conflicts: ___, ...own }: CitedDocument) => digest(own),
)

/** A contradiction, with as many mentions of a side as any page or file shows. */
export const conflictDigest = onceEach(({ sides, ...conflict }: Conflict, archive) =>
  digest([
    conflict,
    conflict.documents.map((id) => archive.documents.get(id)?.title),
    sides.map(({ mentions, ...side }) => [
      side,
      mentions.length,
      mentionsDigest(archive, mentions.slice(0, MOST_SOURCES)),
    ]),
  ]),
)
