import { fold } from '../text/fold.ts'

/** Words that one writer puts into the name of a body and another leaves out. */
const FILLING = new Set('cua va ve cac tinh'.split(' '))

const wordsOf = (phrase: string): string[] =>
  (fold(phrase).match(/[a-z0-9]+/g) ?? []).filter((word) => !FILLING.has(word))

/**
 * Whether two phrases may name one body: all words of one are in the other, or are its initials (`Ban Chỉ đạo CCHC` and
 * `Ban Chỉ đạo cải cách hành chính tỉnh`). `Trường THPT Nguyễn Du` and `Trường THPT Lê Quảng Chí` are two.
 */
export function mayBeOneBody(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  return isWithin(a, b) || isWithin(b, a)
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  const initials = others.map((word) => word[0]).join('')
  return words.every(
    (word) => others.includes(word) || (word.length > 1 && initials.includes(word)),
  )
}
