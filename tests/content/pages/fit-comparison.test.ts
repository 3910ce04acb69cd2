import { expect, test } from 'vitest'
import { fitComparison } from '../../../src/content/pages/fit-comparison.ts'
import type { SectionChange } from '../../../src/core/compare/compare.ts'

type Unit = SectionChange['units'][number]
const unit = (state: Unit['state'], length: number): Unit => ({
  state,
  kind: 'paragraph',
  before: null,
  after: null,
  runs: [{ kind: state === 'changed' ? 'same' : state, text: 'ấ'.repeat(length) }],
})
const section = (units: Unit[]): SectionChange => ({
  state: 'changed',
  part: 'section',
  before: null,
  after: { depth: 2, id: 'muc-i', text: 'I. Kết quả' },
  units,
})

test('a comparison that fits is shown whole', () => {
  const sections = [section([unit('changed', 10), unit('same', 10), unit('removed', 10)])]
  expect(fitComparison(sections)).toEqual([{ units: sections[0]!.units, omitted: 0 }])
})

test('what is the same goes first, then what one report alone has; the rest is counted', () => {
  const same = unit('same', 25_000)
  const changed = unit('changed', 25_000)
  const added = unit('added', 25_000)
  const fitted = fitComparison([section([same, added]), section([changed])])
  expect(fitted).toEqual([
    { units: [], omitted: 1 },
    { units: [changed], omitted: 0 },
  ])
  expect(fitComparison([section([same, changed])])[0]).toEqual({ units: [changed], omitted: 0 })
})
