import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Find } from './match-mentions.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Runs something with a finder loaded from a copy of the source, and removes the copy. */
async function withCopy<T>(fill: (folder: string) => void, use: (find: Find) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'vankho-eval-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    fill(folder)
    const path = join(folder, 'src/core/citation/find.ts')
    const loaded = (await import(pathToFileURL(path).href)) as { findCitations: Find }
    return use(loaded.findCitations)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The finder as it was at a revision of the repository. Throws when there is no such revision, or it had no finder. */
export function atRevision<T>(revision: string, use: (find: Find) => T): Promise<T> {
  return withCopy((folder) => {
    const archive = execFileSync('git', ['archive', revision, 'src/core'], {
      cwd: ROOT,
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
  }, use)
}

/** The tables, the name of the list in each, and the field that names a row. */
const TABLES = [
  ['types.ts', 'TYPES', 'key'],
  ['issuers.ts', 'ISSUERS', 'code'],
  ['ministries.ts', 'MINISTRIES', 'code'],
  ['departments.ts', 'DEPARTMENTS', 'code'],
] as const

/** The finder without the rows of the tables that have one of the codes. */
export function withoutRows<T>(codes: readonly string[], use: (find: Find) => T): Promise<T> {
  return withCopy((folder) => {
    cpSync(join(ROOT, 'src/core'), join(folder, 'src/core'), { recursive: true })
    for (const [file, list, field] of TABLES) {
      const path = join(folder, 'src/core/citation/tables', file)
      const source = readFileSync(path, 'utf8').replace(
        `export const ${list} = [`,
        `const ALL_${list} = [`,
      )
      writeFileSync(
        path,
        `${source}\nexport const ${list} = ALL_${list}.filter((row) => !${JSON.stringify(codes)}.includes(row.${field}))\n`,
      )
    }
  }, use)
}
