import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { readAgencies } from '../../src/content/read-agencies.ts'
import { reasonOf } from '../../src/content/read-file.ts'
import { readSettings } from '../../src/content/settings.ts'
import { validate } from '../../src/content/validate.ts'
import { nearestAgency } from '../../src/core/check/archive/nearest-agency.ts'
import { problem } from '../../src/core/check/catalogue.ts'
import type { Problem } from '../../src/core/problem.ts'
import { reportSchema } from '../../src/core/schema/report.ts'
import { askFields, QUESTIONS } from './ask.ts'
import type { Field, NewOptions } from './options.ts'
import { declarationOf, fileNameOf, reportTemplate } from './template.ts'

/** The file does not exist yet: places are of the line that will hold the field. */
const PLACE = { file: 'dòng lệnh', line: 1, column: 1 }

/** Makes a report file from what is given; gives the exit code. */
export async function runNew(options: NewOptions): Promise<number> {
  const { content } = readSettings()
  const agencies = readAgencies(content)
  if (!agencies.rows.length) return refuse(options, agencies.problems)
  const register = new Map(agencies.rows.map(({ agency }) => [agency.id, agency]))
  const names = new Map(agencies.rows.map(({ agency: { id, name } }) => [id, name]))

  const unknownAgency = (id: string): Problem[] => {
    const facts = { id, nearest: nearestAgency(id, register) }
    return names.has(id) || agencies.mayHave(id) ? [] : [problem('unknown-agency', PLACE, facts)]
  }
  const wrongWith = (field: Field, value: string): string[] =>
    (field === 'agency'
      ? unknownAgency(value)
      : validate(reportSchema, { ...RIGHT, [field]: value }, () => PLACE).problems
    ).map(sentence)

  if (!(await askMissing(options, names, wrongWith))) {
    console.error('\nĐã thôi, chưa tạo tệp nào.')
    return 2
  }
  const missing = missingIn(options.fields)
  if (missing.length) {
    const flags = missing.map((field) => `--${field}`).join(', ')
    console.error(`Còn thiếu ${flags}. Chạy với --help để xem cách dùng.`)
    return 2
  }
  const declaration = declarationOf(options)
  const id = String(declaration.agency)
  if (!names.has(id) && agencies.mayHave(id)) return refuse(options, agencies.problems)
  const unknown = unknownAgency(id)
  const { value: meta, problems } = validate(
    reportSchema,
    declaration,
    () => PLACE,
    new Set(unknown.length ? ['agency'] : []),
  )
  if (!meta || unknown.length) return refuse(options, [...unknown, ...problems])

  const name = options.name ?? fileNameOf(meta.period, meta.subject)
  const path = join(content, 'reports', meta.agency, meta.period.start.slice(0, 4), `${name}.md`)
  const file = relative(process.cwd(), path)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, reportTemplate(declaration), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      return refuse(options, [], `Không ghi được ${file}: ${reasonOf(error)}.`)
    const hint = 'Dùng --name để đặt tên khác, hoặc sửa tệp đã có.'
    return refuse(options, [], `Tệp ${file} đã có, nên không ghi đè. ${hint}`)
  }
  if (options.format === 'json') print({ version: 1, file, problems: [] })
  else {
    console.log(`Đã tạo ${file}.`)
    console.log('Viết nội dung, bỏ dòng DỰ THẢO khi đã là bản ban hành, rồi chạy npm run check.')
  }
  return 0
}

/** Asks on a terminal for required fields that are not given; false when the person gave up. */
async function askMissing(
  { fields, format }: NewOptions,
  names: ReadonlyMap<string, string>,
  wrongWith: (field: Field, value: string) => string[],
): Promise<boolean> {
  const open = missingIn(fields)
  if (!open.length || !process.stdin.isTTY || !process.stdout.isTTY || format !== 'text')
    return true
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  // Ctrl+C and Ctrl+D end a question with an error.
  const ask = (question: string) => lines.question(question).catch(() => null)
  const answers = await askFields(open, { ask, say: console.log }, names, wrongWith)
  lines.close()
  Object.assign(fields, answers)
  return answers !== null
}

const missingIn = (fields: NewOptions['fields']): Field[] =>
  QUESTIONS.map(([field]) => field).filter((field) => !fields[field]?.trim())

/** A declaration in which only one field can be wrong. */
const RIGHT = { title: 'Tên', agency: 'co-quan', period: '2024' }

function refuse({ format }: NewOptions, problems: readonly Problem[], reason?: string): number {
  const messages = reason ? [reason] : problems.map(sentence)
  if (format === 'json') print({ version: 1, file: null, problems: messages })
  else for (const message of messages) console.error(message)
  return 1
}

const sentence = ({ message, hint }: Problem) => `${message} ${hint}`
const print = (answer: unknown) => console.log(JSON.stringify(answer, null, 2))
