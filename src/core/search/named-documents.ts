import { foldInPlace } from './fold-aligned.ts'
import { parseWords } from './parse-words.ts'
import { formsOf } from './syllables.ts'

/** A cited document that goes by a name, such as a law: id, title, and how many reports cite it. */
export type NamedDocument = [id: string, title: string, citedBy: number]

/** File with the `NamedDocument[]` of an archive, most cited first. */
export const NAMES_FILE = 'van-ban/ten.gz'

/** A query that stands inside a name must be so much of it: `nhà nước` does not ask for Luật Ngân sách nhà nước. */
const LEAST_SHARE = 0.66

/** The documents that a query names: whole, by the beginning of the name, or by most of it. Best first. */
export function namedDocuments(query: string, names: readonly NamedDocument[]): NamedDocument[] {
  const typed = parseWords(query).phrases.flatMap(({ forms }) => forms)
  if (typed.length < 2) return []
  return names
    .map((document) => ({ document, rank: rank(typed, formsOf(document[1]).flat()) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || b.document[2] - a.document[2])
    .map(({ document }) => document)
}

/** A name that is typed whole counts by its length; less of it counts less than one. */
function rank(typed: readonly string[], name: readonly string[]): number {
  if (stands(name, typed, (of, wanted) => fits(wanted, of)) !== -1) return name.length
  const at = stands(typed, name, fits)
  const share = typed.length / name.length
  return at === 0 || (at > 0 && share >= LEAST_SHARE) ? share : 0
}

/** Where words stand in others, one after the other; -1 for nowhere. */
function stands(
  words: readonly string[],
  others: readonly string[],
  same: (word: string, other: string) => boolean,
): number {
  for (let at = 0; at + words.length <= others.length; at++)
    if (words.every((word, index) => same(word, others[at + index]!))) return at
  return -1
}

/** A syllable fits with its marks, or when it was typed without any. */
const fits = (typed: string, written: string) =>
  typed === written || (typed === foldInPlace(typed) && typed === foldInPlace(written))
