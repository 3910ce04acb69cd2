import { describe, expect, it } from 'vitest'
import { abbreviationsOf, waysToWrite } from '../../../src/core/search/abbreviate.ts'
import { ABBREVIATIONS } from '../../../src/core/search/abbreviations.ts'
import {
  INCLUDED,
  pairWord,
  syllableWord,
  syllableWords,
} from '../../../src/core/search/index-words.ts'
import { markWords } from '../../../src/core/search/mark-words.ts'
import { parseWords } from '../../../src/core/search/parse-words.ts'
import { runsOf } from '../../../src/core/search/syllables.ts'

const none = abbreviationsOf({})

describe('syllables', () => {
  it('are one form for old and new tone placement, capitals, NFD and look-alikes', () => {
    const forms = (text: string) =>
      runsOf(text)
        .flat()
        .map(({ form }) => form)
    expect(forms('HOÀ uỷ')).toEqual(['hòa', 'ủy'])
    expect(forms('Đầu tư'.normalize('NFD'))).toEqual(['đầu', 'tư'])
    expect(forms('Ðầu tƣ')).toEqual(['đầu', 'tư'])
  })
  it('keep their places, and end a run at a full stop but not at a comma or hyphen', () => {
    const text = 'Kinh tế - xã hội, an ninh. Đất đai'
    expect(runsOf(text).map((run) => run.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['Kinh', 'tế', 'xã', 'hội', 'an', 'ninh'],
      ['Đất', 'đai'],
    ])
  })
})

describe('parseWords', () => {
  it.each([
    ['cải cách hành chính', ['cải cách hành chính'], []],
    ['đất đai "thủ tục hành chính" xây dựng', ['đất đai', '"thủ tục hành chính"', 'xây dựng'], []],
    ['“dân vận khéo”', ['"dân vận khéo"'], []],
    ['đất đai -khoáng', ['đất đai'], ['khoáng']],
    ['đất đai -"khoáng sản"', ['đất đai'], ['khoáng sản']],
    ['kinh tế - xã hội', ['kinh tế xã hội'], []],
    ['2021-2025', ['2021 2025'], []],
    ['"chưa đóng', ['chưa đóng'], []],
    ['""', [], []],
    ['-', [], []],
  ])('%s', (query, phrases, without) => {
    const parsed = parseWords(query)
    expect(
      parsed.phrases.map(({ forms, quoted }) =>
        quoted ? `"${forms.join(' ')}"` : forms.join(' '),
      ),
    ).toEqual(phrases)
    expect(parsed.without.map(({ forms }) => forms.join(' '))).toEqual(without)
  })
  it('cuts a query that nobody types', () => {
    const { phrases } = parseWords('a '.repeat(10_000))
    expect(phrases.flatMap(({ forms }) => forms)).toHaveLength(24)
  })
})

describe('words of the index', () => {
  it('fold đ, and end where nothing else ends', () => {
    expect(syllableWord('đất')).toBe(`d${INCLUDED}ấtj`)
    expect(pairWord('đất', 'đai')).toBe(`d${INCLUDED}ấtzd${INCLUDED}aij`)
    expect(syllableWords(['tốt', 'và', 'tốt'])).toBe('tốtj vàj')
  })
})

describe('abbreviations', () => {
  it.each(ABBREVIATIONS.map((row) => [row.short, row] as const))(
    '%s',
    (_, { short, full, example }) => {
      const forms = runsOf(full)
        .flat()
        .map(({ form }) => form)
      expect(none.full(short.toLowerCase())).toEqual(forms)
      expect(none.shortAt(forms, 0)).toEqual({ short: short.toLowerCase(), length: forms.length })
      expect(example).toContain(short)
    },
  )
  it('take an archive’s own first, and fit words without marks', () => {
    const own = abbreviationsOf({ BTB: 'bảo tồn biển' })
    expect(waysToWrite(['btb'], own)).toEqual([['btb'], ['bảo', 'tồn', 'biển']])
    expect(waysToWrite(['khu', 'bao', 'ton', 'bien'], own)).toEqual([
      ['khu', 'bao', 'ton', 'bien'],
      ['khu', 'btb'],
    ])
    expect(waysToWrite(['hdnd'], own)[1]).toEqual(['hội', 'đồng', 'nhân', 'dân'])
  })
})

describe('markWords', () => {
  const marks = (text: string, query: string) =>
    markWords(text, parseWords(query).phrases, none).ranges.map(([start, end]) =>
      text.slice(start, end),
    )
  it.each([
    ['Đẩy mạnh cải cách hành chính.', 'cai cach hanh chinh', ['cải cách hành chính']],
    ['Công tác CCHC năm nay', 'cải cách hành chính', ['CCHC']],
    ['Uỷ ban nhân dân', 'ủy ban', ['Uỷ ban']],
    ['cải cách thể chế, hành chính công', 'cải cách hành chính', ['cải cách', 'hành chính']],
    ['đất và đai', 'đất đai', ['đất', 'đai']],
    ['không có gì', 'đất đai', []],
    ['Đầu tư công; đầu tư công', 'dau tu cong', ['Đầu tư công', 'đầu tư công']],
  ])('%s: %s', (text, query, found) => expect(marks(text, query)).toEqual(found))

  it('weighs a phrase over its pieces, and marks as typed over others', () => {
    const weight = (text: string) => markWords(text, parseWords('đầu tư').phrases, none).weight
    expect(weight('đầu tư')).toBeGreaterThan(weight('đấu tử'))
    expect(weight('đấu tử')).toBeGreaterThan(weight('đầu và tư'))
    expect(weight('đầu và tư')).toBeGreaterThan(weight('đầu'))
  })
  it('is quick on a hostile text', () => {
    const started = performance.now()
    markWords('đầu '.repeat(50_000), parseWords('đầu đầu đầu đầu đầu tư').phrases, none)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
