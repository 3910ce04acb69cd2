import type { Archive } from '../../core/archive.ts'
import { documentPath, link, numberPath } from '../address.ts'
import { citingCount } from './citing.ts'
import { type QuotedMention, quote } from './quoted-mention.ts'

/** The page of a number that several documents bear, or that reports cite without saying which document is meant. */
export interface NumberPage {
  path: string
  number: string
  candidates: { href: string; title: string; subject: string | null; reports: number }[]
  open: QuotedMention[]
  more: number
}

/** Open mentions that are quoted; the rest is counted. */
export const MOST_OPEN = 60
/** A number of every province and year; more than this is no choice that a reader can make by hand. */
const MOST_CANDIDATES = 200

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
    open: open.slice(0, MOST_OPEN).flatMap((mention) => quote(archive, mention) ?? []),
    more: Math.max(0, open.length - MOST_OPEN),
  }
}
