import type { z } from 'zod'
import { problem } from '../core/check/catalogue.ts'
import type { Problem } from '../core/problem.ts'
import { fieldName } from '../core/schema/field-name.ts'
import { schemaAt } from '../core/schema/schema-at.ts'
import type { LineIndex } from '../core/text/position.ts'
import type { FrontMatter, FrontMatterError } from '../markdown/front-matter.ts'
import type { CutValue } from '../markdown/yaml.ts'
import { syntaxProblem } from './read-syntax.ts'
import { type Locate, type Meant, validate } from './validate.ts'

/** What front matter or a YAML file declares, validated. */
export interface Declared<Value> {
  /** Null when there are problems with it. */
  value: Value | null
  problems: Problem[]
  locate: Locate
}

/**
 * Validates what front matter or a YAML file declares. Where some of it cannot be read, the rest is validated all the
 * same.
 *
 * @param file how problems name it
 */
export function readDeclared<Schema extends z.ZodType>(
  schema: Schema,
  source: Pick<FrontMatter, 'errors' | 'cuts' | 'broken' | 'locate'> & { data: unknown },
  file: string,
  lines: LineIndex,
  meant?: Meant,
): Declared<z.output<Schema>> {
  const { errors, broken, cuts } = source
  const locate = locator(file, source, lines)
  const failures = errors.map((error) => syntaxProblem(file, lines, error))
  if (errors.some(({ code }) => UNKNOWN.includes(code)))
    return { value: null, problems: failures, locate }
  const { value, problems } = validate(schema, source.data, locate, broken, meant)
  return {
    value: errors.length ? null : value,
    problems: [
      ...failures,
      ...problems,
      ...cuts
        .filter((cut) => isMeantAsText(cut, schema))
        .map((cut) => cutProblem(cut, file, lines)),
    ],
    locate,
  }
}

/** Failures after which nothing is known of the fields. */
const UNKNOWN: FrontMatterError['code'][] = ['missing', 'engine', 'too-large', 'shape']

/**
 * Whether what follows a `#` could be text of the value. It is a comment where the field would not take it, and after
 * one word, such as `from: 2024-Q1 # …`.
 */
function isMeantAsText({ path, kept, cut }: CutValue, schema: z.ZodType): boolean {
  if (/^#+(?:\s|$)/.test(cut) && !/\s/.test(kept)) return false
  return schemaAt(schema, path)?.safeParse(`${kept} ${cut}`).success ?? false
}

function cutProblem({ path, kept, cut, offset }: CutValue, file: string, lines: LineIndex) {
  const to = lines.at(offset + cut.length)
  const place = { file, ...lines.at(offset), endLine: to.line, endColumn: to.column }
  const key = path.at(-1)
  return problem('value-cut', place, {
    field: fieldName(path),
    key: typeof key === 'string' ? key : null,
    kept,
    cut,
  })
}

/** Finds places of front matter in a file. */
function locator(file: string, source: Pick<FrontMatter, 'locate'>, lines: LineIndex): Locate {
  return (path, what) => {
    const { start, end } = source.locate(path, what)
    const to = lines.at(end)
    return { file, ...lines.at(start), endLine: to.line, endColumn: to.column }
  }
}
