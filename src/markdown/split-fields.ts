/** The top-level fields of a YAML map, or the rows of a list, each as its own text. */
export interface SplitFields {
  isList: boolean
  parts: { text: string; offset: number }[]
}

/** Splits YAML by its indentation alone, so that a field that cannot be read does not take the next with it. */
export function splitFields(source: string): SplitFields {
  const first = /^([ ]*)(?![\s#])(-(?=\s))?/m.exec(source)
  const indent = first?.[1] ?? ''
  const isList = first?.[2] !== undefined
  // A list may stand at the indentation of its field; a bracket closes what the lines before it opened.
  const start = new RegExp(`^${indent}(?![\\s#\\]}]${isList ? '' : '|-\\s'})(?=.)`, 'gm')
  const offsets = [...source.matchAll(start)].map(({ index }) => index)
  return {
    isList,
    parts: offsets.map((offset, at) => ({ offset, text: source.slice(offset, offsets[at + 1]) })),
  }
}
