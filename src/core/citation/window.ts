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
  const folded = foldRange(text, start, end)
  let offsets: Uint32Array | null = null
  // Most windows hold no run of white space, and many are never asked where a character stands.
  const offsetOf = (index: number): number => {
    if (index >= folded.length) return end
    if (folded.length === end - start) return start + index
    offsets ??= offsetsOf(text, start, end)
    return offsets[index]!
  }
  const endAt = (index: number) => (index === 0 ? start : Math.min(offsetOf(index - 1) + 1, end))
  return {
    folded,
    at: offsetOf,
    endAt,
    isCapital: (index) => index < folded.length && /\p{Lu}/u.test(text[offsetOf(index)]!),
    breaksLine: (index) =>
      text.slice(index === 0 ? start : offsetOf(index - 1), offsetOf(index)).includes('\n'),
    written: (first, last) =>
      text
        .slice(offsetOf(first), endAt(last))
        .replace(/[\s*_\ufffc]+/g, ' ')
        .trim(),
  }
}

const isBlank = (code: number) => code === SPACE || code === STAR || code === LINE

/** Codes that are no text yet, used again for each window. A plain list: text is made of it sooner than of a typed one. */
const room: number[] = new Array(1024).fill(0)

function foldRange(text: string, start: number, end: number): string {
  let length = 0
  let spaced = false
  for (let i = start; i < end; i++) {
    const code = foldCode(text.charCodeAt(i))
    const blank = isBlank(code)
    if (!(blank && spaced)) room[length++] = blank ? SPACE : code
    spaced = blank
  }
  // The whole at once: many times as fast as letter by letter.
  return String.fromCharCode.apply(null, room.slice(0, length))
}

/** Where each character stands that `foldRange` keeps. */
function offsetsOf(text: string, start: number, end: number): Uint32Array {
  const offsets = new Uint32Array(end - start)
  let length = 0
  let spaced = false
  for (let i = start; i < end; i++) {
    const blank = isBlank(foldCode(text.charCodeAt(i)))
    if (!(blank && spaced)) offsets[length++] = i
    spaced = blank
  }
  return offsets
}
