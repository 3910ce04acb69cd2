import { parseDocument } from 'yaml'
import { fold } from '../../core/text/fold.ts'
import type { ImportedReport } from '../import-report.ts'
import { plain } from '../inline.ts'
import { readLetterhead } from '../structure/letterhead.ts'
import { writeFrontMatter } from '../write/front-matter.ts'

/** Words that were in the original and are not in the draft, and the other way round, with how often. */
export interface WordBalance {
  lost: string[]
  invented: string[]
}

/**
 * What every letterhead says in the same words and front matter says by its fields: mottoes, `BÁO CÁO`, `Số:`,
 * `Nơi nhận:`, `Kính gửi:`, `ngày … tháng … năm …`.
 */
const FORM_WORDS =
  'cộng hòa hoà xã hội chủ nghĩa việt nam độc lập tự do hạnh phúc đảng sản báo cáo số nơi nhận kính gửi ngày tháng năm ký đã'
    .split(' ')
    .map(fold)

/**
 * Weighs the words of an original against those of its draft. Repairs count with what they put right, and what was left
 * out with a doubt counts as known; the letterhead and signature may lose the words of the form only.
 *
 * @param original the words of the file, as plain text
 */
export function weighWords(original: string, { draft, log, source }: ImportedReport): WordBalance {
  const count = new Map<string, number>()
  const add = (text: string, sign: number) => {
    for (const word of wordsOf(text)) count.set(word, (count.get(word) ?? 0) + sign)
  }
  add(original, 1)
  for (const { before, after } of log.repairs) {
    add(before, -1)
    add(after, 1)
  }
  for (const { kind, text } of log.doubts) if (kind === 'left-out') add(text, -1)
  const {
    agency: _agency,
    period: _period,
    kind: _kind,
    subject: _subject,
    ...printed
  } = draft.meta
  const letterhead = readLetterhead(source.head)
  const fields = {
    ...printed,
    agency: null,
    period: null,
    confirm: [],
    title: letterhead.title ? printed.title : '',
    date: printed.date?.split('-').map(Number).reverse().join(' '),
  }
  add(draft.body, -1)
  // Names of bodies became the agency's id.
  add(letterhead.bodies.join(' '), -1)
  add(yamlValues(writeFrontMatter(fields, { file: '', sha256: '' })), -1)

  const edge = new Map<string, number>()
  for (const { text } of [...source.head, ...source.tail])
    for (const word of wordsOf(plain(text))) edge.set(word, (edge.get(word) ?? 0) + 1)
  const balance: WordBalance = { lost: [], invented: [] }
  for (const [word, sum] of count) {
    const forgiven = sum > 0 && FORM_WORDS.includes(fold(word)) ? (edge.get(word) ?? 0) : 0
    for (let times = sum - forgiven; times > 0; times--) balance.lost.push(word)
    for (let times = sum; times < 0; times++) balance.invented.push(word)
  }
  return balance
}

function yamlValues(frontMatter: string): string {
  const values: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') values.push(value)
    else if (value && typeof value === 'object') Object.values(value).forEach(walk)
  }
  walk(parseDocument(frontMatter.replace(/^---$/gm, ''), { schema: 'failsafe' }).toJS())
  return values.join(' ')
}

/** Lower-case words, numbers without leading zeros; letters and digits apart, so that a marker glued to a word is a word of its own. */
function wordsOf(text: string): string[] {
  return (
    (
      text
        // A number that is printed twice gets a counter in its label.
        .replace(/\[\^(\d+)-\d+\]/g, '[^$1]')
        .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, ' $& ')
        .normalize('NFKC')
        .toLowerCase()
        .match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu) ?? []
    ).map((word) => word.replace(/^0+(?=\d)/, ''))
  )
}
