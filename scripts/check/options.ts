import { existsSync } from 'node:fs'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { isRuleId, RULES } from '../../src/core/check/catalogue.ts'
import { nearest } from '../../src/core/text/nearest.ts'
import { takenByNpm, usageError, wrongFormat } from '../../src/core/usage-error.ts'

const FORMATS = ['text', 'json', 'github', 'sarif'] as const
type Format = (typeof FORMATS)[number]

export interface CheckOptions {
  /** Files and folders to report about, relative to the working directory; none means all. */
  paths: string[]
  format: Format
  /** Rules to report about; none means all. */
  rules: string[]
  /** Most warnings that still count as success; null for any number. */
  maxWarnings: number | null
  fix: boolean
  watch: boolean
  help: boolean
}

export const USAGE = `Cách dùng: npm run --silent check -- [ĐƯỜNG_DẪN…] [tùy chọn]

  --format text|json|github|sarif   dạng kết quả (mặc định: text)
  --rule MÃ                         chỉ báo quy tắc này; dùng nhiều lần được
  --max-warnings N                  nhiều hơn N cảnh báo thì coi là không đạt
  --fix                             sửa những gì chỉ có một cách sửa đúng
  --watch                           kiểm tra lại mỗi khi lưu tệp
  --help                            hướng dẫn này

Mã thoát: 0 không có lỗi; 1 có lỗi hoặc quá số cảnh báo; 2 dùng lệnh sai.`

/** Reads the command line; what is wrong with it is said in one sentence. */
export function parseCheckOptions(args: string[]): { options: CheckOptions } | { wrong: string } {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    const wrong = usageError(error, OPTIONS)
    if (wrong === null) throw error
    return { wrong }
  }
  const { values, positionals } = parsed
  const taken = takenByNpm(
    'npm run check',
    OPTIONS,
    process.env,
    positionals.filter((path) => !existsSync(path)),
    FORMATS,
  )
  if (taken) return { wrong: taken }
  const format = FORMATS.find((each) => each === values.format)
  if (!format) return { wrong: wrongFormat(values.format, FORMATS) }
  for (const id of values.rule)
    if (!isRuleId(id)) {
      const near = nearest(id, Object.keys(RULES))
      return { wrong: `Không có quy tắc “${id}”.${near ? ` Có phải ý là “${near}”?` : ''}` }
    }
  const limit = values['max-warnings']
  if (limit !== undefined && !/^\d{1,9}$/.test(limit))
    return { wrong: `--max-warnings cần một số nguyên, đang ghi “${limit}”.` }
  if (values.watch && format !== 'text') return { wrong: '--watch chỉ đi với dạng text.' }
  return {
    options: {
      paths: positionals,
      format,
      rules: values.rule,
      maxWarnings: limit === undefined ? null : Number(limit),
      fix: values.fix,
      watch: values.watch,
      help: values.help,
    },
  }
}

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  rule: { type: 'string', multiple: true, default: [] as string[] },
  'max-warnings': { type: 'string' },
  fix: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsConfig['options']

const parse = (args: string[]) => parseArgs({ args, allowPositionals: true, options: OPTIONS })
