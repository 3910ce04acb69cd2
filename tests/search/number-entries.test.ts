import { expect, test } from 'vitest'
import { loadArchive } from '../../src/content/load-archive.ts'
import { readSettings } from '../../src/content/settings.ts'
import { numberEntries } from '../../src/search/number-entries.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const archive = await loadArchive(
  readSettings({ VANKHO_CONTENT: 'content', VANKHO_CACHE: temporaryFolder() }),
)
const entries = numberEntries(archive)

test('a number that reports cite without saying the document is there, with its page', () => {
  expect(entries.filter(({ number }) => number === '18-NQ/TU')).toEqual([
    {
      id: '/van-ban/so/18nqtu/',
      kind: 'open',
      address: '/van-ban/so/18nqtu/',
      number: '18-NQ/TU',
      title: 'Nghị quyết số 18-NQ/TU',
      type: 'NQ',
      typeName: 'Nghị quyết',
      citedBy: 1,
      citing: [
        [
          expect.stringMatching(/^\/bao-cao\/dang-uy-khoi-ha-tinh\/2024\/quy-1\/#./),
          expect.any(String),
          'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Hà Tĩnh · Quý I năm 2024',
          expect.stringContaining('Nghị quyết số 18-NQ/TU của Ban Chấp hành Đảng bộ tỉnh'),
          expect.any(Number),
          expect.any(Number),
        ],
      ],
      places: 2,
    },
  ])
})

test('the newest reports that cite a document are listed, each once, and no more than three', () => {
  for (const { kind, number, citedBy, citing = [] } of entries) {
    if (kind !== 'report') expect(citing.length, number).toBe(Math.min(citedBy, 3))
    for (const [, , , sentence, start, end] of citing)
      expect(sentence.slice(start, end)).toMatch(/\d/)
    expect(new Set(citing.map(([address]) => address)).size, number).toBe(citing.length)
  }
  const decree = entries.find(({ number }) => number === '34/2016/NĐ-CP')
  expect(decree?.citing?.map(([, , source]) => source)).toMatchInlineSnapshot(`
    [
      "UBND tỉnh Hà Tĩnh · Quý I năm 2024",
    ]
  `)
})
