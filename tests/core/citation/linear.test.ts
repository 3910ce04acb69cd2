import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findCitations } from '../../../src/core/citation/find.ts'

const SIZE = 1_000_000
const fill = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE)
const report = readFileSync(new URL('../../fixtures/seeds/001.txt', import.meta.url), 'utf8')

/** Processor time of the best of three runs, which what else the machine does touches least. */
function cost(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage()
    findCitations(text)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

describe('a hostile megabyte costs at most three times an ordinary one', () => {
  const ordinary = cost(fill(report))

  test.each([
    '1',
    '/',
    '-',
    ' ',
    'số',
    'ngày',
    'số ',
    'ngày ',
    '1/',
    '1-',
    '1 ',
    '1/1-',
    'số 1/',
    'số 1-',
    'ngày 1/1/',
    '1 - ',
    'số ngày ',
    'ngày số 1/2 - ',
    '1/2024/',
    '1/2024/-',
    '\n1\n',
    '\n \n',
    'số 1, ',
    'số 1 và ',
    'số: 1;',
  ])('%j', (unit) => {
    expect(cost(fill(unit)) / ordinary).toBeLessThan(3)
  })

  test('twice the text costs about twice the time', () => {
    const one = cost(
      fill('Quyết định số 12/QĐ-UBND ngày 01/3/2024 của UBND tỉnh; ').slice(0, 300_000),
    )
    const two = cost(
      fill('Quyết định số 12/QĐ-UBND ngày 01/3/2024 của UBND tỉnh; ').slice(0, 600_000),
    )
    expect(two / one).toBeLessThan(3.5)
  })
})
