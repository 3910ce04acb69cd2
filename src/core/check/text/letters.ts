import type { Problem, Related } from '../../problem.ts'
import { problem } from '../catalogue.ts'
import { placeOf, type ReportFacts } from '../facts.ts'

const LOOKALIKES = [
  { letter: 'ƣ', meant: 'ư' },
  { letter: 'Ƣ', meant: 'Ư' },
  { letter: 'Ð', meant: 'Đ' },
  { letter: 'ð', meant: 'đ' },
]

const INVISIBLE = [
  { letters: '\\u00A0', code: 'U+00A0', name: 'dấu cách không ngắt' },
  { letters: '\\u2000-\\u200A\\u202F\\u205F\\u3000', code: 'U+2000–U+3000', name: 'dấu cách lạ' },
  {
    letters: '\\u200B-\\u200F\\u2060\\uFEFF',
    code: 'U+200B–U+FEFF',
    name: 'ký tự rộng bằng không',
  },
  { letters: '\\u202A-\\u202E\\u2066-\\u2069', code: 'U+202A–U+2069', name: 'ký tự đảo chiều chữ' },
  { letters: '\\u00AD', code: 'U+00AD', name: 'gạch nối mềm' },
  {
    letters: '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F',
    code: 'U+0000–U+009F',
    name: 'ký tự điều khiển',
  },
  { letters: '\\uFFFD', code: 'U+FFFD', name: 'dấu thay chữ hỏng' },
].map((kind) => ({ ...kind, pattern: new RegExp(`[${kind.letters}]`, 'g') }))

/** All of these at once: few files have any. */
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE.map(({ letters }) => letters).join('')}]`)

/** Other places that one finding lists; a damaged file has thousands. */
const MOST_PLACES = 5

/** Letters that look right and are not, letters that nobody sees, letters in pieces, line ends. One finding a kind. */
export function checkLetters(facts: ReportFacts): Problem[] {
  return [...lookalikes(facts), ...invisible(facts), ...composition(facts), ...lineEnds(facts)]
}

function lookalikes(facts: ReportFacts): Problem[] {
  return LOOKALIKES.flatMap(({ letter, meant }) => {
    const at = offsetsOf(facts.text, new RegExp(letter, 'gu'))
    if (!at.length) return []
    const example = wordAt(facts.text, at[0]!)
    return [
      report(facts, at, 1, (place, related) =>
        problem('lookalike-letter', place, { letter, meant, count: at.length, example }, related),
      ),
    ]
  })
}

function invisible(facts: ReportFacts): Problem[] {
  if (!ANY_INVISIBLE.test(facts.text)) return []
  return INVISIBLE.flatMap(({ pattern, code, name }) => {
    const at = offsetsOf(facts.text, pattern)
    if (!at.length) return []
    const exact = `U+${facts.text.charCodeAt(at[0]!).toString(16).toUpperCase().padStart(4, '0')}`
    const isOne = at.every((offset) => facts.text[offset] === facts.text[at[0]!])
    return [
      report(facts, at, 1, (place, related) =>
        problem(
          'invisible-character',
          place,
          { name, code: isOne ? exact : code, count: at.length },
          related,
        ),
      ),
    ]
  })
}

/** Compared line by line: normalising a file keeps its lines. */
function composition({ file, text, raw }: ReportFacts): Problem[] {
  if (raw === text || raw === raw.normalize('NFC')) return []
  const broken = raw
    .split('\n')
    .flatMap((line, index) => (line === line.normalize('NFC') ? [] : [{ line, number: index + 1 }]))
  const [first] = broken
  if (!first) return []
  const composed = first.line.normalize('NFC')
  let column = 0
  while (first.line[column] === composed[column]) column++
  const place = { file, line: first.number, column: column + 1 }
  return [problem('not-nfc', place, { count: broken.length })]
}

function lineEnds({ file, raw }: ReportFacts): Problem[] {
  const kinds = [
    raw.startsWith('\uFEFF') && 'dấu BOM ở đầu',
    raw.includes('\r\n') && 'dấu xuống dòng CRLF của Windows',
    /\r(?!\n)/.test(raw) && 'dấu xuống dòng CR của máy Mac cũ',
  ].filter((kind) => kind !== false)
  return kinds.length
    ? [problem('line-ends', { file, line: 1, column: 1 }, { kind: kinds.join(' và ') })]
    : []
}

function report(
  facts: ReportFacts,
  at: readonly number[],
  length: number,
  make: (place: ReturnType<typeof placeOf>, related: Related[]) => Problem,
): Problem {
  const placeAt = (offset: number) => placeOf(facts, { start: offset, end: offset + length })
  const related = at.slice(1, 1 + MOST_PLACES).map((offset) => ({
    ...placeAt(offset),
    text: `cũng ở đây: “${wordAt(facts.text, offset)}”`,
  }))
  return make(placeAt(at[0]!), related)
}

const offsetsOf = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ({ index }) => index)

function wordAt(text: string, offset: number): string {
  const before = /[\p{L}\p{N}]{0,12}$/u.exec(text.slice(Math.max(0, offset - 12), offset))![0]
  const after = /^.[\p{L}\p{N}]{0,12}/su.exec(text.slice(offset, offset + 13))![0]
  return (before + after).replace(/[\u0000-\u001F\u007F-\u00A0\u200B-\u200F\u202A-\u202E]/g, ' ')
}
