interface Span {
  start: number
  end: number
}

/**
 * What others said or wrote, word for word: between quotation marks, and in lines that start with `>`. Curly marks hold
 * over paragraphs, as an article that is quoted does; one that nothing closes, and straight ones, to the end of theirs.
 *
 * @returns spans of the text, in no order
 */
export function quotationsOf(text: string): Span[] {
  return [...text.matchAll(QUOTED)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}

const QUOTED = new RegExp(
  [
    /^ {0,3}>.*$/,
    // One may be quoted in another.
    /“(?:[^“”]|“[^“”]*”)*”/,
    /“[^”]*?(?:”|(?=\n\s*\n)|(?![\s\S]))/,
    /"(?:[^"\n]|\n(?!\s*\n))*(?:"|(?=\n\s*\n)|(?![\s\S]))/,
    /«[^»]*»/,
    /‘[^’\n]*’/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
)

/** Whether a span touches any of these. */
export const touches = (spans: readonly Span[], { start, end }: Span) =>
  spans.some((span) => start < span.end && end > span.start)
