import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { readByAgency } from '../../../src/core/citation/citing-agency.ts'
import { findCitations } from '../../../src/core/citation/find.ts'

const office = {
  name: 'Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh',
  code: 'VPUB',
  place: 'ha-tinh',
  level: 'tỉnh',
} as const

describe('the citing agency fills in the place that a mention leaves out', () => {
  test.each([
    ['Quyết định số 1/QĐ-UBND', 'Ủy ban nhân dân tỉnh Hà Tĩnh', 'ha-tinh'],
    ['Quyết định số 1/QĐ-UBND của UBND tỉnh', 'Ủy ban nhân dân tỉnh Hà Tĩnh', 'ha-tinh'],
    ['Nghị quyết số 1/NQ-HĐND của HĐND tỉnh', 'Hội đồng nhân dân tỉnh Hà Tĩnh', 'ha-tinh'],
    ['Kế hoạch số 1/KH-VPUB', 'Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh', 'ha-tinh'],
    ['Công văn số 1/SNV-TC', 'Sở Nội vụ tỉnh Hà Tĩnh', 'ha-tinh'],
    ['Nghị quyết số 1-NQ/TU', 'Tỉnh ủy Hà Tĩnh', 'ha-tinh'],
    ['Kết luận số 1-KL/TU của Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy Hà Tĩnh', 'ha-tinh'],
    [
      'Nghị quyết số 1-NQ/TU của Ban Chấp hành Đảng bộ tỉnh',
      'Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh',
      'ha-tinh',
    ],
    ['Quyết định số 1/QĐ-UBND của UBND tỉnh Nghệ An', 'Ủy ban nhân dân tỉnh Nghệ An', 'nghe-an'],
    ['Quyết định số 1/QĐ-UBND của UBND huyện Can Lộc', 'Ủy ban nhân dân huyện Can Lộc', null],
    ['Nghị định 34/2016/NĐ-CP', 'Chính phủ', null],
    ['Kết luận số 1-KL/TW', null, null],
  ])('%s', (text, issuer, place) => {
    expect(readByAgency(findCitations(text), office)[0]).toMatchObject({ issuer, place })
  })

  test('a national agency has no place to give', () => {
    expect(
      readByAgency(findCitations('Quyết định số 1/QĐ-UBND'), {
        name: 'Bộ Nội vụ',
        code: 'BNV',
        place: null,
        level: 'trung ương',
      })[0],
    ).toMatchObject({ issuer: null, place: null })
  })
})

describe('the command', () => {
  const run = (args: string[], input = '') =>
    spawnSync(process.execPath, ['scripts/vankho.mjs', 'cite', ...args], {
      input,
      encoding: 'utf8',
    })

  test('gives an array of mentions as JSON', () => {
    const answer = JSON.parse(
      execFileSync(process.execPath, ['scripts/vankho.mjs', 'cite', '-', '--agency', 'ha-tinh'], {
        input: 'x\nQuyết định số 3433/QĐ-UBND ngày 25/12/2023',
        encoding: 'utf8',
      }),
    )
    expect(answer).toMatchObject([
      {
        text: '3433/QĐ-UBND',
        start: 16,
        end: 28,
        line: 2,
        column: 15,
        number: '3433/QĐ-UBND',
        type: 'QĐ',
        typeName: 'Quyết định',
        date: '2023-12-25',
        issuer: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
        place: 'ha-tinh',
        pinpoints: [],
        warnings: [],
      },
    ])
  })

  test('text form, nothing found, and the exit codes', () => {
    expect(run(['-', '--format', 'text'], 'Nghị định 34/2016/NĐ-CP').stdout).toMatchInlineSnapshot(`
      "-:1:11	Nghị định 34/2016/NĐ-CP	Chính phủ
      "
    `)
    expect(run(['-'], 'không có gì')).toMatchObject({ stdout: '[]\n', status: 0 })
    expect(run(['khong-co.txt'])).toMatchObject({
      status: 1,
      stderr: 'Không có tệp khong-co.txt.\n',
    })
    expect(run([]).status).toBe(2)
    expect(run(['-', '--agency', 'ha-tin'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Có phải ý là “ha-tinh”'),
    })
    expect(run(['-', '--format', 'xml']).status).toBe(2)
  })

  test('a file that is not text is refused', () => {
    expect(run([process.execPath])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('UTF-8'),
    })
  })
})
