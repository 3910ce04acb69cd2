import { fold } from '../text/fold.ts'

/** Words that nearly every subject has and that therefore tell nothing. */
const COMMON = new Set(
  (
    've viec va cua cac mot so cho den trong theo tai tren dia ban tinh huyen nam giai doan ban hanh quy dinh ke hoach ' +
    'trien khai thuc hien to chuc phe duyet chuong trinh cong tac nhiem vu tiep tuc tang cuong doi voi noi dung thuoc'
  ).split(' '),
)

/** What a subject says: its telling words and the years that it names. */
export interface Subject {
  words: Set<string>
  years: string
}

/** Reads a subject; null stays null. Tone marks, case and the usual opening words do not count. */
export function readSubject(subject: string | null): Subject | null {
  if (!subject) return null
  const tokens = fold(subject).match(/[a-z0-9]+/g) ?? []
  const years = tokens.filter((token) => /^(?:19|20)\d\d$/.test(token))
  return {
    words: new Set(tokens.filter((token) => !COMMON.has(token) && !/^\d+$/.test(token))),
    years: [...new Set(years)].sort().join(' '),
  }
}

/**
 * How two subjects compare.
 *
 * - `same-year`: near, and both name the same years
 * - `near`: most telling words of the shorter one are in the longer one, and the years do not contradict
 * - `apart`: both say much, and share nothing
 * - `unclear`: anything else, also when one is absent
 */
export type Likeness = 'same-year' | 'near' | 'apart' | 'unclear'

/** Compares two subjects that were read. */
export function compareSubjects(a: Subject | null, b: Subject | null): Likeness {
  if (!a || !b) return 'unclear'
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small.words) if (large.words.has(word)) shared++
  if (shared >= 2 && shared / small.words.size >= 0.6) {
    if (a.years && b.years) return a.years === b.years ? 'same-year' : 'unclear'
    return 'near'
  }
  return shared === 0 && small.words.size >= 4 ? 'apart' : 'unclear'
}
