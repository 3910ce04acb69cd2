import { hashText } from '../text/fnv.ts'
import { foldInPlace } from './fold-aligned.ts'
import { hasMarks } from './index-words.ts'

/**
 * The index of neighbours: at which places of which reports two syllables stand side by side. Vietnamese words have
 * several syllables, and the lists of single syllables are long: every report has `hành` many times over. A phrase is
 * found by the few pairs that cover it, each a short list, and by their places for certain. Such an index is known as
 * a nextword index (Williams, Zobel and Bahle, 2004).
 *
 * The pairs of a part are spread over files by the hash of their folded form, so that a reader gets all spellings of
 * a pair with one file, and little else.
 */
export type NeighbourFile = Record<
  /** The two syllables as written, `hành chính`. */
  string,
  /**
   * For each record that has them: the distance from the record before (the first counts from -1), how many places,
   * and the places, each as its distance from the one before.
   */
  number[]
>

/** Where the pairs of a part are: for each of its files the lowest hash of a pair in it, ascending. */
export type NeighbourFiles = readonly number[]

/** Name of a file of pairs below the folder of its part. */
export const neighbourFile = (file: number): string => `ke/${file}.gz`

/** What files of pairs are ordered by. */
export const hashPair = hashText

/** The file that would hold a pair, or null when none does. */
export function fileOfPair(folded: string, files: NeighbourFiles): number | null {
  const wanted = hashPair(folded)
  const next = files.findIndex((lowest) => lowest > wanted)
  const file = (next === -1 ? files.length : next) - 1
  return file === -1 ? null : file
}

/**
 * Whether two neighbours are indexed as a pair. Long figures change from report to report and would swell the index;
 * `quý 1`, `khóa 16` and `năm 2024` come again.
 */
export const areNeighbours = (first: string, second: string): boolean =>
  figureWeight(first) + figureWeight(second) <= MOST_FIGURES

/** How much of the figures of a pair a syllable takes: nothing as a word, some as a short figure, too much as a long one. */
export function figureWeight(form: string): number {
  if (!HAS_DIGIT.test(form)) return 0
  return SHORT_FIGURE.test(form) ? MOST_FIGURES : MOST_FIGURES + 1
}

/** What two neighbours may have together. */
export const MOST_FIGURES = 1

const HAS_DIGIT = /\d/u
const SHORT_FIGURE = /^(?:\d{1,2}|(?:19|20)\d\d)$/u

/** Where a pair stands in a record. */
export interface PairPlaces {
  /** In the order of the text. */
  places: number[]
  /** For each place, how many of the syllables that were typed with marks stand with these very marks. */
  same: number[]
}

/**
 * Reads where a pair stands, in all of its spellings.
 *
 * @param records ids of the records of the part, in its order
 */
export function readPair(
  file: NeighbourFile,
  [first, second]: readonly [string, string],
  records: readonly string[],
  into: Map<string, PairPlaces>,
): void {
  const wanted = foldInPlace(`${first} ${second}`)
  for (const [form, list] of Object.entries(file)) {
    if (form.length !== wanted.length || foldInPlace(form) !== wanted) continue
    const [one, other] = form.split(' ')
    const same =
      Number(one === first && hasMarks(first)) + Number(other === second && hasMarks(second))
    let record = -1
    for (let at = 0; at < list.length; ) {
      record += list[at++]!
      const end = at + 1 + list[at]!
      const id = records[record]!
      const known = into.get(id)
      const found = known ?? { places: [], same: [] }
      if (!known) into.set(id, found)
      let place = 0
      for (at += 1; at < end; at++) {
        place += list[at]!
        found.places.push(place)
        found.same.push(same)
      }
      if (known) sortPlaces(found)
    }
  }
}

/** Puts places that came from several spellings in order. */
function sortPlaces(found: PairPlaces): void {
  const order = found.places
    .map((_, index) => index)
    .sort((a, b) => found.places[a]! - found.places[b]!)
  found.same = order.map((index) => found.same[index]!)
  found.places = order.map((index) => found.places[index]!)
}
