import { expect, it } from 'vitest'
import { resolveArchive } from '../../../src/core/identity/resolve.ts'
import { report } from './sample.ts'

/** An archive of `count` reports with 55 mentions each; most documents are cited by several. */
const archiveOf = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    report(
      `r/${String(at).padStart(5, '0')}`,
      at % 2 ? 'ha-tinh' : 'vinh-phuc',
      Array.from({ length: 55 }, (__, nth) => {
        const serial = (at * 17 + nth * 101) % (count * 3)
        if (nth % 9 === 0) return { number: `${(nth % 40) + 1}/2020/NĐ-CP`, year: 2020 }
        if (nth % 7 === 0) return { number: `${(serial % 200) + 1}-NQ/TU`, date: '2022-03-04' }
        const day = `2023-${String((serial % 12) + 1).padStart(2, '0')}-15`
        return { number: `${serial + 1}/QĐ-UBND`, date: nth % 5 ? day : null, issuer: 'UBND tỉnh' }
      }),
    ),
  )

const time = (count: number) => {
  const reports = archiveOf(count)
  const start = performance.now()
  resolveArchive(reports, [])
  return performance.now() - start
}

it('takes time in proportion to the number of mentions', () => {
  time(200)
  const small = Math.min(time(400), time(400), time(400))
  const large = Math.min(time(1600), time(1600), time(1600))
  expect(large / small).toBeLessThan(8)
}, 60_000)
