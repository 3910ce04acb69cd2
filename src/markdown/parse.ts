import type { Root } from 'mdast'
import { type Features, markdownToMdast } from 'satteri'

/** Official text is never altered: no smart punctuation, no mathematics, no attributes, no directives. */
const FEATURES: Features = {
  gfm: true,
  frontmatter: false,
  smartPunctuation: false,
  math: false,
  headingAttributes: false,
  directive: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
}

/** Parses a body to mdast with UTF-16 offsets. The native parser takes about 1 ms for 40 kB. */
export function parseBody(body: string): Root {
  return markdownToMdast(body, { features: FEATURES }) as Root
}
