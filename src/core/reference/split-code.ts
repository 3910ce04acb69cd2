/** A number and symbol such as `3433/QĐ-UBND` or `17-NQ/TU`: a word with a digit and a slash. */
const CODE = /[^\s(“"']*\d[^\s]*\/[^\s)”"']+/u

/** Divides a text around the first number and symbol in it, which must not break over lines. */
export function splitCode(text: string): { before: string; code: string; after: string } {
  const match = CODE.exec(text)
  if (!match) return { before: text, code: '', after: '' }
  return {
    before: text.slice(0, match.index),
    code: match[0],
    after: text.slice(match.index + match[0].length),
  }
}
