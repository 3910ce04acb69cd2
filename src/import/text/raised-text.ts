const SIGNS = '0123456789+-−–=()'
const RAISED: Record<string, string> = {
  ...pairs('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾'),
  n: 'ⁿ',
  o: 'º',
}
const LOWERED: Record<string, string> = pairs('₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎')

function pairs(signs: string): Record<string, string> {
  return Object.fromEntries([...SIGNS].map((sign, index) => [sign, [...signs][index]!]))
}

/**
 * Text that is printed above or below the line, in characters that look so: `m²`, `10⁻⁶`, `CO₂`. Null when it has a
 * letter that there is no such character for.
 */
export function raisedText(text: string, isLowered: boolean): string | null {
  const signs = isLowered ? LOWERED : RAISED
  const letters = [...text]
  const isMissing = (letter: string) =>
    !Object.hasOwn(signs, letter) && /[\p{L}\p{N}]/u.test(letter)
  if (letters.some(isMissing)) return null
  return letters.map((letter) => signs[letter] ?? letter).join('')
}
