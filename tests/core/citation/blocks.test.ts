import { describe, expect, test } from 'vitest'
import { findCitations } from '../../../src/core/citation/find.ts'
import type { TextBlock } from '../../../src/core/citation/mention.ts'
import { flatten } from '../../../src/markdown/flat-text.ts'
import { parseBody } from '../../../src/markdown/parse.ts'

/** Finds as in a report: with the blocks and notes of its Markdown. */
const inReport = (body: string) => {
  const flat = flatten(parseBody(body), body)
  return findCitations(flat.text, flat)
}

describe('a table of a report', () => {
  const rows = (...lines: string[]) => {
    const [head, ...others] = lines
    return [head, '|---|---|---|---|---|', ...others].join('\n')
  }
  const found = inReport(
    rows(
      '| TT | Số, ký hiệu | Ngày ban hành | Cơ quan ban hành | Trích yếu |',
      '| 1 | 3433/QĐ-UBND | 25/12/2023 | UBND tỉnh Hà Tĩnh | Về việc ban hành Kế hoạch |',
      '| 2 | 100/QĐ-UBND | 03/02/2024 | UBND huyện Đức Thọ | Kiện toàn Ban Chỉ đạo |',
      '| 3 | 12/KH-SNV |  | Sở Nội vụ |  |',
    ),
  )

  test('tells day, body and subject by its columns', () => {
    expect(
      found.map(({ number, date, issuer, subject }) => [number, date, issuer, subject]),
    ).toEqual([
      ['3433/QĐ-UBND', '2023-12-25', 'Ủy ban nhân dân tỉnh Hà Tĩnh', 'ban hành Kế hoạch'],
      ['100/QĐ-UBND', '2024-02-03', 'Ủy ban nhân dân huyện Đức Thọ', 'Kiện toàn Ban Chỉ đạo'],
      ['12/KH-SNV', null, 'Sở Nội vụ', null],
    ])
  })

  test('has a day of its own row alone', () => {
    const [first, second] = inReport(
      '| Văn bản | Ngày ban hành |\n|---|---|\n| 12/KH-SNV |  |\n| 13/KH-SNV | 05/02/2024 |',
    )
    expect([first!.date, second!.date]).toEqual([null, '2024-02-05'])
  })

  test('two tables are told apart', () => {
    const table = (title: string) => `| Số | ${title} |\n|---|---|\n| 12/KH-SNV | 05/02/2024 |`
    const days = inReport(`${table('Ngày ban hành')}\n\nLời.\n\n${table('Hạn hoàn thành')}`).map(
      ({ date }) => date,
    )
    expect(days).toEqual(['2024-02-05', null])
  })
})

describe('the items of a list', () => {
  const issuers = (body: string) => inReport(body).map(({ issuer }) => issuer)
  test('have the body that stands in front of them', () => {
    expect(
      issuers(
        '- HĐND xã:\n  - Nghị quyết số 2/NQ-HĐND về biên chế;\n  - Nghị quyết số 9/NQ-HĐND.\n- Sở Nội vụ:\n  - Công văn số 5/SNV-TC.',
      ),
    ).toEqual(['Hội đồng nhân dân xã', 'Hội đồng nhân dân xã', 'Sở Nội vụ'])
  })

  test('have the subject of the sentence that leads to them', () => {
    const items =
      '\n\n- Quyết định số 5/QĐ-UBND;\n- Kế hoạch số 6/KH-UBND.\n- Kế hoạch số 7/KH-UBND.'
    expect(issuers(`UBND tỉnh đã ban hành các văn bản sau:${items}`)).toEqual([
      'Ủy ban nhân dân tỉnh',
      'Ủy ban nhân dân tỉnh',
      null,
    ])
    expect(issuers(`UBND tỉnh đã ban hành các văn bản.${items}`)).toEqual([null, null, null])
  })
})

describe('what follows in another block', () => {
  test.each([
    ['paragraphs', 'Thực hiện Quyết định số 5/QĐ-UBND\n\nNgày 03/02/2024 về việc khen thưởng.'],
    ['items', '- Quyết định số 5/QĐ-UBND\n- Ngày 03/02/2024 của UBND tỉnh về việc khen thưởng'],
    [
      'a heading',
      '## Quyết định số 5/QĐ-UBND\n\nngày 03/02/2024 của UBND tỉnh về việc khen thưởng',
    ],
  ])('is no part of a document: %s', (_, body) => {
    expect(inReport(body)[0]).toMatchObject({ date: null, issuer: null, subject: null })
  })

  test('nor is the next note', () => {
    const [mention] = inReport(
      'Lời.[^1] Lời.[^2]\n\n[^1]: Nghị quyết số 95/NQ-HĐND về kế hoạch năm 2023\n\n[^2]: Tổ máy số 1 hoạt động.',
    )
    expect(mention!.subject).toBe('kế hoạch năm 2023')
  })

  test('nor is a verb of the block before', () => {
    expect(inReport('Bãi bỏ\n\nQuyết định số 5/QĐ-UBND')[0]!.relation).toBeNull()
  })
})

test('blocks that do not fit the text do no harm', () => {
  const text = 'Quyết định số 5/QĐ-UBND ngày 03/02/2024'
  const blocks: TextBlock[] = [
    { kind: 'paragraph', start: 0, end: 200 },
    { kind: 'cell', start: 0, end: 5 },
  ]
  expect(() => findCitations(text, { blocks })).not.toThrow()
})
