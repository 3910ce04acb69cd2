import { parsePeriod } from '../../../src/core/period.ts'
import { slug } from '../../../src/core/text/fold.ts'
import type { openDocuments } from './documents.ts'
import { type Slip, type WrittenMention, writeMention } from './mention.ts'
import type { PlannedReport } from './plan.ts'
import { type Random, randomFrom } from './random.ts'
import { citingSentence, sentence, table } from './text.ts'
import { FIELDS, type Field } from './vocabulary.ts'

/** What a mention of a generated report stands for. */
export interface Truth {
  /** Where the number is written, in UTF-16 code units of the file. */
  start: number
  end: number
  /** Tells documents apart. */
  document: string
  slip: Slip | null
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const BYTES_PER_SENTENCE = 215

/** Writes a report: the source file, and what each of its mentions stands for. */
export function writeReport(
  seed: number,
  planned: PlannedReport,
  documents: ReturnType<typeof openDocuments>,
): { source: string; truth: Truth[] } {
  const { agency, text } = planned
  const shape = randomFrom(seed, text)
  // 40 kB on average; a few are four times as long.
  const sentences = Math.round(
    (16_000 + 10_000 * (1 + shape.longTail(40) / 6)) / BYTES_PER_SENTENCE,
  )
  const wanted = 20 + shape.longTail(71)
  const writer = openWriter(
    randomFrom(seed, text, 'mentions'),
    planned,
    documents,
    Math.min(1, (wanted * 1.5) / sentences),
    wanted + 10,
  )

  const fields = fieldsOf(shape, planned)
  const perField = Math.ceil(sentences / fields.length)
  const body = fields.map((field, index) => {
    // Finance alone differs between the quarters of a series that repeats itself.
    const random = randomFrom(
      seed,
      field.id === 'finance' ? `${agency.id}/${planned.year}/${planned.period}` : text,
      field.id,
    )
    return `## ${ROMAN[index]}. ${field.heading.toUpperCase()}\n\n${writeField(random, field, perField, writer)}`
  })
  const source = `${frontMatter(planned, shape)}\n${body.join('\n\n')}\n\n${writer.notes.join('\n')}\n`
  return { source, truth: locate(source, writer.written) }
}

function fieldsOf(random: Random, { subject }: PlannedReport): Field[] {
  const first = FIELDS.find(
    ({ id }) => id === (subject === 'cải cách hành chính' ? 'reform' : 'finance'),
  )!
  const rest = FIELDS.filter((field) => field !== first)
  const from = random.between(0, rest.length - 1)
  return [first, ...Array.from({ length: 6 }, (_, index) => rest[(from + index) % rest.length]!)]
}

interface Writer {
  /** A sentence with mentions, or null when it is not the turn for one. */
  cite(random: Random, field: Field): string | null
  notes: string[]
  /** In the order of the text; those in notes come last. */
  written: { body: WrittenMention[]; notes: WrittenMention[] }
}

function openWriter(
  random: Random,
  { agency, year, text }: PlannedReport,
  documents: ReturnType<typeof openDocuments>,
  rate: number,
  most: number,
): Writer {
  const before = beginning(text, year)
  const seen = new Set<string>()
  const written: Writer['written'] = { body: [], notes: [] }
  const notes: string[] = []
  const mention = (): WrittenMention | null => {
    const home = random.chance(0.62)
    const abroad = !home && random.chance(0.03)
    const document = documents.draw(random, home || abroad ? agency.provinceName : null, before)
    if (!document) return null
    const again = seen.has(document.key)
    seen.add(document.key)
    return writeMention(random, document, home, again)
  }
  return {
    notes,
    written,
    cite(textRandom, field) {
      const cited = written.body.length + written.notes.length
      if (!random.chance(rate) || cited >= most) return null
      const wanted = random.chance(0.14) ? random.between(2, 5) : 1
      const mentions = Array.from({ length: wanted }, mention).filter((made) => made !== null)
      if (!mentions.length) return null
      if (mentions.length === 1 && random.chance(0.18)) {
        written.notes.push(mentions[0]!)
        notes.push(`[^${notes.length + 1}]: ${mentions[0]!.text}.`)
        return sentence(textRandom, field).replace(/\.$/, `[^${notes.length}].`)
      }
      written.body.push(...mentions)
      return citingSentence(
        textRandom,
        field,
        mentions.map(({ text }) => text),
      )
    },
  }
}

function writeField(random: Random, field: Field, sentences: number, writer: Writer): string {
  const blocks: string[] = []
  const perPart = Math.ceil(sentences / field.parts.length)
  field.parts.forEach((part, index) => {
    blocks.push(`### ${index + 1}. ${part}`)
    for (let left = perPart; left > 0; ) {
      const length = Math.min(left, random.between(2, 5))
      const lines = Array.from(
        { length },
        () => writer.cite(random, field) ?? sentence(random, field),
      )
      blocks.push(
        random.chance(0.3) ? lines.map((line) => `- ${line}`).join('\n') : lines.join(' '),
      )
      left -= length
    }
  })
  blocks.push(table(random, field))
  return blocks.join('\n\n')
}

function frontMatter(
  { agency, year, period, subject, sequence }: PlannedReport,
  random: Random,
): string {
  const { end, label } = parsePeriod(period)!
  const date = new Date(Date.parse(`${end}T00:00:00Z`) + random.between(2, 25) * 86_400_000)
    .toISOString()
    .slice(0, 10)
  // A report on December is dated in January: the numbers of two years must not meet.
  const serial = sequence * 80 + (year % 2) * 40 + random.between(1, 40)
  const number = random.chance(0.08)
    ? ''
    : agency.party
      ? `${serial}-BC/${agency.code}`
      : `${serial}/BC-${agency.code}`
  const what =
    subject === null
      ? 'tình hình thực hiện nhiệm vụ'
      : subject === 'cải cách hành chính'
        ? 'kết quả công tác cải cách hành chính'
        : 'tình hình thực hiện dự toán thu, chi ngân sách'
  return [
    '---',
    `title: Báo cáo ${what} ${label.charAt(0).toLowerCase()}${label.slice(1)} của ${agency.shortName}`,
    ...(number ? [`number: ${number}`] : []),
    `agency: ${agency.id}`,
    `period: ${period}`,
    `date: ${date}`,
    `place: ${agency.provinceName.replace(/^(?:tỉnh|thành phố) /, '')}`,
    'signer:',
    `  position: ${agency.position}`,
    ...(agency.authority.length
      ? ['  authority:', ...agency.authority.map((line) => `    - ${line}`)]
      : []),
    'recipients:',
    '  - Như trên',
    `  - Lưu VT, TH${year % 10}`,
    ...(subject ? [`subject: ${subject}`] : []),
    '---',
    '',
  ].join('\n')
}

/** Documents that a text cites were issued before the period that the text is written for began. */
function beginning(text: string, year: number): string {
  const part = text.split('/')[2]!
  const period = part === 'twin' ? `${year}-Q1` : part === '' ? `${year}` : `${year}-${part}`
  const { kind, start, end } = parsePeriod(period)!
  return kind === 'month' || kind === 'quarter' ? start : end
}

function locate(source: string, { body, notes }: Writer['written']): Truth[] {
  let from = source.indexOf('\n---\n') + 5
  return [...body, ...notes].map(({ text, number, document, slip }) => {
    const at = source.indexOf(text, from)
    if (at === -1)
      throw new Error(`mention ${slug(text)} is not in the text that it was written into`)
    from = at + text.length
    const start = at + text.indexOf(number)
    return { start, end: start + number.length, document: document.key, slip }
  })
}
