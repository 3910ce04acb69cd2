/** A text as one line: runs of white space as one space, none at the ends. */
export function oneLine(text: string): string {
  // Most texts are that already; finding it out takes a fraction of making them so.
  return NOT_YET.test(text) ? text.replace(/\s+/gu, ' ').trim() : text
}

const NOT_YET = /[^\S ]| {2}|^ | $/
