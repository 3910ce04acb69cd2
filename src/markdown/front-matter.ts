import matter from 'gray-matter'
import { type Document, isAlias, LineCounter, parseDocument, visit } from 'yaml'

/** A failure of front matter, with the offset in the text at which it stands. */
export interface FrontMatterError {
  code: 'missing' | 'unclosed' | 'engine' | 'syntax' | 'alias' | 'shape'
  /** What the parser found, for `engine` the name of the language. */
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
  /** Where the value at a path is written, or its key where `key` is asked for; the nearest parent if it is absent. */
  locate(path: readonly PropertyKey[], what?: 'key' | 'value'): { start: number; end: number }
}

const DENIED = ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml']

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
 * never run. Aliases are errors, since a few lines of them can stand for gigabytes.
 *
 * @param text normalised source (see `normalizeSource`)
 */
export function readFrontMatter(text: string): FrontMatter {
  const lines = new LineCounter()
  let yaml: Document.Parsed | null = null
  const errors: FrontMatterError[] = []
  const language = text.startsWith('---') ? matter.language(text) : { raw: '', name: '' }
  const start = 3 + language.raw.length
  const nothing = { data: {}, body: text, bodyStart: 0, locate: () => ({ start: 0, end: 0 }) }

  if (!text.startsWith('---') || text[3] === '-')
    return { ...nothing, errors: [{ code: 'missing', detail: '', offset: 0 }] }
  if (language.name && !['yaml', 'yml'].includes(language.name))
    return { ...nothing, errors: [{ code: 'engine', detail: language.name, offset: 3 }] }

  const engines = Object.fromEntries(DENIED.map((name) => [name, { parse: deny }]))
  const file = matter(text, {
    language: 'yaml',
    engines: {
      ...engines,
      yaml: {
        parse(source: string) {
          yaml = parseDocument(source, {
            schema: 'failsafe',
            lineCounter: lines,
            uniqueKeys: true,
            version: '1.2',
          })
          return {}
        },
      },
    },
  })
  if (!/\n---[^\S\n]*(?:\n|$)/.test(text.slice(3)))
    errors.push({ code: 'unclosed', detail: '', offset: 0 })

  const document = yaml as Document.Parsed | null
  for (const error of document?.errors ?? [])
    errors.push({ code: 'syntax', detail: firstLine(error.message), offset: start + error.pos[0] })
  const data = document && !errors.length ? plainData(document, start, errors) : {}
  const bodyStart = text.length - file.content.length

  return {
    data,
    body: file.content,
    bodyStart,
    errors,
    locate: (path, what = 'value') => locate(document, start, path, what),
  }
}

function deny(): never {
  throw new Error('front matter is YAML only')
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '')
}

function plainData(
  document: Document.Parsed,
  start: number,
  errors: FrontMatterError[],
): Record<string, unknown> {
  visit(document, (_, node) => {
    if (!isAlias(node)) return
    errors.push({ code: 'alias', detail: node.source, offset: start + (node.range?.[0] ?? 0) })
  })
  if (errors.length) return {}
  const data: unknown = document.toJS({ maxAliasCount: 0 })
  if (data === null || data === '') return {}
  if (typeof data === 'object' && !Array.isArray(data)) return data as Record<string, unknown>
  errors.push({ code: 'shape', detail: '', offset: start })
  return {}
}

function locate(
  document: Document.Parsed | null,
  start: number,
  path: readonly PropertyKey[],
  what: 'key' | 'value',
): { start: number; end: number } {
  for (let length = path.length; document && length > 0; length--) {
    const last = String(path[length - 1])
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1).map(String), true)
    const value: unknown = document.getIn(path.slice(0, length).map(String), true)
    const items = (parent as { items?: { key?: unknown }[] } | null)?.items ?? []
    const pair = items.find(
      (item) => String((item.key as { value?: unknown } | undefined)?.value) === last,
    )
    const key = pair?.key as { range?: [number, number, number] } | undefined
    const range =
      what === 'key' && length === path.length && key
        ? key.range
        : ((value as { range?: [number, number, number] } | null | undefined)?.range ?? key?.range)
    if (range) return { start: start + range[0], end: start + range[1] }
  }
  return { start: 0, end: Math.min(3, start) }
}
