import { fold } from '../text/fold.ts'
import type { SearchDirectory } from './search-files.ts'
import type { ReportFacet } from './search-state.ts'

/** A filter that a query names. */
export interface NameOffer {
  facet: ReportFacet
  value: string
  label: string
  /** The query without the words that named it. */
  rest: string
}

const MOST = 5

const ROMAN: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4' }
/** Periods as readers type them, folded, and the value that each stands for. */
const PERIODS: { pattern: RegExp; value: (...groups: string[]) => string }[] = [
  {
    pattern: /(?<![a-z0-9])quy (iv|i{1,3}|[1-4])(?: ?[/-]? ?(?:nam )?)((?:19|20)\d\d)(?!\d)/u,
    value: (part, year) => `${year}-Q${ROMAN[part!] ?? part}`,
  },
  {
    pattern:
      /(?<![a-z0-9])(?:6|sau) thang(?: (dau|cuoi)(?: nam)?)?(?: nam)? ((?:19|20)\d\d)(?!\d)/u,
    value: (half, year) => `${year}-H${half === 'cuoi' ? 2 : 1}`,
  },
  {
    pattern: /(?<![a-z0-9])(?:9|chin) thang(?: dau)?(?: nam)? ((?:19|20)\d\d)(?!\d)/u,
    value: (year) => `${year}-9M`,
  },
  {
    pattern: /(?<![a-z0-9])thang (0?[1-9]|1[0-2])(?: ?[/-]? ?(?:nam )?)((?:19|20)\d\d)(?!\d)/u,
    value: (month, year) => `${year}-${month!.padStart(2, '0')}`,
  },
  {
    pattern: /(?<![a-z0-9])giai doan ((?:19|20)\d\d) ?[-–/] ?((?:19|20)\d\d)(?!\d)/u,
    value: (from, to) => `${from}/${to}`,
  },
]
const YEAR = /(?<![a-z0-9/-])(?:nam )?((?:19|20)\d\d)(?![\d/-])/u

/** The filters that a query names: periods, agencies by any of their names, signers. Best first. */
export function nameOffers(query: string, directory: SearchDirectory): NameOffer[] {
  const folded = fold(query)
  if (!folded) return []
  return [
    ...periodOffers(folded, directory),
    ...agencyOffers(folded, directory),
    ...signerOffers(folded, directory),
  ].slice(0, MOST)
}

function periodOffers(folded: string, { periods }: SearchDirectory): NameOffer[] {
  for (const { pattern, value } of PERIODS) {
    const match = pattern.exec(folded)
    if (!match) continue
    const [whole, ...groups] = match
    const wanted = value(...(groups as string[]))
    const label = periods.find(([period]) => period === wanted)?.[1]
    return label ? [{ facet: 'ky', value: wanted, label, rest: without(folded, whole) }] : []
  }
  const match = YEAR.exec(folded)
  const year = match?.[1]
  return match && year && periods.some(([period]) => period.startsWith(year))
    ? [{ facet: 'nam', value: year, label: year, rest: without(folded, match[0]) }]
    : []
}

function agencyOffers(folded: string, { agencies }: SearchDirectory): NameOffer[] {
  const found: (NameOffer & { weight: number })[] = []
  for (const { id, name, others } of agencies) {
    let weight = 0
    let rest = ''
    for (const other of [name, ...others]) {
      const word = fold(other)
      if (hasWords(folded, word)) {
        // A code such as UBND names an agency only by itself.
        if (!word.includes(' ') && folded !== word) continue
        if (weight < 1000 + word.length) {
          weight = 1000 + word.length
          rest = without(folded, word)
        }
      } else if (folded.includes(' ') && hasWords(word, folded) && weight < folded.length) {
        weight = folded.length
        rest = ''
      }
    }
    if (weight) found.push({ facet: 'co-quan', value: id, label: name, rest, weight })
  }
  return found
    .sort((a, b) => b.weight - a.weight || a.label.length - b.label.length)
    .map(({ weight: _, ...offer }) => offer)
}

function signerOffers(folded: string, { signers }: SearchDirectory): NameOffer[] {
  return signers
    .filter((name) => {
      const word = fold(name)
      return hasWords(folded, word) || (folded.includes(' ') && hasWords(word, folded))
    })
    .map((name) => ({
      facet: 'nguoi-ky' as const,
      value: name,
      label: name,
      rest: hasWords(folded, fold(name)) ? without(folded, fold(name)) : '',
    }))
}

/** Words alone; `tỉnh` and `thành phố` tell nothing, and readers leave them out. */
const spaced = (text: string) =>
  ` ${text.replace(/[^a-z0-9]+/gu, ' ').trim()} `.replace(/ (?:tinh|thanh pho)(?= )/gu, '')
const hasWords = (text: string, words: string) => spaced(text).includes(spaced(words))
const without = (text: string, words: string) => spaced(text).replace(spaced(words), ' ').trim()
