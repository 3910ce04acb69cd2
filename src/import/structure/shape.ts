/** True for a line in capitals, with at least two letters; numbers and codes in it do not matter. */
export function isUpperCase(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  if (letters.length < 2) return false
  const small = letters.filter((letter) => letter !== letter.toUpperCase()).length
  return small <= letters.length * 0.1
}
