import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Something that happens to an archive between two builds. */
export interface Scenario {
  name: string
  /** Changes the content folder. */
  apply(content: string): void
}

const reportsOf = (content: string) =>
  readdirSync(join(content, 'reports'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => join(content, 'reports', file))
const middle = <T>(list: readonly T[]) => list[list.length >> 1]!
const rewrite = (file: string, change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, 'utf8')))

const addSentence = (content: string) =>
  rewrite(middle(reportsOf(content)), (text) =>
    text.replace(/\n$/, '\n\nCâu thêm vào cuối báo cáo.\n'),
  )

/** In this order, each on what the one before left. */
export const SCENARIOS: readonly Scenario[] = [
  // The first build after one of everything has no site before the last one, of which it would need but the difference.
  { name: 'một báo cáo sửa một câu', apply: addSentence },
  { name: 'sửa thêm một câu', apply: addSentence },
  {
    name: 'thêm một báo cáo',
    apply: (content) => {
      const file = middle(reportsOf(content))
      const text = readFileSync(file, 'utf8')
      const copy = text.replace(/^number: .*\n/m, '').replace(/^---\n/, '---\nkind: chuyên đề\n')
      writeFileSync(file.replace(/\.md$/, '-them.md'), copy)
    },
  },
  { name: 'bỏ một báo cáo', apply: (content) => rmSync(reportsOf(content)[7]!) },
  {
    name: 'đổi tên một cơ quan',
    apply: (content) =>
      rewrite(join(content, 'agencies.yaml'), (text) => text.replace('Sở Nội vụ', 'Sở Tổ chức')),
  },
  { name: 'không thay đổi gì', apply: () => {} },
]
