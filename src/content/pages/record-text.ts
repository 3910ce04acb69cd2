import { join } from 'node:path'
import type { CitedDocument } from '../../core/identity/document.ts'
import { readFrontMatter } from '../../markdown/front-matter.ts'
import { renderBody } from '../../markdown/render.ts'
import { readSource } from '../read-file.ts'
import { readSettings } from '../settings.ts'
import { dressBody } from './dress-body.ts'

/**
 * The rendered text of a document whose record has one; null when the archive holds no text of it. Its own citations
 * are plain text: only reports are resolved.
 */
export function recordText({ record, held }: CitedDocument): string | null {
  if (!record || !held) return null
  const source = readSource(join(readSettings().content, record), record)
  if (!source.ok) return null
  const { body, bodyStart } = readFrontMatter(source.text)
  if (!body.trim()) return null
  const { html, outline } = renderBody(source.text, bodyStart)
  return dressBody(html, [], outline)
}
