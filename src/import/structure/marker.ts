/**
 * The marks that open the parts of an administrative report, outermost first (Nghị định 30/2020/NĐ-CP, phụ lục I,
 * mục II.5; Party texts use the same). `rank` orders those that may stand inside one another.
 */
export const MARKER_KINDS = [
  'part',
  'letter',
  'roman',
  'number',
  'decimal2',
  'decimal3',
  'point',
  'bracket',
  'paren',
  'dash',
  'plus',
] as const
export type MarkerKind = (typeof MARKER_KINDS)[number]

/** A printed mark at the start of a paragraph. */
export interface Marker {
  kind: MarkerKind
  /** As printed, without the space after: `2.1.`, `a)`, `Phần thứ nhất`. */
  printed: string
  /** Its place in its sequence, from 1; 0 for marks that do not count. */
  value: number
  /** For `2.1`: `2`. */
  parent: string
  /** Index of the text after the mark. */
  end: number
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const CAPITALS = 'ABCDĐEGHIKLMNOPQRSTUVXY'
const SMALL = 'abcdđeghiklmnopqrstuvxy'

const FORMS: { kind: MarkerKind; pattern: RegExp; value(match: RegExpExecArray): number }[] = [
  {
    kind: 'part',
    pattern:
      /^(?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:(?:THỨ|thứ)\s+(\p{L}+)|([IVXLC]+|\d{1,2}))(?=[.:]?\s*(?:$|\p{Lu}|[-–]))[.:]?/u,
    value: (match) =>
      match[1]
        ? ORDINALS.indexOf(match[1].toLowerCase().normalize('NFC')) + 1
        : romanOrNumber(match[2]!),
  },
  {
    kind: 'roman',
    pattern: /^([IVXLC]+)\s?[.)/\-–](?=\s|\p{L}|$)/u,
    value: (match) => roman(match[1]!),
  },
  {
    kind: 'letter',
    pattern: /^([A-ZĐ])\s?[.)/\-–](?=\s)/u,
    value: (match) => CAPITALS.indexOf(match[1]!) + 1,
  },
  {
    kind: 'decimal3',
    pattern: /^\d{1,2}\.\d{1,2}\.(\d{1,2})(?:\.\d{1,2})?\.?(?=\s+[\p{Lu}“"(]|\p{Lu})/u,
    value: last,
  },
  { kind: 'decimal2', pattern: /^\d{1,2}\.(\d{1,2})\.?(?=\s+[\p{Lu}“"(]|\p{Lu})/u, value: last },
  { kind: 'number', pattern: /^(\d{1,2})\s?[./\-–](?=\s+[^\d\s]|\s+\d+ |\p{Lu})/u, value: last },
  { kind: 'bracket', pattern: /^(\d{1,2})\)(?=\s*\S)/u, value: last },
  {
    kind: 'paren',
    pattern: /^\((\d{1,2}|[ivx]{1,4})\)(?=\s*\S)/u,
    value: (match) => romanOrNumber(match[1]!.toUpperCase()),
  },
  {
    kind: 'point',
    pattern: /^([a-zđ])(?:\.?\d)?(?:\)|\.(?=\s+\p{Lu}))(?=\s*\S)/u,
    value: (match) => SMALL.indexOf(match[1]!) + 1,
  },
  { kind: 'dash', pattern: /^[-–−•●▪◦](?=\s|\p{Lu}|\d)(?!\s?\d+[%,])/u, value: () => 0 },
  { kind: 'plus', pattern: /^\+(?=\s|\p{Lu}|\d)/u, value: () => 0 },
]

function last(match: RegExpExecArray): number {
  return Number(match[1])
}

/** Every mark that a paragraph may open with: `I.` is a Roman one and a letter; the sequence decides. */
export function readMarkers(text: string): Marker[] {
  return FORMS.flatMap(({ kind, pattern, value }) => {
    const match = pattern.exec(text)
    if (!match) return []
    const number = value(match)
    if (number < 1 && kind !== 'dash' && kind !== 'plus') return []
    const printed = match[0].trim()
    const parent = /^(.*?)\.?\d{1,2}\.?$/.exec(printed)?.[1] ?? ''
    const space = /^\s*/.exec(text.slice(match[0].length))![0].length
    return [{ kind, printed, value: number, parent, end: match[0].length + space }]
  })
}

function romanOrNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : roman(text)
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** Value of a Roman number, 0 when it is none (`IIX`, `VX`). */
function roman(text: string): number {
  if (!/^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,4})$/.test(text)) return text === 'C' ? 100 : 0
  const digits = [...text].map((letter) => ROMAN[letter]!)
  return digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  )
}
