import { repaired } from '../log.ts'
import type { Log, SourcePlace } from '../model.ts'

/** A number and symbol cut after a hyphen or stroke: `34/KH-`, `10/2018/QĐ-`, `07-`, `số 126/2024/`, `15-QĐ/`. */
const CUT_CODE =
  /(?:^|[\s(“"])(?:\d{1,5}(?:\/\d{4})?\/(?:[\p{L}&]{1,12}[-–]){0,4}(?:[\p{L}&]{1,12})?[-–/]?|\d{1,5}[-–](?:\p{Lu}[\p{L}&]{0,7}\/)?)$/u
/** A number and symbol cut before the hyphen or stroke that its rest opens with: `34/KH`, `126/2024/NĐ`, `15-QĐ`. */
const CUT_BEFORE = /(?:^|[\s(“"])\d{1,5}(?:(?:\/\d{4})?\/|[-–])\p{Lu}[\p{L}&]{0,11}$/u
/** What continues a code: capitals (`UBND`, `KH/BCĐ`, `TTg`), never a word of the sentence. */
const CODE_GOES_ON = /^\p{Lu}[\p{L}&0-9]{0,12}(?:[-/–][\p{L}&0-9]{1,12}){0,4}(?=[\s,.;:)”"]|$)/u
/** A date or number that a range goes on with. */
const RANGE_GOES_ON = /^\d{1,4}(?:[/.]\d{1,4}){0,2}/
/** As much of a line as a code can take. */
const REACH = 60

/**
 * What stands between two lines of one paragraph: nothing where the first ends in a hyphen or stroke inside a code or
 * a range, and that is noted; else a space.
 *
 * @param tight the text layer itself shows that no space stood between the two
 */
export function glue(
  before: string,
  after: string,
  place: SourcePlace,
  log: Log,
  tight = false,
): '' | ' ' {
  if (!before || !after) return ''
  const end = before.slice(-REACH)
  const start = after.slice(0, REACH)
  if (/^[.,;:!?)\]”’…]/u.test(start) && end.endsWith('\uE001')) return ''
  if (!continuesCode(end, start) && !(tight && /\S[-–/]$/u.test(end))) return ' '
  const last = end.split(' ').at(-1) ?? end
  const first = start.split(' ')[0] ?? start
  repaired(log, 'line-break', place, `${last}⏎${first}`, last + first)
  return ''
}

/** True when `after` goes on with the code or range that `before` ends in the middle of. */
function continuesCode(before: string, after: string): boolean {
  if (/[-–/]$/u.test(before) && !/\s[-–/]$/u.test(before)) {
    if (/\d[-–/]$/u.test(before) && RANGE_GOES_ON.test(after)) return true
    const word = CODE_GOES_ON.exec(after)?.[0]
    if (!word || !CUT_CODE.test(before)) return false
    // `năm 2024-` before a capital starts a new item; a Party number goes on with its type and a stroke.
    if (/\d[-–]$/u.test(before)) return word.includes('/')
    return isCapitals(word)
  }
  if (CUT_BEFORE.test(before)) return /^[-–/](?:\p{Lu}{2}|TTg)/u.test(after)
  return /\d$/.test(before) && /^[/-]\p{Lu}[\p{L}]{0,12}-\p{Lu}/u.test(after)
}

function isCapitals(word: string): boolean {
  const part = word.split(/[-/–]/u)[0]!
  return part === part.toUpperCase() || /^(?:TTg|CTr|QyĐ|TTr|TrS|QĐi)$/u.test(part)
}
