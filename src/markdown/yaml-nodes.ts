import { type Document, isMap, isNode, isScalar, isSeq, type Scalar } from 'yaml'
import type { CutValue, YamlError } from './yaml.ts'

/** Keys that a map has twice, each with the place of the first. */
export function* findDuplicates(node: unknown, start: number): Generator<YamlError> {
  if (isSeq(node)) for (const item of node.items) yield* findDuplicates(item, start)
  if (!isMap(node)) return
  const first = new Map<string, number>()
  for (const { key, value } of node.items) {
    const name = String(key)
    const offset = start + (isNode(key) ? (key.range?.[0] ?? 0) : 0)
    const before = first.get(name)
    if (before === undefined) first.set(name, offset)
    else yield { code: 'duplicate', detail: name, offset, first: before }
    yield* findDuplicates(value, start)
  }
}

/** Values that end at a `#`. */
export function* findCuts(
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

/** Where the value at a path is, or its key; the nearest parent if it is absent. */
export function nodeAt(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  what: 'key' | 'value',
): { range: readonly [number, number, ...number[]] } {
  for (let length = path.length; length > 0; length--) {
    const last = String(path[length - 1])
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    // Of a key that stands twice the last counts.
    const pair = isMap(parent) ? parent.items.findLast(({ key }) => String(key) === last) : null
    const key = pair?.key
    if (what === 'key' && length === path.length && isNode(key) && key.range)
      return { range: key.range }
    const value = pair ? pair.value : document.getIn(path.slice(0, length), true)
    if (isNode(value) && value.range && value.range[1] > value.range[0])
      return { range: value.range }
    if (isNode(key) && key.range) return { range: key.range }
  }
  return { range: [0, 0] }
}
