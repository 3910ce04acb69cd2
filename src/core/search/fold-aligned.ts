import { normalizeLetters } from '../text/fold.ts'

/** A text and its folded form, in which every UTF-16 unit stands at the same offset. */
export interface AlignedText {
  text: string
  folded: string
}

/** Letters in one form (NFC, no stray combining marks, single spaces), with the folded text beside them. */
export function foldAligned(written: string): AlignedText {
  const text = normalizeLetters(written).replace(/\p{M}/gu, '').replace(/\s+/gu, ' ')
  return { text, folded: foldInPlace(text) }
}

/** Folds letter by letter without changing the length: `Đ` to `d`, `ắ` to `a`. Takes NFC. */
export function foldInPlace(text: string): string {
  let folded = ''
  for (const unit of text.split('')) folded += FOLDED.get(unit) ?? remember(unit)
  return folded
}

const FOLDED = new Map<string, string>()

function remember(unit: string): string {
  const base = unit.normalize('NFD').charAt(0).toLowerCase()
  const folded = base === 'đ' ? 'd' : base.length === 1 ? base : unit
  FOLDED.set(unit, folded)
  return folded
}
