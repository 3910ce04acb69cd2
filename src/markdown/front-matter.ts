import matter from 'gray-matter'
import { type Range, readYamlText, type YamlError, type YamlText } from './yaml.ts'

/** A failure of front matter, with the offset in the text at which it stands. */
export interface FrontMatterError {
  code: YamlError['code'] | 'missing' | 'unclosed' | 'engine' | 'shape' | 'too-large'
  /** The parser's code, for `engine` the name of the language, for `too-large` the length. */
  detail: string
  offset: number
}

/** The front matter and body of a text. */
export interface FrontMatter {
  /** Every scalar is a string; typing is the schema's work. */
  data: Record<string, unknown>
  body: string
  /** Offset of the body in the text. */
  bodyStart: number
  errors: FrontMatterError[]
  /** Values that end at a `#`. */
  cuts: YamlText['cuts']
  /** Where the value at a path is written, or its key where that is asked for; the nearest parent if it is absent. */
  locate(path: readonly PropertyKey[], what?: 'key' | 'value'): Range
}

/** Front matter of a real report has some 50 lines; YAML takes time that grows with the square of its keys. */
export const LONGEST = 64_000

/**
 * Normalises a file's text before anything reads it: no byte order mark, LF line ends, NFC.
 * Lines keep their numbers.
 */
export function normalizeSource(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
}

/**
 * Splits front matter and body. YAML is the only language: any other after the opening `---` is an error and is
 * never run.
 *
 * @param text normalised source (see `normalizeSource`)
 */
export function readFrontMatter(text: string): FrontMatter {
  const refuse = (code: FrontMatterError['code'], detail = ''): FrontMatter => ({
    data: {},
    body: text,
    bodyStart: 0,
    errors: [{ code, detail, offset: 0 }],
    cuts: [],
    locate: () => ({ start: 0, end: 0 }),
  })
  if (!/^---(?!-)/.test(text)) return refuse('missing')
  const language = matter.language(text)
  if (language.name && !['yaml', 'yml'].includes(language.name))
    return refuse('engine', language.name)
  const closing = /\n---[^\S\n]*(?:\n|$)/.exec(text)
  if (!closing) return refuse('unclosed')
  const end = closing.index
  if (end > LONGEST) return refuse('too-large', String(end))

  const start = 3 + language.raw.length
  let yaml: YamlText = { data: null, errors: [], cuts: [], locate: () => ({ start: 0, end: 0 }) }
  const parse = (source: string) => {
    yaml = readYamlText(source, start)
    return {}
  }
  // Without the body, of which it would make a copy as bytes.
  const front = text.slice(0, end + closing[0].length)
  const { content } = matter(front, { language: 'yaml', engines: { yaml: { parse } } })
  const bodyStart = front.length - content.length

  const errors: FrontMatterError[] = [...yaml.errors]
  const isEmpty = yaml.data === null || yaml.data === ''
  const isMap = typeof yaml.data === 'object' && !Array.isArray(yaml.data)
  if (!errors.length && !isEmpty && !isMap)
    errors.push({ code: 'shape', detail: '', offset: start })
  return {
    data: isEmpty || !isMap ? {} : (yaml.data as Record<string, unknown>),
    body: text.slice(bodyStart),
    bodyStart,
    errors,
    cuts: yaml.cuts,
    locate: yaml.locate,
  }
}
