import type { z } from 'zod'
import { problem } from '../core/check/catalogue.ts'
import type { Place, Problem } from '../core/problem.ts'
import { fieldName } from '../core/schema/field-name.ts'
import { nearestKey } from '../core/schema/nearest-key.ts'
import { knownKeys, schemaAt } from '../core/schema/schema-at.ts'
import { suggestLine } from '../core/schema/suggest.ts'
import { fold } from '../core/text/fold.ts'
import { nearest } from '../core/text/nearest.ts'

/** Finds the place of the value, or the key, at a path of the data. */
export type Locate = (path: readonly PropertyKey[], what: 'key' | 'value') => Place

/** The value that is meant by one at a path, or null. */
export type Meant = (path: readonly PropertyKey[], written: string) => string | null

/**
 * Validates data that was read as strings. All problems at once, each at its own line, unknown keys with the nearest
 * known one.
 *
 * @param unread fields or rows that are written, but could not be read
 * @param meant the value that is meant by one which is refused, where more than the schema tells it
 * @returns the typed value, or null with the problems
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  locate: Locate,
  unread: ReadonlySet<string> = new Set(),
  meant: Meant = () => null,
): { value: z.output<Schema> | null; problems: Problem[] } {
  const result = schema.safeParse(data)
  if (result.success) return { value: result.data, problems: [] }
  const issues = result.error.issues.filter(
    ({ path }) => !path.length || !unread.has(String(path[0])),
  )
  const misnamed = new Set(issues.flatMap((issue) => meantKeys(issue, schema)))
  const problems = issues
    .filter(({ path }) => valueAt(data, path) !== undefined || !misnamed.has(path.join('.')))
    .flatMap((issue) => describe(issue, schema, data, locate, meant))
  return { value: null, problems }
}

function describe(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  locate: Locate,
  meant: Meant,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path)
    return issue.keys.map((key) =>
      problem('unknown-key', locate([...issue.path, key], 'key'), {
        key,
        nearest: nearestKey(key, known, schema, issue.path),
      }),
    )
  }
  const field = fieldName(issue.path)
  const value = valueAt(data, issue.path)
  const written = typeof value === 'string' && value ? value : null
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const detail =
    value === undefined && issue.code !== 'custom'
      ? 'chưa ghi, mà trường này bắt buộc phải có.'
      : messageOf(issue)
  const place = locate(issue.path, 'value')
  return [
    problem('schema', place, {
      field,
      detail,
      value: written,
      missing: value === undefined ? missingField(issue.path) : null,
      write: suggestLine({
        path: writtenPath(data, issue.path),
        value,
        schema: schemaAt(schema, issue.path),
        year: /^reports\/[^/]+\/(\d{4})\//.exec(place.file)?.[1] ?? null,
      }),
      nearest:
        written && (options.length ? nearestOption(written, options) : meant(issue.path, written)),
    }),
  ]
}

/** An option by its letters, or the one that is part of what is written, or has it as a part. */
function nearestOption(written: string, options: readonly string[]): string | null {
  const words = ` ${fold(written)} `
  const parts = options.filter((option) => {
    const other = ` ${fold(option)} `
    return other.includes(words) || words.includes(other)
  })
  return parts.length === 1 ? parts[0]! : nearest(written, options)
}

/** Fields, by their paths, that unknown ones are meant as: that they are missing goes without saying. */
function meantKeys(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return []
  const known = knownKeys(schema, issue.path)
  return issue.keys.flatMap((key) => {
    const near = nearestKey(key, known, schema, issue.path)
    return near === null ? [] : [[...issue.path, near].join('.')]
  })
}

function missingField(path: readonly PropertyKey[]) {
  const group = path.slice(0, -1)
  return { key: String(path.at(-1)), group: group.length ? fieldName(group) : null }
}

/** The path without what follows a line of text that stands for a group or a list. */
function writtenPath(data: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] {
  const length = path.findIndex(
    (_, index) => typeof valueAt(data, path.slice(0, index)) === 'string',
  )
  return length < 1 ? path : path.slice(0, length)
}

const TYPE_NAMES: Record<string, string> = {
  string: 'một dòng chữ',
  array: 'một danh sách',
  object: 'một nhóm trường',
  record: 'một nhóm trường',
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type') return issue.message
  return `giá trị phải là ${TYPE_NAMES[issue.expected] ?? issue.expected}.`
}

/** The value at a path. One that stands for a list or a group of itself (`status: withdrawn`) is what was written. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value === 'string') return value
    const has = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    return has ? (value as Record<PropertyKey, unknown>)[key] : undefined
  }, data)
}
