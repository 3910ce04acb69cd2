import matter from 'gray-matter'
import { firstVersion } from './conflicts.ts'
import { findDeclarationEnd, findOpening } from './declaration.ts'
import { readYamlText, type YamlError, type YamlText } from './yaml.ts'

/** A failure of front matter, with the offset in the text at which it stands. */
export interface FrontMatterError extends Omit<YamlError, 'code'> {
  code: YamlError['code'] | 'missing' | 'opening' | 'unclosed' | 'engine' | 'shape' | 'too-large'
  /**
   * The parser's code; for `engine` the name of the language, for `too-large` the length, for `opening` and `unclosed`
   * what is written in place of `---`.
   */
  detail: string
}

/** The front matter and body of a text. */
export interface FrontMatter extends Pick<YamlText, 'cuts' | 'broken' | 'locate'> {
  /** What could be read. Every scalar is a string; typing is the schema's work. */
  data: Record<string, unknown>
  body: string
  /** Offset of the body in the text. */
  bodyStart: number
  /** Where the declaration and the body are is known, whatever else is wrong. */
  isSplit: boolean
  errors: FrontMatterError[]
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
 * never run. Where a line `---` is missing the declaration ends where its fields do.
 *
 * @param text normalised source (see `normalizeSource`)
 */
export function readFrontMatter(text: string): FrontMatter {
  const first = firstVersion(text)
  if (!/^---(?!-)/.test(first)) {
    const opening = findOpening(first)
    if (!opening) return { ...unsplit(text, 'missing'), isSplit: true }
    const error = { code: 'opening', detail: opening.written, offset: 0 } as const
    return readUnopened(first, text, opening.start, error)
  }
  const language = matter.language(first)
  if (language.name && !['yaml', 'yml'].includes(language.name))
    return unsplit(text, 'engine', language.name)
  const start = 3 + language.raw.length
  const closing = CLOSING.exec(first)
  if (!closing) return readUnclosed(first, text, start)
  const end = closing.index
  if (end > LONGEST) {
    return findDeclarationEnd(first, start + 1).end < LONGEST
      ? readUnclosed(first, text, start)
      : unsplit(text, 'too-large', String(end))
  }

  let yaml: YamlText | null = null
  const parse = (source: string) => {
    yaml = readYamlText(source, start)
    return {}
  }
  // Without the body, of which it would make a copy as bytes.
  const front = first.slice(0, end + closing[0].length)
  const { content } = matter(front, { language: 'yaml', engines: { yaml: { parse } } })
  const read = toFrontMatter(
    yaml ?? readYamlText('', start),
    text,
    start,
    front.length - content.length,
  )
  // The line that closes may be a rule of the body.
  const isOdd = read.errors.length > 0 || Object.keys(read.data).some((key) => /\W/.test(key))
  return isOdd && isUnclosed(first, start, end) ? readUnclosed(first, text, start) : read
}

const CLOSING = /\n---[^\S\n]*(?:\n|$)/

/** Whether the fields end, and lines follow that no declaration has, before the line that closes it. */
function isUnclosed(text: string, start: number, closing: number): boolean {
  const { end, written } = findDeclarationEnd(text, start + 1)
  if (end >= closing) return false
  const isProse = /\n\s*\n(?:#{2,6} |(?![\w-]+:|[-#\s])\S+ )/
  return written !== null || isProse.test(text.slice(end, closing))
}

function readUnclosed(first: string, text: string, start: number): FrontMatter {
  const { end, written, bodyStart } = findDeclarationEnd(first, start + 1)
  if (end > LONGEST) return unsplit(text, 'too-large', String(end))
  const error = { code: 'unclosed', detail: written ?? '', offset: end } as const
  return withError(
    toFrontMatter(readYamlText(first.slice(start, end), start), text, start, bodyStart),
    error,
  )
}

function readUnopened(
  first: string,
  text: string,
  start: number,
  error: FrontMatterError,
): FrontMatter {
  const closing = CLOSING.exec(first.slice(start))
  if (!closing || closing.index > LONGEST)
    return withError(readUnclosed(first, text, start - 1), error)
  const end = start + closing.index
  const yaml = readYamlText(first.slice(start, end), start)
  return withError(toFrontMatter(yaml, text, start, end + closing[0].length), error)
}

const withError = (front: FrontMatter, error: FrontMatterError): FrontMatter => ({
  ...front,
  errors: [error, ...front.errors],
})

function toFrontMatter(
  yaml: YamlText,
  text: string,
  start: number,
  bodyStart: number,
): FrontMatter {
  const { data, cuts, broken, locate } = yaml
  const errors: FrontMatterError[] = [...yaml.errors]
  const isEmpty = data === null || data === ''
  const isMap = typeof data === 'object' && !Array.isArray(data)
  if (!isEmpty && !isMap) errors.push({ code: 'shape', detail: '', offset: start })
  return {
    data: isEmpty || !isMap ? {} : (data as Record<string, unknown>),
    body: text.slice(bodyStart),
    bodyStart,
    isSplit: true,
    errors,
    cuts,
    broken,
    locate,
  }
}

function unsplit(text: string, code: FrontMatterError['code'], detail = ''): FrontMatter {
  return {
    data: {},
    body: text,
    bodyStart: 0,
    isSplit: false,
    errors: [{ code, detail, offset: 0 }],
    cuts: [],
    broken: new Set(),
    locate: () => ({ start: 0, end: 0 }),
  }
}
