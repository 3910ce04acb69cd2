import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadArchive } from '../../../src/content/load-archive.ts'
import { bodyReader } from '../../../src/content/read-body.ts'
import { readSettings } from '../../../src/content/settings.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const REFORM = 'reports/ubnd-ha-tinh/2024/cai-cach-hanh-chinh-quy-1.md'

/**
 * The site's content with a second quarter of the reform report, made by rule from the first: for tests only. In the
 * sections on finance every sum of money grows by a tenth, the last item is dropped and one is added.
 */
export async function archiveWithSecondQuarter() {
  const folder = temporaryFolder()
  const content = join(folder, 'content')
  cpSync('content', content, { recursive: true })
  const first = readFileSync(join(content, REFORM), 'utf8')
  writeFileSync(join(content, REFORM.replace('quy-1', 'quy-2')), secondQuarter(first))
  const settings = readSettings({
    VANKHO_CONTENT: content,
    VANKHO_OUT: join(folder, 'dist'),
    VANKHO_CACHE: join(folder, 'cache'),
  })
  return { archive: await loadArchive(settings), readBody: bodyReader(settings) }
}

export const ADDED = 'Trong quý, các đơn vị đã tự kiểm tra việc chấp hành dự toán được giao.'

function secondQuarter(first: string): string {
  const [head, ...sections] = first
    .replace('period: 2024-Q1', 'period: 2024-Q2')
    .split(/\n(?=#{2,4} )/)
  const changed = sections.map((section) => {
    if (!/^#### 5\.1/.test(section)) return section
    const lines = section.trimEnd().split('\n')
    const grown = lines
      .slice(1, -1)
      .map((line) => line.replace(/\d+(?:\.\d{3})*(?:,\d+)?(?= (?:tỷ|triệu))/g, grow))
    return `${[lines[0], ...grown, `- ${ADDED}`].join('\n')}\n`
  })
  return [head, ...changed].join('\n')
}

const grow = (sum: string) =>
  String(Math.round(Number(sum.replaceAll('.', '').replace(',', '.')) * 1.1))
