import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { readAgencies } from '../src/content/read-agencies.ts'
import { reasonOf } from '../src/content/read-file.ts'
import { readSettings } from '../src/content/settings.ts'
import { type CitingAgency, readByAgency } from '../src/core/citation/citing-agency.ts'
import { findCitations } from '../src/core/citation/find.ts'
import type { Mention } from '../src/core/citation/mention.ts'
import { PROVINCES } from '../src/core/citation/tables/provinces.ts'
import { typeName } from '../src/core/citation/tables/types.ts'
import { nearest } from '../src/core/text/nearest.ts'
import { takenByNpm, usageError, wrongFormat } from '../src/core/usage-error.ts'

const USAGE = `Cách dùng: npm run --silent cite -- TỆP|- [--agency MÃ] [--format json|text]

Tìm mọi văn bản được trích dẫn trong một tệp văn bản hoặc Markdown; "-" đọc từ đầu vào chuẩn.
  --agency MÃ   cơ quan ban hành báo cáo (trong content/agencies.yaml) hoặc mã tỉnh: "UBND tỉnh" được hiểu là của tỉnh ấy
  --format      json (mặc định) hoặc text
Mã thoát: 0 là đã đọc xong, 1 là không đọc được tệp, 2 là dùng sai lệnh.`

/** Wrong use of the command: the message says what, and what would be right. */
class UsageError extends Error {}
/** A file that cannot be read as text. */
class InputError extends Error {}

async function main(): Promise<void> {
  const { file, agency, format } = readArguments()
  const citing = agency === undefined ? null : findAgency(agency)
  const text = await readText(file)
  const found = findCitations(withoutFrontMatter(text, file))
  const mentions = citing ? readByAgency(found, citing) : found
  if (format === 'json') {
    const answer = mentions.map((mention) => ({
      ...mention,
      text: text.slice(mention.start, mention.end),
      typeName: nameOf(mention),
    }))
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  } else for (const mention of mentions) process.stdout.write(`${describe(file, mention)}\n`)
}

const FORMATS = ['json', 'text']
const OPTIONS = {
  agency: { type: 'string' },
  format: { type: 'string', default: 'json' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options']

const parse = () => parseArgs({ allowPositionals: true, options: OPTIONS })

function readArguments() {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse()
  } catch (error) {
    throw new UsageError(usageError(error, OPTIONS) ?? (error as Error).message)
  }
  const { values, positionals } = parsed
  if (values.help) {
    console.log(USAGE)
    process.exit(0)
  }
  const { format } = values
  const others = positionals.filter((path) => !existsSync(path))
  const taken = takenByNpm('npm run --silent cite', OPTIONS, process.env, others, FORMATS)
  if (taken) throw new UsageError(taken)
  if (positionals.length !== 1)
    throw new UsageError(positionals.length ? 'Mỗi lần chỉ đọc một tệp.' : 'Chưa nêu tệp cần đọc.')
  if (format !== 'json' && format !== 'text') throw new UsageError(wrongFormat(format, FORMATS))
  return { file: positionals[0]!, agency: values.agency, format }
}

/** An agency of the content folder, or a province by its id. */
function findAgency(id: string): CitingAgency {
  const { content } = readSettings()
  const agencies = readAgencies(content).rows.map((row) => row.agency)
  const agency = agencies.find((one) => one.id === id)
  if (agency)
    return {
      name: agency.name,
      code: agency.code ?? null,
      place: agency.place ?? null,
      level: agency.level,
    }
  const province = PROVINCES.find((row) => row.id === id)
  if (province)
    return {
      name: `Ủy ban nhân dân ${province.level} ${province.name}`,
      code: 'UBND',
      place: id,
      level: 'tỉnh',
    }
  const near = nearest(id, [...agencies.map((one) => one.id), ...PROVINCES.map((row) => row.id)])
  throw new UsageError(
    `Không có cơ quan “${id}” trong ${relative('', join(content, 'agencies.yaml'))}.${near ? ` Có phải ý là “${near}”?` : ''}`,
  )
}

async function readText(file: string): Promise<string> {
  const bytes =
    file === '-'
      ? await readAll(process.stdin)
      : await readFile(file).catch((error: NodeJS.ErrnoException) => {
          if (error.code === 'EISDIR')
            throw new UsageError(`${file} là một thư mục; hãy nêu một tệp trong đó.`)
          throw new InputError(
            error.code === 'ENOENT'
              ? `Không có tệp ${file}.`
              : `Không đọc được ${file}: ${reasonOf(error)}.`,
          )
        })
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new InputError(
      `${file === '-' ? 'Đầu vào' : file} không phải văn bản UTF-8. Hãy lưu lại tệp với mã UTF-8; tệp Word hay PDF thì dùng "npm run import".`,
    )
  }
}

async function readAll(stream: NodeJS.ReadStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Front matter describes the report itself and cites nothing; its characters become spaces, so that places stay. */
function withoutFrontMatter(text: string, file: string): string {
  if (extname(file) !== '.md') return text
  const matter = /^\ufeff?---\r?\n[\s\S]*?\n---(?=\r?\n|$)/.exec(text)?.[0]
  return matter ? matter.replace(/[^\r\n]/g, ' ') + text.slice(matter.length) : text
}

const nameOf = (mention: Mention) =>
  mention.type === null ? null : typeName(mention.type, mention.grammar === 'party')

function describe(file: string, mention: Mention): string {
  const { line, column, date, issuer, place, pinpoints, warnings } = mention
  const parts = [
    `${file}:${line}:${column}`,
    mention.number
      ? `${nameOf(mention) ?? ''} ${mention.number}`.trim()
      : mention.text.replace(/\s+/g, ' '),
    date ? `ngày ${date.split('-').reverse().join('/')}` : null,
    issuer,
    place,
    pinpoints
      .map(({ path }) =>
        path
          .toReversed()
          .map(({ unit, label }) => `${unit} ${label}`)
          .join(' '),
      )
      .join('; ') || null,
    warnings.length ? `[${warnings.join(', ')}]` : null,
  ]
  return parts.filter((part) => part !== null).join('\t')
}

try {
  await main()
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof InputError)) throw error
  console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error.message)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
