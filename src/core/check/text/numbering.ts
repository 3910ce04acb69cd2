import type { Problem } from '../../problem.ts'
import { problem } from '../catalogue.ts'
import { type HeadingFact, placeOf, type ReportFacts } from '../facts.ts'

type Kind = 'phần' | 'roman' | 'capital' | 'number' | 'small' | 'paren'

interface Printed {
  kind: Kind
  /** As printed, without the mark after it: `6.1`, `III`. */
  text: string
  value: number
  /** For `6.1`: `6`. */
  prefix: string
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
/** Order of points: the Vietnamese alphabet without the letters that points leave out (Nghị định 30/2020/NĐ-CP). */
const SMALL = 'abcdđeghiklmnopqrstuvxy'
const PART = /^(?:phần|chương)\s+(?:thứ\s+(\p{L}+)|([IVXLC]+|\d{1,2})(?![\p{L}\p{N}]))/iu
const NUMBER = /^(\d{1,2}(?:\.\d{1,2})*)(?:[.)]|\s*[.:]|\s)(?=\s*\p{L}|\s*[“"(]|$)/u
const ROMAN = /^([IVX]{1,6})[.)](?=\s|$)/u
const CAPITAL = /^(\p{Lu})[.)](?=\s|$)/u
const POINT = /^(\p{Ll})\)/u
const PAREN = /^\((\d{1,2})\)/u

/**
 * Numbers that headings print, among the headings of one parent: repeated, going back, with one left out, or not
 * those of the parent (`6.1` within `7`).
 */
export function checkNumbering(facts: ReportFacts): Problem[] {
  const problems: Problem[] = []
  const trail: {
    depth: number
    printed: Printed | null
    last: Map<string, Printed>
    seen: Map<string, HeadingFact>
  }[] = [{ depth: 0, printed: null, last: new Map(), seen: new Map() }]
  for (const heading of facts.headings) {
    while (trail.at(-1)!.depth >= heading.depth) trail.pop()
    const parent = trail.at(-1)!
    const printed = readPrinted(heading.text, parent.last)
    trail.push({ depth: heading.depth, printed, last: new Map(), seen: new Map() })
    if (!printed) continue
    const place = placeOf(facts, heading)
    if (
      parent.printed?.kind === 'number' &&
      printed.prefix &&
      printed.prefix !== parent.printed.text
    )
      problems.push(
        problem('numbering-parent', place, { number: printed.text, parent: parent.printed.text }),
      )
    const sequence = `${printed.kind} ${printed.prefix}`
    const before = parent.last.get(sequence)
    const twin = parent.seen.get(`${sequence} ${printed.value}`)
    if (twin) {
      const related = [{ ...placeOf(facts, twin), text: twin.text }]
      problems.push(problem('numbering-repeats', place, { number: printed.text }, related))
    } else if (before && printed.value < before.value)
      problems.push(
        problem('numbering-restarts', place, { number: printed.text, after: before.text }),
      )
    else if (before && printed.value > before.value + 1)
      problems.push(
        problem('numbering-skips', place, {
          number: printed.text,
          after: before.text,
          expected: write(printed, before.value + 1),
        }),
      )
    parent.last.set(sequence, printed)
    if (!twin) parent.seen.set(`${sequence} ${printed.value}`, heading)
  }
  return problems
}

/** Reads the number at the start of a heading; what came before tells whether `C.` is a letter or `I.` is Roman. */
function readPrinted(text: string, before: ReadonlyMap<string, Printed>): Printed | null {
  const part = PART.exec(text)
  if (part) {
    const value = part[1] ? ORDINALS.indexOf(part[1].toLowerCase()) + 1 : numberValue(part[2]!)
    return value ? { kind: 'phần', text: part[1] ?? part[2]!, value, prefix: '' } : null
  }
  const number = NUMBER.exec(text)
  if (number) {
    const written = number[1]!
    const dot = written.lastIndexOf('.')
    return {
      kind: 'number',
      text: written,
      value: Number(written.slice(dot + 1)),
      prefix: dot < 0 ? '' : written.slice(0, dot),
    }
  }
  const capital = CAPITAL.exec(text)
  const letters = before.get('capital ')
  if (capital && (letters || !/[IVX]/.test(capital[1]!))) {
    const value = SMALL.indexOf(capital[1]!.toLowerCase()) + 1
    return value ? { kind: 'capital', text: capital[1]!, value, prefix: '' } : null
  }
  const roman = ROMAN.exec(text)
  if (roman) {
    const value = romanValue(roman[1]!)
    return value ? { kind: 'roman', text: roman[1]!, value, prefix: '' } : null
  }
  const point = POINT.exec(text)
  if (point) {
    const value = SMALL.indexOf(point[1]!) + 1
    return value ? { kind: 'small', text: `${point[1]})`, value, prefix: '' } : null
  }
  const paren = PAREN.exec(text)
  return paren ? { kind: 'paren', text: paren[0], value: Number(paren[1]), prefix: '' } : null
}

function write({ kind, prefix }: Printed, value: number): string {
  switch (kind) {
    case 'phần':
      return ORDINALS[value - 1] ?? String(value)
    case 'roman':
      return toRoman(value)
    case 'capital':
      return (SMALL[value - 1] ?? '?').toUpperCase()
    case 'small':
      return `${SMALL[value - 1] ?? '?'})`
    case 'paren':
      return `(${value})`
    case 'number':
      return prefix ? `${prefix}.${value}` : String(value)
  }
}

const numberValue = (text: string) =>
  /^\d+$/.test(text) ? Number(text) : romanValue(text.toUpperCase())

const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

function toRoman(value: number): string {
  return 'X'.repeat(Math.floor(value / 10)) + ROMANS[value % 10]!
}

/** Value of a Roman number up to 39, 0 when it is written as none is. */
function romanValue(text: string): number {
  const tens = /^X{0,3}/.exec(text)![0].length
  const ones = ROMANS.indexOf(text.slice(tens))
  return ones < 0 ? 0 : tens * 10 + ones
}
