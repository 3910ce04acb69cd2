import { foldCode } from './fold-chars.ts'

const SPACE = 32
const STAR = 42
const LINE = 95

/** A bounded piece of the scanned text, folded, with runs of white space as one space and the way back. */
export interface Window {
  folded: string
  /** Offset in the scanned text of a character of `folded`; of its length, the end of the piece. */
  at(index: number): number
  /** Offset in the scanned text where the character before `index` ends. */
  endAt(index: number): number
  /** Whether the character at `index` is a capital letter. */
  isCapital(index: number): boolean
  /** Whether the character at `index` is the first of its line. */
  breaksLine(index: number): boolean
  /** The scanned text of a range of `folded`, with single spaces. */
  written(from: number, to: number): string
}

/** Opens a window on `[from, to)` of the scanned text. Marks of emphasis count as white space. */
export function openWindow(text: string, from: number, to: number): Window {
  const start = Math.max(0, from)
  const end = Math.min(text.length, to)
  const codes: number[] = []
  const offsets: number[] = []
  let space = false
  for (let i = start; i < end; i++) {
    const code = foldCode(text.charCodeAt(i))
    const blank = code === SPACE || code === STAR || code === LINE
    if (blank && space) continue
    codes.push(blank ? SPACE : code)
    offsets.push(i)
    space = blank
  }
  // The whole at once: many times as fast as letter by letter.
  const folded = String.fromCharCode.apply(null, codes)
  return {
    folded,
    at: (index) => offsets[index] ?? end,
    endAt: (index) => (index === 0 ? start : (offsets[index - 1] ?? end - 1) + 1),
    isCapital: (index) => /\p{Lu}/u.test(text[offsets[index] ?? -1] ?? ''),
    breaksLine: (index) => {
      const from = index === 0 ? start : (offsets[index - 1] ?? end)
      return text.slice(from, offsets[index] ?? end).includes('\n')
    },
    written: (first, last) =>
      text
        .slice(offsets[first] ?? end, last === 0 ? start : (offsets[last - 1] ?? end - 1) + 1)
        .replace(/[\s*_\ufffc]+/g, ' ')
        .trim(),
  }
}
