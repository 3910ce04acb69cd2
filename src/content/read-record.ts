import { join } from 'node:path'
import type { RecordFile } from '../core/archive.ts'
import type { Problem } from '../core/problem.ts'
import { documentSchema } from '../core/schema/document.ts'
import { lineIndex } from '../core/text/position.ts'
import { readFrontMatter } from '../markdown/front-matter.ts'
import { readDeclared } from './read-declared.ts'
import { readSource } from './read-file.ts'
import { conflictProblems } from './read-syntax.ts'

/** Reads a record of a cited document, `documents/*.md`. */
export function readRecord(
  content: string,
  file: string,
): { record: RecordFile | null; problems: Problem[] } {
  const source = readSource(join(content, file), file)
  if (!source.ok) return { record: null, problems: [source.problem] }
  const front = readFrontMatter(source.text)
  const lines = lineIndex(source.text)
  const { value, problems } = readDeclared(documentSchema, front, file, lines)
  problems.push(...conflictProblems(file, source.text, lines))
  return { record: value && { file, record: value, hasBody: front.body.trim() !== '' }, problems }
}
