import type { Archive, PlacedMention } from '../../core/archive.ts'
import type { CitedDocument } from '../../core/identity/document.ts'
import { foldNumber } from '../../core/identity/numbers.ts'
import { documentPath, link } from '../address.ts'
import { once } from './once.ts'

/** A symbol that may be a slip: the nearest one that is known, and the document of the archive that bears it. */
export interface SymbolSlip {
  nearest: string
  document: { href: string; title: string } | null
}

/**
 * What a document may be called, if the code of its issuer or type is a letter away from a known one: `01/2020/TT-VPVP`
 * may be `01/2020/TT-VPCP`. Null where the reader of citations saw no such thing.
 */
export function slipOf(archive: Archive, { number, id }: CitedDocument): SymbolSlip | null {
  const mention = number && suggesting(archive).get(id)
  if (!mention) return null
  const { issuerCode, warnings } = mention
  const suggestion = mention.suggestion!
  const code = warnings.includes('unknown-issuer') ? issuerCode : null
  const at = code ? number.lastIndexOf(code) : -1
  if (!code || at === -1) return { nearest: suggestion, document: null }
  const nearest = number.slice(0, at) + suggestion + number.slice(at + code.length)
  const other = byNumber(archive).get(foldNumber(nearest))
  return {
    nearest,
    document:
      other && other.id !== id ? { href: link(documentPath(other.id)), title: other.title } : null,
  }
}

/** The first mention of a document that has a suggestion and bears its number, by the id of the document. Few have one. */
const suggesting = once(({ documents, reports }): Map<string, PlacedMention> => {
  const found = new Map<string, PlacedMention>()
  for (const { mentions, resolutions } of reports.values())
    for (const [index, mention] of mentions.entries()) {
      if (!mention.suggestion) continue
      const id = resolutions[index]?.document
      const document = id && documents.get(id)
      if (document && mention.number === document.number && !found.has(id)) found.set(id, mention)
    }
  return found
})

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
