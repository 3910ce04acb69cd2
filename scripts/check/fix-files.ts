import { hash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Settings } from '../../src/content/settings.ts'
import { RULES, type RuleId } from '../../src/core/check/catalogue.ts'
import type { Rule } from '../../src/core/check/rule.ts'
import type { Problem } from '../../src/core/problem.ts'
import { fixText } from './fix-text.ts'

/** What was put right in one file: a line of words for each change. */
export interface FileFix {
  file: string
  changes: string[]
}

/**
 * Repairs what has one right answer in the files of these problems. A file is replaced in one step, and only when it
 * is still what was read.
 */
export async function fixProblems(
  { content }: Settings,
  problems: readonly Problem[],
): Promise<FileFix[]> {
  const byFile = Map.groupBy(
    problems.filter(({ rule }) => (RULES[rule as RuleId] as Rule<never>).fixable),
    ({ file }) => file,
  )
  const fixes: FileFix[] = []
  for (const [file, found] of byFile) {
    const path = realpathSync(join(content, file))
    const before = await readFile(path)
    const { text, changes } = fixText(before.toString('utf8'), found)
    const after = Buffer.from(text)
    if (!changes.length || after.equals(before)) continue
    await replaceFile(path, after, hash('sha256', before))
    fixes.push({ file, changes })
  }
  return fixes
}

/** Writes beside the file and renames; readers see the old file or the new one. */
async function replaceFile(path: string, content: Buffer, was: string): Promise<void> {
  const temporary = join(dirname(path), `.${process.pid}.sua.tmp`)
  try {
    const { mode } = await stat(path)
    const handle = await open(temporary, 'w', mode)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (hash('sha256', await readFile(path)) !== was)
      throw new Error(`${path}: tệp vừa bị sửa ở nơi khác; hãy chạy lại.`)
    await rename(temporary, path)
  } finally {
    await rm(temporary, { force: true })
  }
}

/** What was done, for people. */
export function describeFixes(fixes: readonly FileFix[]): string {
  if (!fixes.length) return 'Không có gì tự sửa được.'
  const count = fixes.reduce((sum, { changes }) => sum + changes.length, 0)
  return [
    ...fixes.flatMap(({ file, changes }) => [`${file}:`, ...changes.map((each) => `  ${each}`)]),
    `Đã sửa ${count} chỗ trong ${fixes.length} tệp.`,
    '',
  ].join('\n')
}
