import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadArchive } from '../../src/content/load-archive.ts'
import type { Settings } from '../../src/content/settings.ts'
import type { RuleId } from '../../src/core/check/catalogue.ts'
import type { Problem } from '../../src/core/problem.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const SITE = 'title: Kho thử\npublisher: Đơn vị thử\n'
export const AGENCIES = `- id: vpub-ha-tinh
  name: Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh
  shortName: Văn phòng UBND tỉnh Hà Tĩnh
  code: VPUB
  place: ha-tinh
  level: tỉnh
`

/** Path of the report that most tests are about. */
export const REPORT = 'reports/vpub-ha-tinh/2024/quy-1.md'

/** Front matter without problems; further lines of YAML come after it. */
export const front = (more = '', period = '2024-Q1') =>
  `---\ntitle: Kết quả công tác\nagency: vpub-ha-tinh\nperiod: ${period}\nsource:\n  url: https://example.vn/goc.pdf\n${more && `${more}\n`}---\n\n`

/** A report of one body. */
export const report = (body: string, more = '') => front(more) + body

/** Writes an archive into a folder of its own. */
export function writeArchive(files: Record<string, string | Uint8Array>): Settings {
  const folder = temporaryFolder()
  const content = join(folder, 'content')
  for (const [file, text] of Object.entries({
    'site.yaml': SITE,
    'agencies.yaml': AGENCIES,
    ...files,
  })) {
    mkdirSync(dirname(join(content, file)), { recursive: true })
    writeFileSync(join(content, file), text)
  }
  return { content, out: join(folder, 'dist'), cache: join(folder, 'cache'), base: '/', site: null }
}

/** All problems of an archive. */
export async function check(files: Record<string, string | Uint8Array>): Promise<Problem[]> {
  return (await loadArchive(writeArchive(files))).problems
}

/** The problems of one rule in a report with this body, as text. */
export async function found(rule: RuleId, body: string, more = ''): Promise<string> {
  return foundIn(rule, { [REPORT]: report(body, more) })
}

/** The problems of one rule in an archive of these files, as text. */
export async function foundIn(
  rule: RuleId,
  files: Record<string, string | Uint8Array>,
): Promise<string> {
  return describe((await check(files)).filter((problem) => problem.rule === rule))
}

/** A line for each problem, its hint and its other places. */
export function describe(problems: readonly Problem[]): string {
  return problems
    .flatMap(({ file, line, column, severity, message, hint, related }) => [
      `${file}:${line}:${column} ${severity}`,
      `  ${message}`,
      `  → ${hint}`,
      ...related.map((each) => `  ${each.file}:${each.line}:${each.column} ${each.text}`),
    ])
    .join('\n')
}
