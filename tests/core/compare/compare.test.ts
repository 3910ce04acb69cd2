import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, OutlineItem } from '../../../src/core/archive.ts'
import { align } from '../../../src/core/compare/align.ts'
import { type ComparedBody, compareBodies } from '../../../src/core/compare/compare.ts'
import { bagOf, likeness } from '../../../src/core/compare/likeness.ts'
import { splitHeading } from '../../../src/core/compare/sections.ts'
import { diffWords, wordsOf } from '../../../src/core/compare/words.ts'

/** A body from lines: `## I. A` is a heading, `- x` an item, `| x` a cell, `^ x` a note, else a paragraph. */
function body(...lines: string[]): ComparedBody {
  const outline: OutlineItem[] = []
  const blocks = lines.map((line, index): Block => {
    const [, mark, text] = /^(?:(#+|-|\||\^) )?(.*)$/.exec(line)!
    const anchor = `b${index}`
    if (mark?.startsWith('#')) outline.push({ depth: mark.length, id: anchor, text: text! })
    const kinds = { '-': 'item', '|': 'cell', '^': 'note' } as const
    const kind = mark?.startsWith('#') ? 'heading' : (kinds[mark as '-'] ?? 'paragraph')
    return { anchor, kind, text: text!, section: mark === '^' ? -1 : outline.length - 1 }
  })
  return { outline, blocks }
}

/** One line a section or unit: state, then the text with `[-…-]` and `{+…+}`. */
function told(before: ComparedBody, after: ComparedBody): string[] {
  return compareBodies(before, after).sections.flatMap((section) => [
    `${section.state}: ${section.after?.text ?? section.before?.text ?? section.part}`,
    ...section.units.map(({ state, runs }) => {
      const text = runs.map(({ kind, text }) =>
        kind === 'added' ? `{+${text}+}` : kind === 'removed' ? `[-${text}-]` : text,
      )
      return `  ${state}: ${text.join(' ')}`
    }),
  ])
}

describe('compareBodies', () => {
  test('finds what was added, dropped and changed, section by section', () => {
    const before = body(
      'Thực hiện chương trình công tác năm 2024.',
      '## I. Cải cách thể chế',
      'Tỉnh đã ban hành 12 văn bản quy phạm pháp luật trong quý I.',
      'Đã rà soát 30 thủ tục hành chính của các sở.',
      '## II. Cải cách tài chính công',
      'Tổng thu ngân sách đạt 4.500 tỷ đồng.',
      '## III. Hạn chế',
      'Một số đơn vị còn chậm báo cáo.',
    )
    const after = body(
      'Thực hiện chương trình công tác năm 2024.',
      '## I. Cải cách thể chế',
      'Tỉnh đã ban hành 15 văn bản quy phạm pháp luật trong quý II.',
      '## II. Chuyển đổi số',
      'Toàn tỉnh có 90% hồ sơ trực tuyến.',
      '## III. Cải cách tài chính công',
      'Tổng thu ngân sách đạt 5.200 tỷ đồng.',
      'Chi đầu tư phát triển tăng so với cùng kỳ.',
    )
    expect(told(before, after)).toMatchInlineSnapshot(`
      [
        "same: opening",
        "  same: Thực hiện chương trình công tác năm 2024.",
        "changed: I. Cải cách thể chế",
        "  changed: Tỉnh đã ban hành [-12-] {+15+} văn bản quy phạm pháp luật trong quý [-I.-] {+II.+}",
        "  removed: [-Đã rà soát 30 thủ tục hành chính của các sở.-]",
        "added: II. Chuyển đổi số",
        "  added: {+Toàn tỉnh có 90% hồ sơ trực tuyến.+}",
        "changed: III. Cải cách tài chính công",
        "  changed: Tổng thu ngân sách đạt [-4.500-] {+5.200+} tỷ đồng.",
        "  added: {+Chi đầu tư phát triển tăng so với cùng kỳ.+}",
        "removed: III. Hạn chế",
        "  removed: [-Một số đơn vị còn chậm báo cáo.-]",
      ]
    `)
  })

  test('a report against itself is the same throughout', () => {
    const one = body('## I. A', 'Một đoạn.', '- một ý', '| a', '| b', '^ ghi chú')
    const { sections, unitCounts, sectionCounts } = compareBodies(one, one)
    expect(sections.map(({ state, part }) => `${part} ${state}`)).toEqual([
      'section same',
      'notes same',
    ])
    expect(unitCounts).toEqual({ same: 4, changed: 0, added: 0, removed: 0 })
    expect(sectionCounts).toEqual({ same: 1, changed: 0, added: 0, removed: 0 })
  })

  test('cells that follow one another are one table', () => {
    expect(
      told(body('## I. Số liệu', '| Thu', '| 10'), body('## I. Số liệu', '| Thu', '| 12')),
    ).toMatchInlineSnapshot(`
      [
        "changed: I. Số liệu",
        "  changed: Thu | [-10-] {+12+}",
      ]
    `)
  })

  test('equal titles go with the section that they stand in', () => {
    const before = body(
      '## I. Kinh tế',
      '### 1. Kết quả đạt được',
      'Sản lượng lúa tăng.',
      '## II. Xã hội',
      '### 1. Kết quả đạt được',
      'Trường học được xây mới.',
    )
    const after = body('## I. Xã hội', '### 1. Kết quả đạt được', 'Trường học được xây mới.')
    expect(told(before, after)).toMatchInlineSnapshot(`
      [
        "removed: I. Kinh tế",
        "removed: 1. Kết quả đạt được",
        "  removed: [-Sản lượng lúa tăng.-]",
        "changed: I. Xã hội",
        "same: 1. Kết quả đạt được",
        "  same: Trường học được xây mới.",
      ]
    `)
  })

  test('nothing is lost or made up: the runs give back both texts', () => {
    const line = fc.constantFrom(
      '## I. Thể chế',
      '## II. Tài chính',
      '### 1. Kết quả',
      'Tổng thu đạt 10 tỷ đồng.',
      'Tổng thu đạt 12 tỷ đồng trong kỳ.',
      'Chi thường xuyên giảm.',
      '- một ý nhỏ',
      '| ô',
      '^ ghi chú',
    )
    const bodies = fc.array(line, { maxLength: 14 }).map((lines) => body(...lines))
    fc.assert(
      fc.property(bodies, bodies, (before, after) => {
        const units = compareBodies(before, after).sections.flatMap(({ units }) => units)
        const side = (without: 'added' | 'removed') =>
          words(units.flatMap(({ runs }) => runs.filter(({ kind }) => kind !== without)))
        expect(side('removed')).toEqual(words(plain(after)))
        expect(side('added')).toEqual(words(plain(before)))
      }),
    )
  })

  test('two long sections without a common word take no long time', () => {
    const many = (word: string) =>
      body(
        '## I. A',
        ...Array.from({ length: 3000 }, (_, index) => `${word} ${index} ${word}${index}`),
      )
    const started = performance.now()
    compareBodies(many('trước'), many('sau'))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

const plain = ({ blocks }: ComparedBody) => blocks.filter(({ kind }) => kind !== 'heading')
/** Words, sorted: sections of both sides are told in one order, which may be the other's. */
const words = (texts: { text: string }[]) =>
  texts
    .flatMap(({ text }) => wordsOf(text))
    .filter((word) => word !== '|')
    .sort()

test.each([
  ['2.3. Cải cách tài chính công', '2.3', 'Cải cách tài chính công'],
  ['IV. Tồn tại', 'IV', 'Tồn tại'],
  ['Phần thứ nhất. Kết quả', 'PHẦN THỨ NHẤT', 'Kết quả'],
  ['đ) Việc khác', 'Đ', 'Việc khác'],
  ['Công tác cán bộ', '', 'Công tác cán bộ'],
  ['Ý kiến', '', 'Ý kiến'],
])('splitHeading: %s', (text, number, title) =>
  expect(splitHeading(text)).toEqual({ number, title }),
)

test('diffWords joins changes over a single shared word, and gives up on texts that share little', () => {
  expect(diffWords('thu đạt 10 tỷ đồng', 'thu đạt 12 tỷ đồng')).toEqual([
    { kind: 'same', text: 'thu đạt' },
    { kind: 'removed', text: '10' },
    { kind: 'added', text: '12' },
    { kind: 'same', text: 'tỷ đồng' },
  ])
  const long = (word: string) => Array.from({ length: 900 }, (_, index) => word + index).join(' ')
  expect(diffWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})

test('align keeps the order and makes no pair below the least likeness', () => {
  const like = [
    [0.9, 0.1],
    [0.2, 0.3],
    [0.1, 0.8],
  ]
  expect(align(3, 2, (i, j) => like[i]![j]!, 0.5)).toEqual([
    [0, 0],
    [1, null],
    [2, 1],
  ])
})

test('likeness is the share of words in common, each as often as both have it, whatever their order', () => {
  const word = fc.constantFrom('kế', 'hoạch', 'KẾ', 'số', '12/KH-UBND', 'năm', '2024.')
  const space = fc.constantFrom(' ', '  ', '\n', '\u00a0', '\u2009')
  const words = fc.array(word, { maxLength: 20 })
  fc.assert(
    fc.property(words, words, space, (a, b, space) => {
      const lower = (words: string[]) => words.map((word) => word.toLowerCase())
      const left = lower(b)
      const shared = lower(a).filter((word) => {
        const at = left.indexOf(word)
        if (at !== -1) left.splice(at, 1)
        return at !== -1
      }).length
      const expected = a.length + b.length ? (2 * shared) / (a.length + b.length) : 1
      expect(likeness(bagOf(a.join(space)), bagOf(` ${b.join(space)}`))).toBe(expected)
    }),
  )
  expect(bagOf('a '.repeat(3000))).toHaveLength(3000)
})
