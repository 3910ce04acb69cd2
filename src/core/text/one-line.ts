/** A text as one line: runs of white space as one space, none at the ends. */
export const oneLine = (text: string): string => singleSpaced(text).trim()

/** A text with runs of white space as one space. */
export function singleSpaced(text: string): string {
  // Most texts are that already; finding it out takes a fraction of making them so.
  return OTHER_SPACE.test(text) ? text.replace(/\s+/gu, ' ') : text
}

const OTHER_SPACE = /[^\S ]| {2}/
