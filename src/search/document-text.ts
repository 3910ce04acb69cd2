import { join } from 'node:path'
import { readSource } from '../content/read-file.ts'
import { readFrontMatter } from '../markdown/front-matter.ts'
import { renderBody } from '../markdown/render.ts'

/** The texts of a document that the archive has, block by block. */
export function documentText(content: string, file: string): string[] {
  const source = readSource(join(content, file), file)
  if (!source.ok) return []
  const { bodyStart } = readFrontMatter(source.text)
  return renderBody(source.text, bodyStart).blocks.map(({ text }) => text)
}
