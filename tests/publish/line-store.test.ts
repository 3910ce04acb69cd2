import { expect, test } from 'vitest'
import { lineStore } from '../../src/publish/data/line-store.ts'

const never = (): string[] => {
  throw new Error('made again')
}

test('gives lines again without making them, whatever their length', () => {
  const store = lineStore()
  const group = {}
  const [none, short, longer, last] = [{}, {}, {}, {}]
  const long = Array.from({ length: 40_000 }, (_, at) => `viện dẫn thứ ${at} của báo cáo`)
  store.lines(group, none, () => [])
  store.lines(group, short, () => ['Quyết định', 'Nghị định'])
  store.lines(group, longer, () => long)
  store.lines(group, last, () => ['Thông tư'])
  expect(store.lines(group, none, never)).toEqual([])
  expect(store.lines(group, short, never)).toEqual(['Quyết định', 'Nghị định'])
  expect(store.lines(group, longer, never)).toEqual(long)
  expect(store.lines(group, last, never)).toEqual(['Thông tư'])
})

test('forgets a group for the next', () => {
  const store = lineStore()
  const [first, second, a] = [{}, {}, {}]
  store.lines(first, a, () => ['một'])
  expect(store.lines(second, a, () => ['hai'])).toEqual(['hai'])
  expect(store.lines(first, a, () => ['ba'])).toEqual(['ba'])
})
