/** Turns UTF-16 offsets of one text into one-based lines and columns. Lines end at LF. */
export interface LineIndex {
  /** The place of an offset; an offset past the end gives the end. */
  at(offset: number): { line: number; column: number }
  /** The offset at which a one-based line starts. */
  start(line: number): number
}

/** Builds the index in one pass; each look-up is a binary search. */
export function lineIndex(text: string): LineIndex {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)

  return {
    at(offset) {
      const bounded = Math.min(Math.max(offset, 0), text.length)
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= bounded) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: bounded - starts[low]! + 1 }
    },
    start: (line) => starts[Math.min(Math.max(line, 1), starts.length) - 1]!,
  }
}
