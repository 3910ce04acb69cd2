import { hash } from 'node:crypto'
import { join } from 'node:path'
import type { Problem } from '../core/problem.ts'
import { listMarkdown } from './list-markdown.ts'
import { readBytes, readPart, withFile } from './read-bytes.ts'

/** A source file: its path below the content folder, and its SHA-256, null when it cannot be read as a source. */
export interface SourceHash {
  file: string
  hash: string | null
}

/** A file among the sources that is none by its name. */
export interface StrayFile {
  file: string
  /** It begins as front matter does. */
  isMarkdown: boolean
}

/** Every source of an archive, by its hash. */
export interface ContentScan {
  /** Of everything below; equal digests mean equal archives. */
  digest: string
  /** site.yaml and agencies.yaml. */
  settings: SourceHash[]
  /** In the order of their paths. */
  reports: SourceHash[]
  documents: SourceHash[]
  strays: StrayFile[]
  /** Folders and links that were not read. */
  problems: Problem[]
}

/**
 * Hashes all that an archive is read from, which costs a fraction of reading it.
 *
 * @param onFile is told after each report how many there are in all
 */
export function scanContent(content: string, onFile?: (total: number) => void): ContentScan {
  const { files: reportFiles, others, problems } = listMarkdown(content, 'reports')
  const documentFiles = listMarkdown(content, 'documents')
  const settings = ['site.yaml', 'agencies.yaml'].map((file) => hashSource(content, file))
  const reports = reportFiles.map((file) => {
    onFile?.(reportFiles.length)
    return hashSource(content, file)
  })
  const documents = documentFiles.files.map((file) => hashSource(content, file))
  const all = [...settings, ...reports, ...documents].map(
    (source) => `${source.hash} ${source.file}`,
  )
  return {
    digest: hash('sha256', all.join('\n')),
    settings,
    reports,
    documents,
    strays: [...others, ...documentFiles.others].map((file) => ({
      file,
      isMarkdown: /\.txt$/i.test(file) && startsAsFrontMatter(join(content, file)),
    })),
    problems: [...problems, ...documentFiles.problems],
  }
}

function hashSource(content: string, file: string): SourceHash {
  try {
    const bytes = readBytes(join(content, file))
    return { file, hash: typeof bytes === 'number' ? null : hash('sha256', bytes) }
  } catch {
    return { file, hash: null }
  }
}

function startsAsFrontMatter(path: string): boolean {
  try {
    const start = withFile(path, (file) => readPart(file, 0, 8).toString('utf8'))
    return /^\uFEFF?---\r?\n/.test(start)
  } catch {
    return false
  }
}
