import { hash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of the program: of package.json, src and public. */
export const PROGRAM = join(import.meta.dirname, '../..')

/** What decides how one report is parsed and kept, besides its own source. */
const PARSING = [
  'src/core/**/*.ts',
  'src/markdown/**/*.ts',
  'src/content/read-*.ts',
  'src/content/{report-cache,report-entry,mention-rows,kept-mention}.ts',
  'src/content/validate.ts',
]
/** What decides how the site looks, besides its content. */
const SITE = ['src/**/*', 'astro.config.mjs']

/** Changes whenever the same source could give another `ParsedReport`, or another entry of the cache. */
export const parsingVersion = () => hashFiles(PARSING)

/** Changes whenever the same archive could give another page. */
export const siteVersion = () => hashFiles(SITE)

/** Hash of files of the program, of the exact versions of its packages and of Node. */
function hashFiles(patterns: string[]): string {
  const files = globSync([...patterns, 'package-lock.json'], { cwd: PROGRAM, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const parts = files.map(
    (file) => `${file.slice(PROGRAM.length)}\n${hash('sha256', readFileSync(file))}`,
  )
  return hash('sha256', [process.version, ...parts].join('\n'))
}
