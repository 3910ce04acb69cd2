import type { Archive } from '../../core/archive.ts'
import { documentPath, link, numberPath } from '../address.ts'
import { citingCount } from './citing.ts'
import { type QuotedMention, quote } from './quoted-mention.ts'

/** The page of a number that several documents bear, or that reports cite without saying which document is meant. */
export interface NumberPage {
  path: string
  number: string
  candidates: { href: string; title: string; subject: string | null; reports: number }[]
  /** Contradictions which say that two of the candidates may be one document with a slip in a date. */
  slips: { message: string; href: string }[]
  open: QuotedMention[]
  more: number
}

/** Open mentions that are quoted; the rest is counted. */
export const MOST_OPEN = 60
/** A number of every province and year; more than this is no choice that a reader can make by hand. */
const MOST_CANDIDATES = 200

/** What says that documents of one number may be one document with a slip in a date, each once. */
export function slipsOf(archive: Archive, ids: readonly string[]): NumberPage['slips'] {
  const found = new Map<string, string>()
  for (const id of ids)
    for (const { kind, message } of archive.documents.get(id)?.conflicts ?? [])
      if (kind === 'possible-slip' && !found.has(message))
        found.set(message, `${link(documentPath(id))}#mau-thuan`)
  return [...found].map(([message, href]) => ({ message, href }))
}

export function numberPage(archive: Archive, folded: string): NumberPage {
  const { number, documents, open } = archive.numbers.get(folded)!
  return {
    path: numberPath(folded),
    number,
    candidates: documents
      .slice(0, MOST_CANDIDATES)
      .flatMap((id) => archive.documents.get(id) ?? [])
      .map((document) => ({
        href: link(documentPath(document.id)),
        title: document.title,
        subject: document.subject,
        reports: citingCount(document),
      })),
    slips: slipsOf(archive, documents.slice(0, MOST_CANDIDATES)),
    open: open.slice(0, MOST_OPEN).flatMap((mention) => quote(archive, mention) ?? []),
    more: Math.max(0, open.length - MOST_OPEN),
  }
}
