import { matchesOf } from '../../text/matches.ts'

/** A number as Vietnamese text writes it, and where: `11.958`, `18,05`, `8972`, `05`. */
export interface NumberText {
  text: string
  start: number
  end: number
}

/** A number that was read. */
export interface WrittenNumber extends NumberText {
  value: number
  /** Digits after the comma. */
  decimals: number
}

/** Full stops part thousands, the comma parts decimals; whatever else touches the digits makes it no plain number. */
const NUMBER =
  /(?=\d)(?<![\p{L}\p{N}\uFFFC/.,:+–-])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\p{N}/:]|[.,]\d|-\d)/gu
const ROUGH =
  /(?:trên|gần|hơn|khoảng|xấp xỉ|chừng|ít nhất|tối thiểu|tối đa|quá|dưới|ngót|độ|từ|đến|ước)\s+$/iu

/** All plain numbers of a text, with percentages among them (see `isPercent`). */
export function findNumbers(text: string): WrittenNumber[] {
  return locateNumbers(text).map((number) => ({ ...readNumber(number.text), ...number }))
}

/** The same, not read: most numbers of a text are of no interest. */
export function locateNumbers(text: string): NumberText[] {
  return matchesOf(text, NUMBER).map(({ 0: written, index }) => ({
    text: written,
    start: index,
    end: index + written.length,
  }))
}

/** Whether the number at an offset stands for "about": `trên 100`, `gần 230`. */
export function isRough(text: string, start: number): boolean {
  return ROUGH.test(text.slice(Math.max(0, start - 12), start))
}

/** Value and decimals of a number in Vietnamese form. */
export function readNumber(written: string): { value: number; decimals: number } {
  const [whole = '', part = ''] = written.split(',')
  return { value: Number(`${whole.replaceAll('.', '')}.${part || 0}`), decimals: part.length }
}

/** A whole text that is one number in Vietnamese form, or null: `1.765`, `18,05`; not `1.5` or `12 %`. */
export function parseWhole(text: string): { value: number; decimals: number } | null {
  return /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(text) ? readNumber(text) : null
}

/** Writes a number in Vietnamese form with so many decimals. */
export function writeNumber(value: number, decimals = 0): string {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return `${value < 0 ? '-' : ''}${grouped}${part ? `,${part}` : ''}`
}

/** Sums of decimals without the dust of binary fractions. */
export function sumOf(numbers: readonly { value: number; decimals: number }[]): {
  value: number
  decimals: number
} {
  const decimals = Math.max(0, ...numbers.map((number) => number.decimals))
  const scale = 10 ** decimals
  const value = numbers.reduce((sum, number) => sum + Math.round(number.value * scale), 0) / scale
  return { value, decimals }
}

/** Whether a share was rounded, in either way that a tie may go, to what is written. */
export function roundsTo(exact: number, written: { value: number; decimals: number }): boolean {
  return Math.abs(exact - written.value) <= 0.5 * 10 ** -written.decimals + 1e-9
}
