import { foldInPlace } from './fold-aligned.ts'
import { hasMarks } from './index-words.ts'
import { coveringLinks } from './match-phrase.ts'
import { areNeighbours } from './neighbours.ts'
import { type Phrase, parseWords } from './parse-words.ts'
import { slips } from './slips.ts'

/** What is asked of an archive to spell a query as it would. */
export interface SpellingSource {
  /** How many reports have syllables side by side. */
  count(forms: readonly string[]): Promise<number>
  /** Syllables as the archive writes them, most frequent first. */
  vocabulary: readonly string[]
  /** Whether a syllable is an abbreviation, which is no word to spell. */
  isAbbreviation(form: string): boolean
}

/** Syllables that are tried in one place: each is asked for beside its neighbour, which costs a file. */
const MOST_TRIED = 5

/**
 * The query as the archive spells it: syllables that stand beside none of their neighbours anywhere, each put right by
 * one that does. A syllable that no report has is put right even where nothing stands beside it. Null when nothing is
 * close. A query without tone marks is spelled without them.
 */
export async function respell(query: string, source: SpellingSource): Promise<string | null> {
  const plain = !hasMarks(query.normalize('NFC').toLowerCase())
  const known = new Set(source.vocabulary.map(foldInPlace))
  let spelled = query.normalize('NFC')
  for (const { forms } of parseWords(query).phrases)
    for (const [at, form] of await corrections(forms, known, source))
      spelled = spelled.replace(wordPattern(forms[at]!), plain ? foldInPlace(form) : form)
  return spelled === query.normalize('NFC') ? null : spelled
}

/** The places of a phrase that are spelled otherwise, and how. */
async function corrections(
  forms: Phrase['forms'],
  known: ReadonlySet<string>,
  source: SpellingSource,
): Promise<[at: number, form: string][]> {
  const lonely = await lonelyPlaces(forms, source)
  const unknown = lonely.filter((at) => !known.has(foldInPlace(forms[at]!)))
  const found: Correction[] = []
  for (const at of unknown.length ? unknown : lonely) {
    const better = await correction(forms, at, unknown, source)
    if (better) found.push(better)
  }
  // Of two words that are never neighbours one is meant otherwise; which one, the more frequent pair tells.
  if (!unknown.length) found.sort((a, b) => b.count - a.count).splice(1)
  return found.map(({ at, form }) => [at, form])
}

/** Syllables that stand beside none of their neighbours in any report; one alone, that no report has. */
async function lonelyPlaces(forms: readonly string[], source: SpellingSource): Promise<number[]> {
  const stands = (at: number) => source.count(forms.slice(at, at + 2))
  const linked = forms.map(() => false)
  // The pairs that the search has asked for already come first.
  for (const at of coveringLinks(forms)) if (await stands(at)) linked[at] = linked[at + 1] = true
  const lonely: number[] = []
  for (const [at, form] of forms.entries()) {
    if (linked[at] || /\d/u.test(form) || source.isAbbreviation(form)) continue
    const links = [at - 1, at].filter(
      (link) =>
        link >= 0 && link + 1 < forms.length && areNeighbours(forms[link]!, forms[link + 1]!),
    )
    const counts = await Promise.all(links.map(stands))
    if (links.length ? counts.every((count) => count === 0) : !(await source.count([form])))
      lonely.push(at)
  }
  return lonely
}

interface Correction {
  at: number
  form: string
  /** In how many reports it stands beside its neighbours. */
  count: number
}

/** The closest syllable that stands beside the neighbours of a place, or for an unknown one the closest of all. */
async function correction(
  forms: readonly string[],
  at: number,
  unknown: readonly number[],
  source: SpellingSource,
): Promise<Correction | null> {
  const isUnknown = unknown.includes(at)
  const tried = closest(forms[at]!, isUnknown, source.vocabulary)
  const usable = (place: number) => place >= 0 && place < forms.length && !unknown.includes(place)
  const beside = (form: string, other: number) =>
    source.count(other < at ? [forms[other]!, form] : [form, forms[other]!])
  const [first, second] = [at - 1, at + 1].filter(usable)
  if (first === undefined) return isUnknown && tried[0] ? { at, form: tried[0], count: 0 } : null
  let best: Correction | null = null
  for (const form of tried) {
    let count = await beside(form, first)
    // Beside both neighbours counts more than beside one, however often.
    if (second !== undefined) count += BOTH * Number(count > 0 && (await beside(form, second)) > 0)
    if (count > (best?.count ?? 0)) best = { at, form, count }
  }
  return best ?? (isUnknown && tried[0] ? { at, form: tried[0], count: 0 } : null)
}

const BOTH = 1e6

/** Syllables close to one, closest first and then most frequent; one for each way to write them without marks. */
function closest(form: string, isUnknown: boolean, vocabulary: readonly string[]): string[] {
  const folded = foldInPlace(form)
  const most = isUnknown && folded.length > 3 ? 2 : 1
  const found = new Map<string, { form: string; distance: number }>()
  for (const other of vocabulary) {
    const plain = foldInPlace(other)
    if (plain === folded || found.has(plain) || Math.abs(plain.length - folded.length) > most)
      continue
    const distance = slips(folded, plain)
    if (distance > most) continue
    // Marks that were typed tell between syllables that are equally close without them.
    found.set(plain, { form: other, distance: distance + slips(form, other) / 10 })
  }
  return [...found.values()]
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_TRIED)
    .map(({ form }) => form)
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
const wordPattern = (form: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${literal(form)}(?![\\p{L}\\p{N}])`, 'giu')
