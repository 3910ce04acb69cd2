import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abbreviationsOf } from '../../../src/core/search/abbreviate.ts'
import { foldInPlace } from '../../../src/core/search/fold-aligned.ts'
import { coveringLinks } from '../../../src/core/search/match-phrase.ts'
import { nearness } from '../../../src/core/search/nearness.ts'
import {
  fileOfPair,
  hashPair,
  type NeighbourFile,
  type PairPlaces,
  readPair,
} from '../../../src/core/search/neighbours.ts'
import { haveOtherMarks } from '../../../src/core/search/other-marks.ts'
import { parseWords } from '../../../src/core/search/parse-words.ts'
import { reportHits } from '../../../src/core/search/report-hits.ts'
import type { ReportRow } from '../../../src/core/search/search-files.ts'
import { searchWords } from '../../../src/core/search/search-words.ts'
import { formsOf } from '../../../src/core/search/syllables.ts'
import type { WordIndex } from '../../../src/core/search/word-index.ts'
import { collectNeighbours } from '../../../src/search/collect-neighbours.ts'
import { readRecords } from '../../../src/search/read-records.ts'

/** The files of pairs that a build would write. */
function filesOf(texts: readonly string[]) {
  const reader = readRecords()
  const collector = collectNeighbours(reader.forms)
  for (const text of texts) {
    reader.begin()
    reader.read(text)
    collector.add(reader.places)
  }
  return Array.from(collector.files(), ({ lowest, text }) => ({
    lowest,
    content: JSON.parse(text.toString()) as NeighbourFile,
  }))
}

/** An index of texts. */
function indexOf(texts: Record<string, string>): WordIndex {
  const ids = Object.keys(texts)
  const files = filesOf(Object.values(texts))
  const lowest = files.map((file) => file.lowest)
  return {
    async syllable(form, exact) {
      const fits = (other: string) =>
        exact ? other === form : foldInPlace(other) === foldInPlace(form)
      const hits = ids.flatMap((id) => {
        const syllables = [...new Set(formsOf(texts[id]!).flat())]
        const first = syllables.findIndex(fits)
        return first === -1
          ? []
          : ([[id, { score: syllables.includes(form) ? 2 : 1, first }]] as const)
      })
      return new Map(hits)
    },
    async pair(first, second) {
      const found = new Map<string, PairPlaces>()
      const file = fileOfPair(foldInPlace(`${first} ${second}`), lowest)
      if (file !== null) readPair(files[file]!.content, [first, second], ids, found)
      return found
    },
  }
}

const none = abbreviationsOf({})
/** Each record that is found and how it fits, in the order of the texts. */
const search = async (texts: Record<string, string>, query: string, wide = false) => {
  const { hits } = await searchWords(parseWords(query), indexOf(texts), none, wide)
  const order = Object.keys(texts)
  return [...hits]
    .sort((a, b) => order.indexOf(a.record) - order.indexOf(b.record))
    .map(({ record, tier }) => `${record} ${tier}`)
}

describe('searchWords', () => {
  const texts = {
    a: 'Quản lý đất đai. Khoáng sản',
    b: 'Đất đai và đất đai',
    c: 'Đất ở nhiều nơi, đai an toàn',
    d: 'Đai đất',
    e: 'Đất. Đai',
    f: 'đát dài',
  }
  it('puts phrases first; a full stop parts them, a comma does not', async () => {
    expect(await search(texts, 'đất đai')).toEqual([
      'a phrase',
      'b phrase',
      'c apart',
      'd apart',
      'e apart',
      'f phrase',
    ])
  })
  it('weighs marks as typed most, then how often the phrase stands there', async () => {
    const { hits } = await searchWords(parseWords('đất đai'), indexOf(texts), none)
    const weights = new Map(hits.map(({ record, weight }) => [record, weight]))
    expect(weights.get('b')).toBeGreaterThan(weights.get('a')!)
    expect(weights.get('a')).toBeGreaterThan(weights.get('f')! + 5)
  })
  it('knows when all is written with other marks', async () => {
    const otherwise = async (query: string) => {
      const { hits } = await searchWords(parseWords(query), indexOf(texts), none)
      return haveOtherMarks(parseWords(query), hits)
    }
    expect(await otherwise('đất đài')).toBe(true)
    expect(await otherwise('đất dai')).toBe(false)
    expect(await otherwise('đất đai')).toBe(false)
    expect(await otherwise('dat dai')).toBe(false)
    expect(await otherwise('đất xyz')).toBe(false)
  })
  it('takes quotes by the letter, and leaves out what is excluded', async () => {
    expect(await search(texts, '"đất đai"')).toEqual(['a phrase', 'b phrase'])
    expect(await search(texts, '"dat dai"')).toEqual(['a phrase', 'b phrase', 'f phrase'])
    expect(await search(texts, '"đất đai" -khoáng')).toEqual(['b phrase'])
    expect(await search(texts, 'đất đai -"khoáng sản" -nhiều')).not.toContain('a phrase')
  })
  it('finds nothing when a word is unknown', async () => {
    expect(await search(texts, 'đất đai xyz')).toEqual([])
    expect(await search(texts, '-khoáng')).toEqual([])
  })
  it('knows a phrase of many syllables from its pieces scattered over a report', async () => {
    const scattered = {
      whole: 'phong trào thi đua yêu nước',
      near: 'phong trào của ngành, thi đua tốt, yêu nước',
      far: `phong trào. ${'một hai ba '.repeat(20)}. thi đua. ${'một hai ba '.repeat(20)}. yêu nước`,
      turned: 'yêu nước, thi đua, phong trào',
    }
    const { hits } = await searchWords(
      parseWords('phong trào thi đua yêu nước'),
      indexOf(scattered),
      none,
    )
    const order = [...hits].sort((a, b) => b.weight - a.weight).map(({ record }) => record)
    expect(hits.find(({ tier }) => tier === 'phrase')?.record).toBe('whole')
    expect(order.filter((record) => record !== 'whole')).toEqual(['near', 'turned', 'far'])
  })
  it('finds figures that come again, and checks the distance over those that do not', async () => {
    const figures = { a: 'khóa 16 đã họp', b: 'khóa 17, phòng 16', c: 'theo 3433 nghị quyết này' }
    expect(await search(figures, 'khoá 16')).toEqual(['a phrase', 'b apart'])
    expect(await search(figures, 'theo 3433 nghị quyết')).toEqual(['c phrase'])
    expect(await search(figures, 'theo nghị quyết này')).toEqual(['c near'])
  })
  it('finds abbreviations and what they stand for, but not in quotes', async () => {
    const short = { a: 'công tác CCHC tốt', b: 'cải cách hành chính' }
    expect(await search(short, 'cải cách hành chính')).toEqual(['a phrase', 'b phrase'])
    expect(await search(short, 'cchc')).toEqual(['a phrase', 'b phrase'])
    expect(await search(short, '"cải cách hành chính"')).toEqual(['b phrase'])
  })
  it('stops at enough phrases unless asked for more', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`r${at}`, at < 10 ? 'đất đai' : 'đất và đai']),
    )
    expect(await search(many, 'đất đai')).toHaveLength(10)
    expect(await search(many, 'đất đai', true)).toHaveLength(12)
  })
  it('finds exactly the texts that have a phrase, by the files of pairs', async () => {
    const syllable = fc.constantFrom('a', 'b', 'á', 'đ', 'd')
    const text = fc
      .array(fc.tuple(syllable, fc.constantFrom(' ', ' ', '. ')), { maxLength: 30 })
      .map((parts) => parts.flat().join(''))
    const query = fc.array(syllable, { minLength: 2, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), query, async (all, forms) => {
        const texts = Object.fromEntries(all.map((one, at) => [`t${at}`, one]))
        const wanted = ` ${foldInPlace(forms.join(' '))} `
        const right = Object.keys(texts).filter((id) =>
          formsOf(texts[id]!).some((run) => ` ${foldInPlace(run.join(' '))} `.includes(wanted)),
        )
        const found = await search(texts, forms.join(' '))
        expect(
          found.flatMap((hit) => (hit.endsWith(' phrase') ? [hit.split(' ')[0]!] : [])).sort(),
        ).toEqual(right)
      }),
    )
  })
})

describe('coveringLinks', () => {
  it.each([
    ['cải', []],
    ['cải cách', [0]],
    ['cải cách hành', [0, 1]],
    ['cải cách hành chính', [0, 2]],
    ['sắp xếp tổ chức bộ', [0, 2, 3]],
    ['theo 3433 nghị quyết', [2]],
    ['quý 1 năm 2024', [0, 2]],
    ['6 tháng đầu', [0, 1]],
  ])('%s', (text, links) => expect(coveringLinks(text.split(' '))).toEqual(links))
})

describe('nearness', () => {
  it('is the share of the pairs within a window, one out of order by half', () => {
    expect(nearness([[[1], [3]]]).together).toBe(1)
    expect(nearness([[[3], [1]]]).together).toBe(0.75)
    expect(nearness([[[1], [100]]]).together).toBe(0.5)
    expect(nearness([[[], []]])).toEqual({ together: 0, places: [] })
    expect(nearness([[[1, 90], [92]]]).places).toEqual([90, 92])
  })
  it('is quick where words stand everywhere', () => {
    const places = Array.from({ length: 20_000 }, (_, at) => at * 2)
    const started = performance.now()
    nearness([[places, places, places]])
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('reportHits', () => {
  const row = (id: string): ReportRow => [id, id, id, 0, 0, '', 0, -1, [], [10, 10], [5, 5]]
  const rows = new Map(['a', 'b', 'c'].map((id) => [id, row(id)]))
  const hit = (record: string, places: number[][], firsts: number[] = []) =>
    ({ record, tier: 'phrase', weight: 1, places, firsts, same: null }) as const
  const passages = (...hits: Parameters<typeof reportHits>[0]) =>
    reportHits(hits, rows).map(({ row: [, id], passages }) => [id, passages])

  it('finds the passages that have the words, most of them first', () => {
    expect(passages(hit('a', [[3], [4, 12]]), hit('b', [[12, 15, 16], [2]]))).toEqual([
      ['a', [0, 1]],
      ['b', [1, 0]],
    ])
    expect(passages(hit('a', [], [7]))).toEqual([['a', [1]]])
  })
  it('puts words in the title first', () => {
    expect(passages(hit('a', [[3]]), hit('b', [[20]]))).toEqual([
      ['b', []],
      ['a', [0]],
    ])
  })
  it('puts a better kind of hit first, whatever its weight', () => {
    const apart = { ...hit('c', [], [0]), tier: 'apart', weight: 99 } as const
    expect(passages(apart, hit('a', [[3]]))).toEqual([
      ['a', [0]],
      ['c', [0]],
    ])
  })
})

describe('files of pairs', () => {
  it('hold a pair where its hash says, and no file is far above its size', () => {
    const texts = Array.from({ length: 60 }, (_, record) =>
      Array.from(
        { length: 300 },
        (_, at) => `t${'abcdefghij'[(at * record) % 10]}${at % 7 ? 'x' : 'y'}`,
      ).join(' '),
    )
    const files = filesOf(texts)
    const lowest = files.map((file) => file.lowest)
    expect(files.length).toBeGreaterThan(3)
    for (const [number, { content }] of files.entries()) {
      const sizes = Object.values(content).map((list) => list.length)
      expect(sizes.length === 1 || sizes.reduce((a, b) => a + b, 0) <= 4000).toBe(true)
      for (const form of Object.keys(content)) expect(fileOfPair(form, lowest)).toBe(number)
    }
    expect(fileOfPair('x', [hashPair('x') + 1])).toBeNull()
  })
})
