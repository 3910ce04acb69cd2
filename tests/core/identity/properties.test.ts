import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CitingReport, ResolvedArchive } from '../../../src/core/identity/document.ts'
import { resolveArchive } from '../../../src/core/identity/resolve.ts'
import { type AgencyKey, type MentionRow, report } from './sample.ts'

const NUMBERS = [
  '01/QĐ-UBND',
  '1/QĐ-UBND',
  '01/KH-UBND',
  '12/UBND-TH1',
  '12/UBND-NC2',
  '05/HD-SNV',
  '05/HĐ-SNV',
  '02/DA-UBND',
  '02/ĐA-UBND',
  '01/NQ-CP',
  '34/2016/NĐ-CP',
  '10/2018/QĐ-UBND',
  '80/2015/QH13',
  '04-NQ/TU',
  '04-QĐ/TU',
  '01-KL/TW',
  '113-QĐ/ĐU',
  '07-KH/BCĐ',
  '22-CTr/ĐUK',
  '15/KH-PGD',
  '15/KH-PGĐ',
  '03/QD-UBND',
  '03/QĐ-UBND',
  '12-KL/BCT',
  '12/KL-BCT',
  '15/QĐ-CT',
  '05/2025/QĐ-UBND',
  '05/QĐ-THPT',
]
const DATES = [
  null,
  '2014-05-06',
  '2017-12-07',
  '2020-10-16',
  '2021-07-15',
  '2022-12-31',
  '2023-12-31',
  '2024-01-19',
  '2024-12-31',
  '2025-03-10',
  '2025-08-20',
]
const PHRASES = [
  [null, null],
  ['UBND tỉnh', null],
  ['UBND tỉnh Vĩnh Phúc', 'vinh-phuc'],
  ['UBND tỉnh Hà Tĩnh', 'ha-tinh'],
  ['UBND huyện Thạch Hà', null],
  ['UBND huyện', null],
  ['UBND xã Thạch Khê', null],
  ['UBND thành phố Huế', 'hue'],
  ['UBND tỉnh Thừa Thiên Huế', 'hue'],
  ['UBND tỉnh Phú Thọ', 'phu-tho'],
  ['Cục Thuế', null],
  ['Trường THPT Nguyễn Du', null],
  ['Bộ Công an', null],
] as const
const SUBJECTS = [
  null,
  'về chuyển đổi số tỉnh Hà Tĩnh năm 2024',
  'ban hành Kế hoạch chuyển đổi số năm 2024',
  'về phòng chống cháy rừng mùa nắng nóng',
]

const row: fc.Arbitrary<MentionRow> = fc
  .record({
    number: fc.constantFrom(...NUMBERS),
    date: fc.constantFrom(...DATES),
    phrase: fc.constantFrom(...PHRASES),
    subject: fc.constantFrom(...SUBJECTS),
    word: fc.constantFrom(null, 'QĐ', 'KH', 'QĐi'),
  })
  .map(({ number, date, phrase: [issuer, place], subject, word }) => ({
    number,
    date,
    issuer,
    place,
    subject,
    year: Number(/\/(\d{4})\//.exec(number)?.[1]) || null,
    ...(word
      ? { type: word, spans: { head: { start: 0, end: 9 }, type: { start: 0, end: 2 } } }
      : {}),
  }))
const archive = fc.array(
  fc.tuple(
    fc.constantFrom<AgencyKey>('ha-tinh', 'vinh-phuc', 'thach-ha', 'bo-noi-vu'),
    fc.array(row, { maxLength: 6 }),
  ),
  {
    minLength: 1,
    maxLength: 6,
  },
)
const reportsOf = (parts: [AgencyKey, MentionRow[]][]): CitingReport[] =>
  parts.map(([agency, rows], index) => report(`r${index}`, agency, rows))

const plain = ({ documents, resolutions, conflicts, shared, numbers }: ResolvedArchive) => ({
  documents: [...documents],
  resolutions: [...resolutions].sort(([a], [b]) => (a < b ? -1 : 1)),
  conflicts,
  shared: [...shared],
  numbers: [...numbers],
})

describe('resolution', () => {
  it('does not depend on the order of reports', () => {
    fc.assert(
      fc.property(archive, fc.integer({ min: 0, max: 5 }), (parts, turn) => {
        const reports = reportsOf(parts)
        const turned = [...reports.slice(turn), ...reports.slice(0, turn)].reverse()
        expect(plain(resolveArchive(turned, []))).toEqual(plain(resolveArchive(reports, [])))
      }),
      { numRuns: 300 },
    )
  })

  it('never merges what number, type, issuer, place, year or term keeps apart', () => {
    fc.assert(
      fc.property(archive, (parts) => {
        const reports = reportsOf(parts)
        const { documents } = resolveArchive(reports, [])
        const byId = new Map(reports.map((one) => [one.id, one]))
        for (const { mentions } of documents.values()) {
          const facts = mentions.map(({ report: id, mention }) => {
            const citer = byId.get(id)!
            return { ...citer.mentions[mention]!, home: citer.agency.place }
          })
          const serials = new Set(facts.map(({ number }) => Number.parseInt(number!, 10)))
          const symbols = new Set(facts.map(({ number }) => number!.replace(/^\d+/, '')))
          expect(serials.size).toBe(1)
          expect(symbols.size).toBe(1)
          const number = facts[0]!.number!
          if (/-(?:UBND|TU|ĐU|BCĐ|ĐUK|SNV|PG)/.test(number)) {
            const places = new Set(facts.map(({ place, home }) => place ?? home))
            expect(places.size).toBe(1)
            expect(
              new Set(facts.map(({ issuer }) => /huyện/.test(issuer ?? ''))).size,
            ).toBeLessThanOrEqual(2)
          }
          const years = new Set(facts.flatMap(({ date }) => (date ? [date.slice(0, 4)] : [])))
          if (/^\d+\/(?!\d{4}\/)/.test(number)) expect(years.size).toBeLessThanOrEqual(1)
          if (/^\d+-/.test(number)) expect(years.has('2017') && years.has('2023')).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the id of a document when other reports are added', () => {
    fc.assert(
      fc.property(archive, archive, (parts, more) => {
        const before = resolveArchive(reportsOf(parts), [])
        const added = more.map(([agency, rows], index) => report(`x${index}`, agency, rows))
        const after = resolveArchive([...reportsOf(parts), ...added], [])
        for (const [id, before1] of before.resolutions)
          before1.forEach(({ status, document }, at) => {
            const mention = reportsOf(parts).find((one) => one.id === id)!.mentions[at]!
            if (status === 'resolved' && mention.spans.type)
              expect(after.resolutions.get(id)![at]!.document).toBe(document)
          })
      }),
      { numRuns: 200 },
    )
  })

  it('changes only the groups that a changed report cites', () => {
    fc.assert(
      fc.property(archive, fc.array(row, { maxLength: 4 }), (parts, rows) => {
        const reports = reportsOf(parts)
        const changed = [report('r0', parts[0]![0], rows), ...reports.slice(1)]
        const before = resolveArchive(reports, [])
        const after = resolveArchive(changed, [])
        const touched = new Set(
          [...reports[0]!.mentions, ...changed[0]!.mentions].map(({ number }) =>
            Number.parseInt(number!, 10),
          ),
        )
        for (const [id, document] of before.documents)
          if (!touched.has(Number.parseInt(document.number!, 10)))
            expect(after.documents.get(id)).toEqual(document)
      }),
      { numRuns: 200 },
    )
  })

  it('says of every mention what became of it', () => {
    fc.assert(
      fc.property(archive, (parts) => {
        const reports = reportsOf(parts)
        const { documents, resolutions } = resolveArchive(reports, [])
        for (const { id, mentions } of reports) {
          const found = resolutions.get(id)!
          expect(found).toHaveLength(mentions.length)
          found.forEach(({ status, document, candidates, reason }, at) => {
            const linked = status === 'resolved' || status === 'inferred'
            expect(linked).toBe(document !== null)
            expect(status === 'ambiguous').toBe(candidates.length > 0)
            expect(reason).not.toBe('')
            if (document)
              expect(documents.get(document)!.mentions).toContainEqual({ report: id, mention: at })
          })
        }
      }),
    )
  })
})
