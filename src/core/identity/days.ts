/** First and last day, ISO, that a document can be of: one and the same where its day is known. */
export interface Days {
  first: string
  last: string
}

/**
 * When a document can have been issued: on its day, else in its year, and never after what cites it. A day that
 * contradicts the year in the code leaves the year, since the code identifies.
 *
 * @param limit last day that a document cited there can bear
 */
export function daysOf(
  date: string | null,
  year: number | null,
  codeYear: number | null,
  limit: string,
): Days {
  if (date && (codeYear === null || date.startsWith(`${codeYear}`)))
    return { first: date, last: date }
  const known = codeYear ?? year
  if (known === null) return { first: '0000-01-01', last: limit }
  const first = `${known}-01-01`
  const end = `${known}-12-31`
  return { first, last: limit >= first && limit < end ? limit : end }
}

/** Whether a document is of a day or later; null when it may be of before or after. */
export const isSince = ({ first, last }: Days, day: string): boolean | null =>
  first >= day ? true : last < day ? false : null

/** The year that a document is of, where its days tell it. */
export const yearOf = ({ first, last }: Days): number | null =>
  first.slice(0, 4) === last.slice(0, 4) ? Number(first.slice(0, 4)) : null
