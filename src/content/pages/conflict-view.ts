import type { Archive } from '../../core/archive.ts'
import type { Conflict, ConflictKind } from '../../core/identity/document.ts'
import { documentPath, link } from '../address.ts'
import { type QuotedMention, quote } from './quoted-mention.ts'

/** A contradiction with its sides ready to stand side by side. */
export interface ConflictView {
  kind: ConflictKind
  name: string
  message: string
  documents: { href: string; title: string }[]
  sides: { value: string; quotes: QuotedMention[]; more: number; record: string | null }[]
}

/** What each kind of contradiction is called. */
const CONFLICT_NAMES: Record<ConflictKind, string> = {
  'date-conflict': 'Khác ngày ban hành',
  'possible-slip': 'Có thể ghi nhầm ngày',
  'type-conflict': 'Khác loại văn bản',
  'issuer-conflict': 'Khác cơ quan ban hành',
  'year-mismatch': 'Năm trong số hiệu khác năm ban hành',
  'future-date': 'Ngày ban hành sau ngày báo cáo',
  'record-conflict': 'Khác với bản ghi của kho',
}

/** Quotes on one side; a thousand reports can repeat one slip. */
const MOST_QUOTES = 3
/** Sides of one contradiction; its message names them all. */
const MOST_SIDES = 6

export function conflictView(archive: Archive, conflict: Conflict): ConflictView {
  return {
    kind: conflict.kind,
    name: CONFLICT_NAMES[conflict.kind],
    message: conflict.message,
    documents: conflict.documents.flatMap((id) => {
      const document = archive.documents.get(id)
      return document ? [{ href: link(documentPath(id)), title: document.title }] : []
    }),
    sides: conflict.sides.slice(0, MOST_SIDES).map(({ value, mentions, record }) => ({
      value,
      quotes: mentions.slice(0, MOST_QUOTES).flatMap((mention) => quote(archive, mention) ?? []),
      more: Math.max(0, mentions.length - MOST_QUOTES),
      record,
    })),
  }
}

/** Contradictions on a page of the list of all. */
export const CONFLICTS_ON_PAGE = 25
