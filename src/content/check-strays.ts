import type { Archive } from '../core/archive.ts'
import { problem } from '../core/check/catalogue.ts'
import type { Problem } from '../core/problem.ts'
import type { ContentScan, StrayFile } from './scan-content.ts'

/** Endings of Markdown files, and of such files after a careless save. */
const MARKDOWN = /(?:\.md\.txt|\.(?:md|markdown|mdown|mkdn?|mdwn|mdtext))$/i

/**
 * Files among reports and records that are plainly meant and are not read. An original beside its report is none: one
 * of the same name, or the one that the report names.
 */
export function checkStrays(
  { strays, reports, documents }: Pick<ContentScan, 'strays' | 'reports' | 'documents'>,
  archive: Pick<Archive, 'reports'>,
): Problem[] {
  if (!strays.length) return []
  const read = new Set([...reports, ...documents].map(({ file }) => file))
  const originals = new Set(
    [...archive.reports.values()].map(({ file, meta }) => `${folderOf(file)}${meta.source?.file}`),
  )
  return strays.flatMap((stray) =>
    originals.has(stray.file)
      ? []
      : checkStray(stray, read).map((facts) => toProblem(stray, facts)),
  )
}

type Facts = Parameters<typeof problem<'unread-file'>>[2]

function checkStray({ file, isMarkdown }: StrayFile, read: ReadonlySet<string>): Facts[] {
  const stem = file.replace(MARKDOWN, '').replace(/\.[^./]+$/, '')
  const name = stem.slice(stem.lastIndexOf('/') + 1)
  const isTaken = read.has(`${stem}.md`)
  if (MARKDOWN.test(file) || isMarkdown)
    return [{ remedy: 'rename', name: `${name}.md`, isTaken, agency: null }]
  const isOriginal = /\.(?:docx?|pdf|txt|rtf|odt)$/i.test(file)
  if (!isOriginal || isTaken) return []
  if (!file.startsWith('reports/')) return [{ remedy: 'record', name, isTaken, agency: null }]
  const agency = /^reports\/([a-z0-9-]+)\//.exec(file)?.[1] ?? null
  const remedy = /\.(?:docx|pdf|txt)$/i.test(file) ? 'import' : 'convert'
  return [{ remedy, name: file.slice(file.lastIndexOf('/') + 1), isTaken, agency }]
}

const toProblem = ({ file }: StrayFile, facts: Facts) =>
  problem('unread-file', { file, line: 1, column: 1 }, facts)

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1)
