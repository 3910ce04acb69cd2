import { join } from 'node:path'
import { type NamedAgency, nearestAgency } from '../core/check/archive/nearest-agency.ts'
import type { Place, Problem } from '../core/problem.ts'
import { type Agency, agenciesSchema, agencySchema } from '../core/schema/agency.ts'
import { slug } from '../core/text/fold.ts'
import { lineIndex } from '../core/text/position.ts'
import { firstVersion } from '../markdown/conflicts.ts'
import { readYamlText } from '../markdown/yaml.ts'
import { readDeclared } from './read-declared.ts'
import { readSource } from './read-file.ts'
import { conflictProblems } from './read-syntax.ts'
import type { Locate } from './validate.ts'

/** The register of agencies as far as it can be read: a row that is wrong does not take the others with it. */
export interface AgencyFile {
  /** Valid rows, with their index in the file. */
  rows: { agency: Agency; index: number }[]
  /** Whether an id that no valid row has may be that of a row which is wrong: then it is not called unknown. */
  mayHave(id: string): boolean
  problems: Problem[]
  locate: Locate
}

/** Fields that name another agency of the register by its id. */
export const OTHER_AGENCY = [
  'parent',
  'renamedTo',
  'mergedInto',
] as const satisfies (keyof Agency)[]

/** Reads `agencies.yaml`; every problem has its line. */
export function readAgencies(folder: string, file = 'agencies.yaml'): AgencyFile {
  const source = readSource(join(folder, file), file)
  const start: Place = { file, line: 1, column: 1 }
  if (!source.ok)
    return { rows: [], mayHave: () => true, problems: [source.problem], locate: () => start }
  const lines = lineIndex(source.text)
  const text = firstVersion(source.text)
  const yaml = readYamlText(text)
  const written = Array.isArray(yaml.data) ? (yaml.data as unknown[]) : []
  const named = namedAgencies(written)
  const { problems, locate } = readDeclared(agenciesSchema, yaml, file, lines, (path, name) =>
    OTHER_AGENCY.some((field) => field === path[1]) ? nearestAgency(name, named) : null,
  )
  const rows = written.flatMap((row, index) => {
    const read = agencySchema.safeParse(row)
    return read.success ? [{ agency: read.data, index }] : []
  })
  return {
    rows,
    mayHave: doubtfulIds(text, rows, Array.isArray(yaml.data) ? written.length : null),
    problems: [...conflictProblems(file, source.text, lines), ...problems],
    locate,
  }
}

/** All rows that have an id, valid or not. */
function namedAgencies(rows: readonly unknown[]): Map<string, NamedAgency> {
  const row = agencySchema.pick({ id: true, name: true, shortName: true, otherNames: true })
  return new Map(
    rows.flatMap((each) => {
      const read = row.loose().safeParse(each)
      return read.success ? [[read.data.id, read.data]] : []
    }),
  )
}

/** Ids of rows that are not valid, read from their lines alone; all there are when one of them cannot be found. */
function doubtfulIds(
  text: string,
  rows: AgencyFile['rows'],
  count: number | null,
): AgencyFile['mayHave'] {
  if (count === rows.length) return () => false
  const valid = new Set(rows.map(({ agency }) => agency.id))
  const written = [...text.matchAll(/^[ \t-]*id[ \t]*:[ \t]*["'“]?([^"'”#\n]+)/gm)]
    .map((match) => match[1]!.trim())
    .filter((id) => !valid.has(id))
  if (count === null || written.length < count - rows.length) return () => true
  const ids = new Set(written.flatMap((id) => [id, slug(id)]))
  return (id) => ids.has(id)
}
