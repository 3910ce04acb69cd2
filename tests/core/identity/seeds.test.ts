import { describe, expect, it } from 'vitest'
import { identityConflicts, identityScore } from '../../../scripts/eval/identity.ts'
import { seeds } from '../../../scripts/eval/labelled-texts.ts'
import { findCitations } from '../../../src/core/citation/find.ts'

const texts = seeds()

describe('the five reports as one archive', () => {
  it.each([['numbered'], ['law'], ['named']])(
    'no document of class %s is merged or split wrongly',
    (kind) => {
      const { mentions, merges, splits } = identityScore(texts, findCitations, [kind])
      expect(mentions).toBeGreaterThan(0)
      expect(merges).toEqual([])
      expect(splits).toEqual([])
    },
  )

  it('only undated numbers that nothing explains are left open', () => {
    const { open, f1 } = identityScore(texts, findCitations, ['numbered'])
    expect(open).toBeLessThanOrEqual(23)
    expect(f1).toBeGreaterThan(0.95)
  })

  it('every contradiction of the authors is found, and no other', () => {
    const found = identityConflicts(texts, findCitations).map(
      ({ kind, documents }) => `${kind} ${documents.join(' ')}`,
    )
    expect(found).toEqual([
      'date-conflict 19-kh-vpub-ha-tinh-2024',
      'type-conflict 566-kh-ubnd-ha-tinh-2024 566-qd-ubnd-ha-tinh-2024',
      'possible-slip 590-kh-ubnd-ha-tinh-2023 590-kh-ubnd-ha-tinh-2024',
      'future-date 590-kh-ubnd-ha-tinh-2024',
      'issuer-conflict 67-2021-nd-cp',
    ])
  })
})
