import { beforeAll, expect, test } from 'vitest'
import { loadArchive } from '../../../src/content/load-archive.ts'
import { citedTogether } from '../../../src/content/pages/cited-together.ts'
import { citingWords } from '../../../src/content/pages/citing.ts'
import { documentLists, documentsNotHeld } from '../../../src/content/pages/document-lists.ts'
import { documentPage } from '../../../src/content/pages/document-page.ts'
import { numberPage } from '../../../src/content/pages/number-page.ts'
import { citedBy } from '../../../src/content/pages/report-cited.ts'
import { citedCount } from '../../../src/content/pages/report-entry.ts'
import { relatedReports } from '../../../src/content/pages/report-related.ts'
import { readSettings } from '../../../src/content/settings.ts'
import type { Archive } from '../../../src/core/archive.ts'

let archive: Archive
beforeAll(async () => {
  archive = await loadArchive(readSettings())
})

test('a document that two reports cite shows both, newest first, with the mention inside the sentence', () => {
  const page = documentPage(archive, '3433-qd-ubnd-ha-tinh-2023', 1)
  expect(page.totals.reports).toBe(2)
  expect(page.citing).toHaveLength(2)
  for (const { quotes } of page.citing)
    for (const { mark, href } of quotes) {
      expect(mark).toContain('3433/QĐ-UBND')
      expect(href).toMatch(/^\/bao-cao\/.+\/#vb-/)
    }
})

test('a contradiction shows both sides with their sentences', () => {
  const [conflict] = documentPage(archive, '19-kh-vpub-ha-tinh-2024', 1).conflicts
  expect(conflict!.sides.map(({ value }) => value)).toEqual(['16/01/2024', '19/01/2024'])
  for (const { quotes } of conflict!.sides) expect(quotes[0]!.mark).toContain('19/KH-VPUB')
})

test('every mention of every report gets a link or stays text, and every row that it names is there', () => {
  for (const report of archive.reports.values()) {
    const { groups, links, total, open } = citedBy(archive, report)
    // What lists and reports.csv say.
    expect(total).toBe(citedCount(report))
    const rows = groups.flatMap((group) => group.rows)
    expect(links).toHaveLength(report.mentions.length)
    expect(rows).toHaveLength(total + open)
    const ids = new Set(rows.map(({ id }) => id))
    for (const { kind, row, href } of links)
      if (kind === 'plain') expect(row).toBeNull()
      else {
        expect(ids).toContain(row)
        expect(href).toBeTruthy()
      }
    const listed = rows.reduce((sum, { places, more }) => sum + places.length + more, 0)
    expect(listed).toBe(links.filter(({ kind }) => kind !== 'plain').length)
  }
})

test('a number that two documents bear has a page that offers both', () => {
  const page = numberPage(archive, '590KHUBND')
  expect(page.candidates.map(({ title }) => title)).toEqual([
    expect.stringContaining('31/12/2023'),
    expect.stringContaining('31/12/2024'),
  ])
  // They may be one document, as their own pages say.
  expect(page.slips).toHaveLength(1)
  expect(page.slips[0]!.message).toContain('có thể ghi nhầm năm')
  expect(page.slips[0]!.href).toMatch(/#mau-thuan$/)
})

const factOf = (id: string, label: string) =>
  documentPage(archive, id, 1).facts.find((fact) => fact.label === label)

test('an issuer that no sentence names is said to be inferred, and a day that nobody gives to be missing', () => {
  const issuer = (id: string) => factOf(id, 'Cơ quan ban hành')?.from
  expect(issuer('154-2020-nd-cp')).toEqual({ text: 'theo ký hiệu', href: null })
  expect(issuer('luat-dat-dai')).toEqual({ text: 'theo tên văn bản', href: null })
  // "Ban Thường vụ Tỉnh ủy" is written, the symbol is that of the committee.
  expect(issuer('07-nq-tu-ha-tinh-xviii')?.href).toBeNull()
  expect(issuer('03-2024-qd-ubnd-ha-tinh')?.href).toContain('#vb-')
  expect(factOf('luat-dat-dai', 'Ngày ban hành')).toMatchObject({ value: 'báo cáo không ghi' })
})

test('a symbol a letter away from a known one is said to be perhaps a slip', () => {
  const nearest = (id: string) => documentPage(archive, id, 1).slip?.nearest
  expect(nearest('01-2020-tt-vpvp')).toBe('01/2020/TT-VPCP')
  expect(nearest('12-2022-tt-bttt')).toBe('12/2022/TT-BTTTT')
  expect(nearest('137-qd-btcttw-xiii')).toBe('137-QĐ/BTCTW')
  expect(nearest('3433-qd-ubnd-ha-tinh-2023')).toBeUndefined()
})

test('every document is in one list of each division', () => {
  for (const lists of Object.values(documentLists(archive)))
    expect(lists.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(archive.documents.size)
})

test('documents that are not held are ranked by citing reports', () => {
  const counts = documentsNotHeld(archive).map(({ reports }) => reports)
  expect(counts.length).toBeGreaterThan(100)
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
})

test('related reports and documents cited together never include the thing itself', () => {
  for (const report of archive.reports.values())
    expect(relatedReports(archive, report).map(({ id }) => id)).not.toContain(report.id)
  for (const document of archive.documents.values()) {
    const together = citedTogether(archive, document)
    expect(together.map(({ title }) => title)).not.toContain(document.title)
    // Once beside often would be called often too.
    const counts = new Set(together.map(({ count }) => Math.min(count, 2)))
    expect(counts.size).toBeLessThan(2)
  }
})

test.each([
  [1, '1'],
  [10, '10'],
  [11, 'Hơn 10'],
  [20, 'Hơn 10'],
  [21, 'Hơn 20'],
  [100, 'Hơn 90'],
  [101, 'Hơn 100'],
  [1000, 'Hơn 900'],
  [12_345, 'Hơn 10.000'],
])('that %i reports cite a document is told as “%s”', (count, words) => {
  expect(citingWords(count)).toBe(words)
})
