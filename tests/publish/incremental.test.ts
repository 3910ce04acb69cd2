import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Random, randomFrom } from '../../scripts/bench/generate/random.ts'
import { writeArchive } from '../../scripts/bench/generate/write-archive.ts'
import { type BuildPlace, build, hashTree } from './build.ts'

const folder = mkdtempSync(join(tmpdir(), 'vankho-tang-dan-'))
const place: BuildPlace = {
  content: join(folder, 'content'),
  out: join(folder, 'site'),
  cache: join(folder, 'cache'),
}
const reports = () =>
  readdirSync(join(place.content, 'reports'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => join(place.content, 'reports', file))
const rewrite = (file: string, change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, 'utf8')))

/** What people do to an archive between two builds. */
const EDITS: Record<string, (random: Random) => void> = {
  'a sentence of a report changes': (random) =>
    rewrite(random.pick(reports()), (text) =>
      text.replace(/\n$/, '\n\nCâu thêm vào cuối báo cáo.\n'),
    ),
  'a sentence is put before all others, and a heading changes': (random) =>
    rewrite(random.pick(reports()), (text) =>
      text
        .replace(/\n---\n/, '\n---\nCâu đứng trước mọi câu khác.\n\n')
        .replace(/^(## II\.[^\n]*)$/m, '$1 (sửa)'),
    ),
  'the words around a citation change': (random) =>
    rewrite(random.pick(reports()), (text) => text.replace(/(Quyết định số)/, 'theo tinh thần $1')),
  'a report cites another document': (random) =>
    rewrite(random.pick(reports()), (text) =>
      text.replace(
        /(## II\.[^\n]*\n)/,
        '$1\nThực hiện Nghị định số 15/2020/NĐ-CP ngày 03/02/2020 của Chính phủ.\n',
      ),
    ),
  'a report no longer cites what it cited': (random) =>
    rewrite(random.pick(reports()), (text) => text.replace(/\n[^\n]*Nghị quyết số[^\n]*\n/, '\n')),
  'a report is corrected': (random) =>
    rewrite(random.pick(reports()), (text) =>
      text.replace(
        /^---\n/,
        '---\nstatus:\n  state: corrected\n  date: 2025-12-30\n  note: Sửa số liệu.\n',
      ),
    ),
  'a report is added': (random) => {
    const file = random.pick(reports())
    const text = readFileSync(file, 'utf8').replace(/^number: .*\n/m, '')
    writeFileSync(
      file.replace(/\.md$/, '-them.md'),
      text.replace(/^---\n/, '---\nkind: chuyên đề\n'),
    )
  },
  'a document that reports cite gets a record': (random) => {
    const cited = /(Nghị định) số (\d+\/\d{4}\/NĐ-CP)/
    const texts = reports().map((file) => readFileSync(file, 'utf8'))
    const [, , number] = cited.exec(random.pick(texts.filter((text) => cited.test(text))))!
    mkdirSync(join(place.content, 'documents'), { recursive: true })
    writeFileSync(
      join(place.content, 'documents', 'nghi-dinh.md'),
      `---\nnumber: ${number}\ntype: NĐ\ntitle: Về một việc\nissuer: Chính phủ\nstatus: còn hiệu lực\n---\n`,
    )
  },
  'a report is removed': (random) => rmSync(random.pick(reports())),
  'a report moves to another period': (random) => {
    const file = random.pick(reports())
    rewrite(file, (text) => text.replace(/^period: .*$/m, 'period: 2025/2030'))
    renameSync(file, file.replace(/[^/]+\.md$/, 'giai-doan.md'))
  },
  'an agency is renamed': () =>
    rewrite(join(place.content, 'agencies.yaml'), (text) =>
      text.replace('Sở Nội vụ', 'Sở Tổ chức'),
    ),
  'the archive gets another title': () =>
    rewrite(join(place.content, 'site.yaml'), (text) => text.replace('thử tải', 'đã đổi tên')),
}

beforeAll(async () => {
  await writeArchive(place.content, 24, 7)
  const { code, output } = await build(place)
  expect(code, output).toBe(0)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000)

describe('an incremental build gives byte for byte what a clean build gives', () => {
  test.each(Object.entries(EDITS))(
    '%s',
    async (name, edit) => {
      edit(randomFrom('edit', name))
      const incremental = await build(place)
      expect(incremental.code, incremental.output).toBe(0)
      expect(incremental.output).toMatch(
        name.includes('title') ? /0 trang giữ nguyên/ : /[1-9]\d* trang giữ nguyên/,
      )

      // Another folder, another cache and another time zone.
      const clean = {
        ...place,
        out: join(folder, 'clean', name.replaceAll(' ', '-')),
        cache: join(folder, 'clean-cache'),
      }
      const { code, output } = await build(clean, { TZ: 'Pacific/Kiritimati' })
      expect(code, output).toBe(0)
      expect(hashTree(place.out)).toEqual(hashTree(clean.out))
    },
    300_000,
  )

  test('nothing changed: nothing is done', async () => {
    expect((await build(place)).output).toContain('Không có gì thay đổi')
  }, 300_000)

  test('published files that were changed or removed by hand are put right', async () => {
    const before = hashTree(place.out)
    const fileOf = (pattern: RegExp) =>
      join(place.out, Object.keys(before).find((path) => pattern.test(path))!)
    // A page, a data file, a file of a part of the index, which the cache shares, and a public file.
    for (const pattern of [/^van-ban\//, /^du-lieu\/bao-cao\//, /chi-muc\/\w+\/ke\//, /\.svg$/])
      writeFileSync(fileOf(pattern), 'hỏng')
    rmSync(fileOf(/^bao-cao\/.+html$/))
    rmSync(fileOf(/chi-muc\/\w+\/pagefind\.js$/))
    await build(place)
    expect(hashTree(place.out)).toEqual(before)
  }, 300_000)
})
