import type { z } from 'zod'
import { NO_YEAR, periodOfWords } from '../period-words.ts'
import { dayOfWords } from '../text/day.ts'
import { fold, slug } from '../text/fold.ts'
import { yamlLine } from '../text/yaml-line.ts'
import { isPosition } from './positions.ts'
import { knownKeys } from './schema-at.ts'

/** A value that a schema refuses. */
export interface RefusedValue {
  path: readonly PropertyKey[]
  value: unknown
  /** Of the field, without what makes it optional. */
  schema: z.ZodType | null
  /** The year of the folder that the file is in, for a period that names none. */
  year: string | null
}

/** The line of YAML that the author seems to mean; null when there is no telling. */
export function suggestLine({ path, value, schema, year }: RefusedValue): string | null {
  const key = typeof path.at(-1) === 'string' ? String(path.at(-1)) : null
  if (typeof value === 'string') {
    const accepted = candidates(value, key, year).find((each) => schema?.safeParse(each).success)
    if (accepted !== undefined) return key === null ? `- ${accepted}` : `${key}: ${accepted}`
    const period = key === 'period' ? periodOfWords(value, year) : null
    return period?.startsWith(NO_YEAR) ? `period: ${period}` : groupFor(path, value.trim())
  }
  if (!path.length) return firstOfRow(schema)
  const text = textOf(value)
  return text !== null && schema?.safeParse(text).success ? yamlLine(key, text) : null
}

/** How each row of a file of rows begins. */
function firstOfRow(schema: z.ZodType | null): string | null {
  const [key] = schema ? knownKeys(schema, [0]) : []
  return key === undefined ? null : `- ${key}: …, mỗi mục mở đầu bằng một dấu gạch`
}

/** What a value may be meant as; those that its field accepts count. */
function candidates(value: string, key: string | null, year: string | null): string[] {
  const bare = value.trim().replace(/^["'“”‘’]+|["'“”‘’]+$/g, '')
  const found = [bare, dayOfWords(bare), bare.toLowerCase(), stateOf(bare)]
  if (key === 'period') found.push(periodOfWords(bare, year))
  if (key === 'id' || key === 'place') found.push(slug(bare))
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(bare)) found.push(`https://${bare}`)
  return found.filter((each) => typeof each === 'string')
}

/** States of a report in Vietnamese. */
const STATES: Record<string, string> = {
  'cong bo': 'published',
  'da cong bo': 'published',
  'dinh chinh': 'corrected',
  'da dinh chinh': 'corrected',
  'thu hoi': 'withdrawn',
  'da thu hoi': 'withdrawn',
}

const stateOf = (text: string) => (Object.hasOwn(STATES, fold(text)) ? STATES[fold(text)] : null)

/** Fields that are groups of others, and which of these one line of text stands for. */
function groupFor(path: readonly PropertyKey[], value: string): string | null {
  const line = (key: string, field: string, more = '') =>
    `${key} { ${yamlLine(field, value)}${more} }`
  switch (path[0]) {
    case 'signer':
      return path.length === 1 ? line('signer:', isPosition(value) ? 'position' : 'name') : null
    case 'source':
      return path.length === 1 ? line('source:', /^https?:\/\//.test(value) ? 'url' : 'file') : null
    case 'accept':
      return line(path.length === 1 ? 'accept:' : '-', 'rule', ', reason: "…"')
    default:
      return null
  }
}

/** The text that YAML took apart: `Lưu: VT` for a group of one field, or a list of one item. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const entries = Object.entries(value)
  const [key, text] = entries[0] ?? []
  if (entries.length !== 1 || typeof text !== 'string') return null
  return Array.isArray(value) ? text : `${key}: ${text}`.trim()
}
