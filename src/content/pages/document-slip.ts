import type { Archive } from '../../core/archive.ts'
import type { CitedDocument } from '../../core/identity/document.ts'
import { foldNumber } from '../../core/identity/numbers.ts'
import { documentPath, link } from '../address.ts'
import { once } from './once.ts'

/** A symbol that may be a slip: the nearest one that is known, and the document of the archive that bears it. */
export interface SymbolSlip {
  nearest: string
  document: { href: string; title: string } | null
}

/** Mentions that are asked; all of a document have its number. */
const MOST_MENTIONS = 20

/**
 * What a document may be called, if the code of its issuer or type is a letter away from a known one: `01/2020/TT-VPVP`
 * may be `01/2020/TT-VPCP`. Null where the reader of citations saw no such thing.
 */
export function slipOf(
  archive: Archive,
  { number, mentions, id }: CitedDocument,
): SymbolSlip | null {
  if (!number) return null
  for (const { report, mention: index } of mentions.slice(0, MOST_MENTIONS)) {
    const mention = archive.reports.get(report)?.mentions[index]
    if (!mention?.suggestion || mention.number !== number) continue
    const { issuerCode, suggestion, warnings } = mention
    const code = warnings.includes('unknown-issuer') ? issuerCode : null
    const at = code ? number.lastIndexOf(code) : -1
    if (!code || at === -1) return { nearest: suggestion, document: null }
    const nearest = number.slice(0, at) + suggestion + number.slice(at + code.length)
    const other = byNumber(archive).get(foldNumber(nearest))
    return {
      nearest,
      document:
        other && other.id !== id
          ? { href: link(documentPath(other.id)), title: other.title }
          : null,
    }
  }
  return null
}

/** The documents whose number no other has. */
const byNumber = once(({ documents }): Map<string, CitedDocument> => {
  const found = new Map<string, CitedDocument>()
  const several = new Set<string>()
  for (const document of documents.values()) {
    if (!document.number) continue
    const key = foldNumber(document.number)
    if (found.has(key)) several.add(key)
    found.set(key, document)
  }
  for (const key of several) found.delete(key)
  return found
})
