import { join } from 'node:path'
import type { z } from 'zod'
import type { Problem } from '../core/problem.ts'
import { lineIndex } from '../core/text/position.ts'
import { firstVersion } from '../markdown/conflicts.ts'
import { readYamlText } from '../markdown/yaml.ts'
import { readDeclared } from './read-declared.ts'
import { readSource } from './read-file.ts'
import { conflictProblems } from './read-syntax.ts'
import type { Locate } from './validate.ts'

/** A YAML file that was read and validated. */
export interface YamlFile<Value> {
  /** Null when there are problems. */
  value: Value | null
  problems: Problem[]
  locate: Locate
  /** SHA-256 of the file; empty when it could not be read. */
  hash: string
}

/** Reads and validates a YAML file of the content folder, such as `agencies.yaml`; every problem has its line. */
export function readYaml<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): YamlFile<z.output<Schema>> {
  const source = readSource(join(folder, file), file)
  if (!source.ok)
    return {
      value: null,
      problems: [source.problem],
      locate: () => ({ file, line: 1, column: 1 }),
      hash: '',
    }
  const lines = lineIndex(source.text)
  const yaml = readYamlText(firstVersion(source.text))
  const read = readDeclared(schema, yaml, file, lines)
  const conflicts = conflictProblems(file, source.text, lines)
  return { ...read, problems: [...conflicts, ...read.problems], hash: source.hash }
}
