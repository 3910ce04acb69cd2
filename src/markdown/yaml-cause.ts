import { parseDocument } from 'yaml'

/** Why a field of YAML cannot be read, as far as its lines tell. */
export interface YamlCause {
  kind:
    | 'tab'
    | 'no-space'
    | 'odd-colon'
    | 'list-mark'
    | 'no-colon'
    | 'no-field'
    | 'colon'
    | 'open-quote'
    | 'after-quote'
    | 'open-bracket'
    | 'special'
  /** Of the line; null for an item of a list. */
  key: string | null
  /** What seems to be meant, without quotation marks around it. */
  value: string
  /** Of what is wrong, in the text of the field. */
  start: number
  end: number
}

const LINE = /^(\s*(?:-\s+)*)(?:([A-Za-z_][\w-]*):(?:[ \t]+|$)|(?<=-\s+))(.*)$/

/**
 * Looks for slips that people make: each line of a field that cannot be read is tried by itself.
 *
 * @param source of one top-level field or row
 * @param isField whether its first line was read as a field
 * @returns null when none of them is found
 */
export function findCause(source: string, isField: boolean): YamlCause | null {
  // What stands in a block of text is no YAML.
  if (/:\s+[|>][+-]?\d?\s*$/m.test(source)) return null
  for (const { 0: line, index } of source.matchAll(/^.*\S.*$/gm)) {
    const cause = causeInLine(line, source.slice(index + line.length))
    if (cause) return { ...cause, start: cause.start + index, end: cause.end + index }
  }
  return isField ? null : withoutField(source)
}

function causeInLine(line: string, rest: string): YamlCause | null {
  const end = line.length
  if (/^ *[\t\u00A0\u3000]/.test(line))
    return { kind: 'tab', key: null, value: line.trim(), start: 0, end: line.search(/\S/) }
  // A hyphen that touches its item, and what word processors make of one.
  const item = /^(\s+)(?:-(?=[^\s-])|[–—•●*+]\s*)(\S.*)$/.exec(line)
  if (item)
    return { kind: 'list-mark', key: null, value: bare(item[2]!), start: item[1]!.length, end }
  const odd =
    /^(\s*(?:-\s+)*)([A-Za-z_][\w-]*)[ \t]*(?:：|:[\u00A0\u2000-\u200B\u202F\u3000])(.*)$/.exec(
      line,
    )
  if (odd)
    return { kind: 'odd-colon', key: odd[2]!, value: bare(odd[3]!), start: odd[1]!.length, end }
  const glued = /^(\s*(?:-\s+)*)([A-Za-z_][\w-]*):(?![\s/])(.+)$/.exec(line)
  if (glued) {
    const start = glued[1]!.length
    return { kind: 'no-space', key: glued[2]!, value: bare(glued[3]!), start, end }
  }
  const match = LINE.exec(line)
  const value = match?.[3]?.trim()
  if (!match || !value || !isBroken(value)) return null
  const kind = kindOf(value, rest)
  if (!kind) return null
  const start = end - match[3]!.length
  const whole = kind === 'colon' || kind === 'special' ? value + continuation(rest) : value
  return { kind, key: match[2] ?? null, value: bare(whole), start, end }
}

/** Lines that go on with a value: they stand further in and are neither fields nor items. */
function continuation(rest: string): string {
  const [lines] = /^(?:\n[ \t]+(?!-\s|[\w-]+:)\S.*)*/.exec(rest)!
  return lines.replace(/\n[ \t]+/g, ' ')
}

const isBroken = (value: string) =>
  parseDocument(`x: ${value}`, { schema: 'failsafe', logLevel: 'silent' }).errors.length > 0

function kindOf(value: string, rest: string): YamlCause['kind'] | null {
  const quote = /^["']/.exec(value)?.[0]
  if (quote) {
    // Its marks are right: it is broken within.
    if (/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(value)) return null
    if (value.indexOf(quote, 1) > 0) return 'after-quote'
    return rest.includes(quote) ? null : 'open-quote'
  }
  const closing = { '[': ']', '{': '}' }[value[0]!]
  if (closing && !value.includes(closing)) return rest.includes(closing) ? null : 'open-bracket'
  return /:(?:\s|$)/.test(value) ? 'colon' : 'special'
}

/** A line that is no field: its first word may be the name of one. */
function withoutField(source: string): YamlCause {
  const [line] = source.trimEnd().split('\n', 1) as [string]
  const match = /^([a-z][A-Za-z]*)[ \t]+(.*)$/.exec(line)
  return {
    kind: match ? 'no-colon' : 'no-field',
    key: match?.[1] ?? null,
    value: bare(match?.[2] ?? line),
    start: 0,
    end: line.length,
  }
}

/** A value without quotation marks that were meant to hold it, straight or curly, closed or not. */
function bare(value: string): string {
  const text = value.trim()
  const marks = [/["“”]/, /['‘’]/].find((each) => each.test(text[0] ?? ''))
  if (!marks) return text
  const inner = text.slice(1)
  const next = inner.search(marks)
  if (next < 0) return inner
  // “A” and B: the marks belong to the text. “A of "B"” and “A”: they hold it.
  if (next < inner.length - 1 && /\S/.test(inner[next - 1] ?? '')) return text
  return marks.test(inner.at(-1)!) ? inner.slice(0, -1) : inner
}
