import type { z } from 'zod'
import { problem } from '../core/check/catalogue.ts'
import { yamlWords } from '../core/check/yaml-words.ts'
import type { Problem } from '../core/problem.ts'
import { schemaAt } from '../core/schema/schema-at.ts'
import type { LineIndex } from '../core/text/position.ts'
import { type FrontMatter, type FrontMatterError, LONGEST } from '../markdown/front-matter.ts'
import type { CutValue } from '../markdown/yaml.ts'
import { type Locate, validate } from './validate.ts'

/** What front matter or a YAML file declares, validated. */
export interface Declared<Value> {
  /** Null when there are problems with it. */
  value: Value | null
  problems: Problem[]
  locate: Locate
}

/**
 * Validates what front matter or a YAML file declares.
 *
 * @param file how problems name it
 */
export function readDeclared<Schema extends z.ZodType>(
  schema: Schema,
  source: Pick<FrontMatter, 'errors' | 'cuts' | 'locate'> & { data: unknown },
  file: string,
  lines: LineIndex,
): Declared<z.output<Schema>> {
  const locate = locator(file, source, lines)
  if (source.errors.length) {
    const problems = source.errors.map((error) => frontMatterProblem(file, lines, error))
    return { value: null, problems, locate }
  }
  const { value, problems } = validate(schema, source.data, locate)
  const cuts = source.cuts
    .filter((cut) => isMeantAsText(cut, schema))
    .map((cut) => cutProblem(cut, file, lines))
  return { value, problems: [...problems, ...cuts], locate }
}

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
    field: path.map(String).join('.'),
    key: typeof key === 'string' ? key : null,
    kept,
    cut,
  })
}

function locator(file: string, source: Pick<FrontMatter, 'locate'>, lines: LineIndex): Locate {
  return (path, what) => {
    const { start, end } = source.locate(path, what)
    const to = lines.at(end)
    return { file, ...lines.at(start), endLine: to.line, endColumn: to.column }
  }
}

function frontMatterProblem(file: string, lines: LineIndex, error: FrontMatterError): Problem {
  const place = { file, ...lines.at(error.offset) }
  switch (error.code) {
    case 'missing':
      return problem('front-matter-missing', place, {})
    case 'unclosed':
      return problem('front-matter-unclosed', place, {})
    case 'engine':
      return problem('front-matter-engine', place, { language: error.detail })
    case 'alias':
      return problem('front-matter-alias', place, { name: error.detail })
    case 'shape':
      return problem('front-matter-syntax', place, {
        detail: 'phần khai báo phải gồm các dòng “trường: giá trị”',
      })
    case 'syntax':
      return problem('front-matter-syntax', place, { detail: yamlWords(error.detail) })
    case 'too-large':
      return problem('front-matter-too-large', place, {
        length: Number(error.detail),
        limit: LONGEST,
      })
  }
}
