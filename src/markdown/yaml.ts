import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml'

/** A failure of YAML, with the offset at which it stands. */
export interface YamlError {
  code: 'syntax' | 'alias'
  /** The parser's code, such as `BAD_INDENT`; for `alias` its name. */
  detail: string
  offset: number
}

/** A range of offsets. */
export interface Range {
  start: number
  end: number
}

/** A value without quotation marks that ends at a `#`: YAML takes what follows for a comment. */
export interface CutValue {
  path: PropertyKey[]
  /** What is left of it. */
  kept: string
  /** From the `#` to the end of the line. */
  cut: string
  /** Of the `#`. */
  offset: number
}

/** YAML that was read with every scalar as a string. */
export interface YamlText {
  data: unknown
  errors: YamlError[]
  cuts: CutValue[]
  /** Where the value at a path is written, or its key where that is asked for; the nearest parent if it is absent. */
  locate(path: readonly PropertyKey[], what?: 'key' | 'value'): Range
}

/**
 * Reads YAML 1.2 with the failsafe schema: `0123`, `1:30` and dates stay as they are written. Aliases are errors,
 * since a few lines of them can stand for gigabytes; so are repeated keys.
 *
 * @param source the YAML
 * @param start offset of the YAML in the text that places refer to
 */
export function readYamlText(source: string, start = 0): YamlText {
  const document = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: true,
    prettyErrors: false,
  })
  const errors = syntaxErrors(document).map(({ code, message, pos: [offset] }): YamlError => {
    // How deep the stack reaches differs from run to run; the line does not.
    if (message.includes('call stack')) {
      const line = source.lastIndexOf('\n', offset - 1) + 1
      return { code: 'syntax', detail: 'RESOURCE_EXHAUSTION', offset: start + line }
    }
    return { code: 'syntax', detail: code, offset: start + offset }
  })
  visit(document, (_, node) => {
    if (!isAlias(node)) return
    errors.push({ code: 'alias', detail: node.source, offset: start + (node.range?.[0] ?? 0) })
    return visit.BREAK
  })
  return {
    data: errors.length ? null : document.toJS({ maxAliasCount: 0 }),
    errors,
    cuts: errors.length ? [] : [...findCuts(document.contents, source, start)],
    locate: (path, what = 'value') => {
      const { range } = nodeAt(document, path, what)
      return { start: start + range[0], end: start + range[1] }
    },
  }
}

function* findCuts(
  node: unknown,
  source: string,
  start: number,
  path: PropertyKey[] = [],
): Generator<CutValue> {
  if (isMap(node))
    for (const { key, value } of node.items)
      yield* findCuts(value, source, start, [...path, String(key)])
  else if (isSeq(node))
    for (const [index, item] of node.items.entries())
      yield* findCuts(item, source, start, [...path, index])
  else if (isScalar(node) && node.type === 'PLAIN' && node.range) {
    const { range, value } = node as Scalar.Parsed
    const comment = /^[ \t]*(#[^\n]*)/.exec(source.slice(range[1], range[2]))
    if (!comment) return
    const offset = start + range[1] + comment[0].length - comment[1]!.length
    yield { path, kept: String(value ?? ''), cut: comment[1]!.trimEnd(), offset }
  }
}

/** A broken line breaks what follows, so only the first error tells; repeated keys each stand for themselves. */
function syntaxErrors({ errors }: Document.Parsed): Document.Parsed['errors'] {
  const broken = errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  return broken ? [broken] : errors
}

function nodeAt(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  what: 'key' | 'value',
): { range: readonly [number, number, ...number[]] } {
  for (let length = path.length; length > 0; length--) {
    const last = String(path[length - 1])
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const key = isMap(parent) ? parent.items.find((pair) => String(pair.key) === last)?.key : null
    if (what === 'key' && length === path.length && isNode(key) && key.range)
      return { range: key.range }
    const value = document.getIn(path.slice(0, length), true)
    if (isNode(value) && value.range && value.range[1] > value.range[0])
      return { range: value.range }
    if (isNode(key) && key.range) return { range: key.range }
  }
  return { range: [0, 0] }
}
