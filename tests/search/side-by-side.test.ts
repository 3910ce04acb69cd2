import { expect, test } from 'vitest'
import { sideBySide } from '../../src/search/side-by-side.ts'

const job = (kind: 'reports' | 'documents', key: number) => ({ kind, key })
const jobs = [1, 2, 3, 4]
  .map((key) => job('reports', key))
  .concat([5, 6].map((key) => job('documents', key)))

/** Lets the makers take jobs in turns, one more of them once some jobs are taken; what each of them got. */
function take(jobs: ReturnType<typeof job>[], cores: number, joinsAfter = Infinity): number[][] {
  const { now, later } = sideBySide(jobs, cores)
  const makers = now.map((waiting) => waiting[Symbol.iterator]())
  const taken = makers.map((): number[] => [])
  for (let left = makers.length; left; ) {
    left = 0
    if (taken.flat().length >= joinsAfter && taken.length === now.length) {
      makers.push(later[Symbol.iterator]())
      taken.push([])
    }
    for (const [index, maker] of makers.entries()) {
      const { done, value } = maker.next()
      if (done) continue
      taken[index]!.push(value.key)
      left++
    }
  }
  return taken
}

test('few parts are made on all cores', () =>
  expect(take(jobs.slice(2), 2)).toEqual([
    [3, 5],
    [4, 6],
  ]))

test('of many, one with reports at a time on two cores, and those with documents beside it', () =>
  expect(take(jobs, 2)).toEqual([
    [5, 6],
    [1, 2, 3, 4],
  ]))

test('one that joins takes what is left', () =>
  expect(take(jobs, 2, 4)).toEqual([[5, 6], [1, 2, 3], [4]]))

test('every part is made once, however many cores there are', () => {
  for (const cores of [1, 2, 3, 8])
    for (const joinsAfter of [0, 1, 3, 6, Infinity])
      for (const some of [jobs, jobs.slice(3)])
        expect(take(some, cores, joinsAfter).flat().sort()).toEqual(some.map(({ key }) => key))
})
