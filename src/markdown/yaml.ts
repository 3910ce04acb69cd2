import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import { splitFields } from './split-fields.ts'
import { findCause, type YamlCause } from './yaml-cause.ts'
import { findCuts, findDuplicates, nodeAt } from './yaml-nodes.ts'

/** A failure of YAML, with the offset at which it stands. */
export interface YamlError {
  code: 'syntax' | 'alias' | 'duplicate'
  /** The parser's code, such as `BAD_INDENT`; for `alias` its name, for `duplicate` the key. */
  detail: string
  offset: number
  /** Of a slip that explains the failure; its offsets are those of the text. */
  cause?: YamlCause | null
  /** For `duplicate`: where the key stands first. */
  first?: number
}

/** A range of offsets. */
interface Range {
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
  /** What could be read: without the fields or rows that are broken, whose rows are undefined. */
  data: unknown
  errors: YamlError[]
  cuts: CutValue[]
  /** Fields or rows, by their index, of which the value could not be read. */
  broken: ReadonlySet<string>
  /** Where the value at a path is written, or its key where that is asked for; the nearest parent if it is absent. */
  locate(path: readonly PropertyKey[], what?: 'key' | 'value'): Range
}

/**
 * Reads YAML 1.2 with the failsafe schema: `0123`, `1:30` and dates stay as they are written. Aliases are errors,
 * since a few lines of them can stand for gigabytes; so are repeated keys. What is broken is read field by field, or
 * row by row, so that one slip does not hide the rest.
 *
 * @param source the YAML
 * @param start offset of the YAML in the text that places refer to
 */
export function readYamlText(source: string, start = 0): YamlText {
  const whole = readPart(source, start)
  const isField = isMap(whole.document.contents) || isSeq(whole.document.contents)
  if (!whole.error && (isField || whole.data === '' || whole.data === null))
    return { ...whole, errors: whole.duplicates, broken: new Set() }
  const byField = readFields(source, start)
  // A fault that no field shows by itself.
  if (whole.error && !byField.errors.length) return { ...byField, errors: [whole.error] }
  return byField
}

interface Part extends Pick<YamlText, 'data' | 'cuts' | 'locate'> {
  document: Document.Parsed
  error: YamlError | null
  duplicates: YamlError[]
}

function readPart(source: string, start: number): Part {
  const document = parseDocument(source, {
    schema: 'failsafe',
    // Said with both places; and finding them here takes time that grows with the square of the keys.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  const error = syntaxError(document, source, start) ?? aliasError(document, start)
  return {
    document,
    data: error ? null : document.toJS({ maxAliasCount: 0 }),
    error,
    duplicates: error ? [] : [...findDuplicates(document.contents, start)],
    cuts: error ? [] : [...findCuts(document.contents, source, start)],
    locate: (path, what = 'value') => {
      const { range } = nodeAt(document, path, what)
      return { start: start + range[0], end: start + range[1] }
    },
  }
}

/** A broken line breaks what follows, so only the first error tells. */
function syntaxError(
  { errors: [error] }: Document.Parsed,
  source: string,
  start: number,
): YamlError | null {
  if (!error) return null
  const [offset] = error.pos
  // How deep the stack reaches differs from run to run; the line does not.
  if (error.message.includes('call stack')) {
    const line = source.lastIndexOf('\n', offset - 1) + 1
    return { code: 'syntax', detail: 'RESOURCE_EXHAUSTION', offset: start + line }
  }
  return { code: 'syntax', detail: error.code, offset: start + offset }
}

function aliasError(document: Document.Parsed, start: number): YamlError | null {
  let error: YamlError | null = null
  visit(document, (_, node) => {
    if (!isAlias(node)) return
    error = { code: 'alias', detail: node.source, offset: start + (node.range?.[0] ?? 0) }
    return visit.BREAK
  })
  return error
}

function readFields(source: string, start: number): YamlText {
  const { isList, parts } = splitFields(source)
  const errors: YamlError[] = []
  const cuts: CutValue[] = []
  const broken = new Set<string>()
  const values = new Map<string, unknown>()
  const places = new Map<string, Part>()
  const firstPlaces = new Map<string, number>()
  parts.forEach(({ text, offset }, index) => {
    const at = start + offset
    const part = readPart(text, at)
    const { contents } = part.document
    // Two of them: a line that is set in by something that YAML takes for text.
    const group = isList ? isSeq(contents) && contents : isMap(contents) && contents
    const isField = group && group.items.length === 1
    const name = isList ? String(index) : nameOf(part, text, offset)
    const first = firstPlaces.get(name)
    if (first !== undefined) {
      errors.push({ code: 'duplicate', detail: name, offset: at, first })
      return
    }
    firstPlaces.set(name, at)
    places.set(name, part)
    if (part.error || !isField) {
      errors.push(failureOf(part, text, at, isField))
      broken.add(name)
      return
    }
    errors.push(...part.duplicates)
    const move = (path: PropertyKey[]) => (isList ? [index, ...path.slice(1)] : path)
    cuts.push(...part.cuts.map((cut) => ({ ...cut, path: move(cut.path) })))
    values.set(name, (part.data as Record<string, unknown>)[isList ? '0' : name])
  })
  return {
    data: isList
      ? Array.from(parts, (_, index) => values.get(String(index)))
      : Object.fromEntries(values),
    errors,
    cuts,
    broken,
    locate: ([first, ...rest], what) => {
      const part = places.get(String(first))
      return part ? part.locate([isList ? 0 : first!, ...rest], what) : { start, end: start }
    },
  }
}

function failureOf({ error }: Part, text: string, at: number, isField: boolean): YamlError {
  if (error?.code === 'alias' || error?.detail === 'RESOURCE_EXHAUSTION') return error
  const cause = findCause(text, isField)
  const moved = cause && { ...cause, start: at + cause.start, end: at + cause.end }
  const offset = moved?.start ?? error?.offset ?? at
  return { code: 'syntax', detail: error?.detail ?? '', offset, cause: moved }
}

/** The name of a field; of one that cannot be read the word that seems to be its name. */
function nameOf({ document: { contents }, error }: Part, text: string, offset: number): string {
  const key = isMap(contents) ? contents.items[0]?.key : undefined
  if (!error && isScalar(key)) return String(key)
  return /^[A-Za-z_][\w-]*/.exec(text.trimStart())?.[0] ?? `#${offset}`
}
