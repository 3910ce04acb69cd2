import { beforeAll, describe, expect, test } from 'vitest'
import { agencyPage } from '../../../src/content/pages/agency-page.ts'
import { comparePage } from '../../../src/content/pages/compare-page.ts'
import { comparedPairs, comparisonsOf } from '../../../src/content/pages/comparisons.ts'
import { coveragePage, missingPage } from '../../../src/content/pages/coverage-page.ts'
import { homePage } from '../../../src/content/pages/home-page.ts'
import { periodList, periodPage } from '../../../src/content/pages/period-page.ts'
import { ADDED, archiveWithSecondQuarter } from './test-archive.ts'

type Loaded = Awaited<ReturnType<typeof archiveWithSecondQuarter>>

/** What somebody who was told nothing finds by following links from the first page. */
describe('a newcomer finds', () => {
  let archive: Loaded['archive']
  let readBody: Loaded['readBody']
  beforeAll(async () => {
    ;({ archive, readBody } = await archiveWithSecondQuarter())
  })

  test('which reports an agency has not published', () => {
    const home = homePage(archive)
    expect(home.coverage.missing.map(({ agency, period }) => `${agency.label}: ${period}`)).toEqual(
      missingPage(archive, 1).entries.map(({ agency, period }) => `${agency.label}: ${period}`),
    )
    const { missing } = agencyPage(archive, 'vpub-vinh-phuc')
    expect(missing.map(({ obligation, period }) => `${obligation}, ${period}`)).toEqual([
      'Báo cáo hằng năm, Năm 2023',
    ])
    const cells = coveragePage(archive, 2023, 1).tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells),
    )
    expect(cells.filter((cell) => cell?.state === 'missing').map((cell) => cell?.href)).toEqual([
      '/co-quan/vpub-vinh-phuc/#con-thieu',
    ])
  })

  test('who signed the reports of a period', () => {
    const period = periodList(archive)
      .flatMap(({ periods }) => periods)
      .find(({ label }) => label === 'Quý I năm 2024')!
    expect(period.href).toBe('/ky/2024-q1/')
    const signers = periodPage(archive, '2024-q1', 1).entries.map(
      ({ agency, signer }) => `${agency.label}: ${signer?.label}`,
    )
    expect(signers).toContain('Văn phòng UBND tỉnh Hà Tĩnh: Lương Quốc Tuấn')
    expect(signers).toContain(
      'UBND tỉnh Hà Tĩnh: TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH (không ghi tên)',
    )
  })

  test('what a document is and how many cite it', () => {
    const entry = homePage(archive).mostCited.find(({ number }) => number === '3433/QĐ-UBND')
    expect(entry).toMatchObject({ title: expect.stringContaining('Quyết định số 3433/QĐ-UBND') })
    expect(entry!.reports).toBeGreaterThanOrEqual(2)
  })

  test('what changed in the section on finance from one quarter to the next', async () => {
    const after = archive.reports.get('ubnd-ha-tinh/2024/cai-cach-hanh-chinh-quy-2')!
    expect(comparisonsOf(archive, after).map(({ href }) => href)).toEqual([
      '/so-sanh/ubnd-ha-tinh/2024/cai-cach-hanh-chinh-quy-2/',
    ])
    const { before } = comparedPairs(archive).get(after.id)!
    const page = comparePage(archive, after.id, {
      before: readBody(before),
      after: readBody(after),
    })
    const different = page.sections.filter(({ state }) => state !== 'same')
    expect(different.map(({ title }) => title.slice(0, 3))).toEqual(['5.1'])
    expect(page.differentTotal).toBe(1)
    // Where nearly all differs the first are listed, and it is said of how many.
    const blocks = readBody(after).blocks.map((block) => ({ ...block, text: `${block.text} thêm` }))
    const rewritten = comparePage(archive, after.id, {
      before: readBody(before),
      after: { ...readBody(after), blocks },
    })
    expect(rewritten.different).toHaveLength(12)
    expect(rewritten.differentTotal).toBeGreaterThan(20)
    const finance = page.sections.find(({ title }) => title.startsWith('5. Cải cách tài chính'))!
    expect(finance.changedBelow).toBe(true)
    const changes = different[0]!.units.filter(({ state }) => state !== 'same')
    expect(changes.find(({ state }) => state === 'added')?.runs[0]?.text).toBe(ADDED)
    expect(changes.some(({ state }) => state === 'removed')).toBe(true)
    const sums = changes.find(({ state }) => state === 'changed')!.runs
    expect(sums).toContainEqual({ kind: 'removed', text: '3.599' })
    expect(sums).toContainEqual({ kind: 'added', text: '3959' })
    expect(page.unitCounts.same).toBeGreaterThan(100)
  })
})
