/**
 * Marks inside a paragraph, as private-use characters, so that text can be joined, cut and matched as a string:
 * a note `\uE000label\uE001`, bold `\uE002…\uE003`, italic `\uE004…\uE005`, a link `\uE006address\uE007text\uE008`,
 * struck words `\uE009…\uE00A`.
 * Originals that use these characters lose them on the way in (`cleanControls`).
 */
export const NOTE = ['\uE000', '\uE001'] as const
export const BOLD = ['\uE002', '\uE003'] as const
export const ITALIC = ['\uE004', '\uE005'] as const
export const STRUCK = ['\uE009', '\uE00A'] as const
export const LINK = ['\uE006', '\uE007', '\uE008'] as const

/** The mark of a footnote. */
export function noteMark(label: string): string {
  return `${NOTE[0]}${label}${NOTE[1]}`
}

/** The words alone: no notes, no emphasis, no addresses. */
export function plain(text: string): string {
  return text
    .replace(/\uE000[^\uE001]*\uE001/g, '')
    .replace(/\uE006[^\uE007]*\uE007/g, '')
    .replace(/[\uE000-\uE00A]/g, '')
}

/** Labels of the notes that a text refers to, in order. */
export function notesIn(text: string): string[] {
  return [...text.matchAll(/\uE000([^\uE001]*)\uE001/g)].map((match) => match[1]!)
}

/** One space between words, none at the ends. Takes every kind of space, so that no-break spaces are spaces. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu, ' ').trim()
}
