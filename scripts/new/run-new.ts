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
import type { Field, NewOptions } from './options.ts'
import { declarationOf, fileNameOf, reportTemplate } from './template.ts'

/** Makes a report file from what is given; gives the exit code. */
export async function runNew(options: NewOptions): Promise<number> {
  const { content } = readSettings()
  const agencies = readAgencies(content)
  if (!agencies.rows.length) return refuse(options, agencies.problems)
  const register = new Map(agencies.rows.map(({ agency }) => [agency.id, agency]))
  const names = new Map(agencies.rows.map(({ agency: { id, name } }) => [id, name]))

  const missing = await askMissing(options, names)
  if (missing.length) {
    const flags = missing.map((field) => `--${field}`).join(', ')
    console.error(`Còn thiếu ${flags}. Chạy với --help để xem cách dùng.`)
    return 2
  }
  const declaration = declarationOf(options)
  // The file does not exist yet: places are of the line that will hold the field.
  const place = { file: 'dòng lệnh', line: 1, column: 1 }
  const id = String(declaration.agency)
  if (!names.has(id) && agencies.mayHave(id)) return refuse(options, agencies.problems)
  const facts = { id, nearest: nearestAgency(id, register) }
  const unknown = names.has(id) ? [] : [problem('unknown-agency', place, facts)]
  const { value: meta, problems } = validate(
    reportSchema,
    declaration,
    () => place,
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

const QUESTIONS: [Field, string][] = [
  ['agency', 'Mã cơ quan'],
  ['period', 'Kỳ báo cáo (2024, 2024-Q1, 2024-H1, 2024-9M, 2024-03)'],
  ['title', 'Tên báo cáo'],
]

/** Asks for required fields on a terminal; gives those that are still missing. */
async function askMissing(
  { fields, format }: NewOptions,
  agencies: ReadonlyMap<string, string>,
): Promise<Field[]> {
  const open = QUESTIONS.filter(([field]) => !fields[field]?.trim())
  if (open.length && process.stdin.isTTY && process.stdout.isTTY && format === 'text') {
    const lines = createInterface({ input: process.stdin, output: process.stdout })
    for (const [field, question] of open) {
      if (field === 'agency') for (const [id, name] of agencies) console.log(`  ${id}  ${name}`)
      fields[field] = (await lines.question(`${question}: `)).trim()
    }
    lines.close()
  }
  return open.map(([field]) => field).filter((field) => !fields[field]?.trim())
}

function refuse({ format }: NewOptions, problems: readonly Problem[], reason?: string): number {
  const messages = reason ? [reason] : problems.map(({ message, hint }) => `${message} ${hint}`)
  if (format === 'json') print({ version: 1, file: null, problems: messages })
  else for (const message of messages) console.error(message)
  return 1
}

const print = (answer: unknown) => console.log(JSON.stringify(answer, null, 2))
