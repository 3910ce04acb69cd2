import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { PERIOD_EXAMPLES, parsePeriod } from '../../core/period.ts'
import { periodOfWords } from '../../core/period-words.ts'
import { takenByNpm, usageError, wrongFormat } from '../../core/usage-error.ts'

/** What the command was asked to do. */
export interface ImportOptions {
  paths: string[]
  agency?: string | undefined
  period?: string | undefined
  /** Register of agencies. */
  agencies: string
  /** Folder that drafts are written below. */
  out: string
  /** Folder of files that the site serves as they are: figures and kept originals go there. */
  publicFolder: string
  keep: boolean
  force: boolean
  dryRun: boolean
  format: 'text' | 'json'
  help: boolean
}

export const USAGE = `Cách dùng: npm run import -- TỆP… [lựa chọn]

Nhập báo cáo từ tệp Word (.docx), PDF có lớp chữ (.pdf) hoặc lớp chữ của PDF (.txt); mỗi tệp thành một
bản nháp Markdown. Đưa vào một thư mục thì nhập mọi tệp trong đó.

  --agency MÃ     cơ quan ban hành, là một id trong content/agencies.yaml
  --period KỲ     kỳ báo cáo: ${PERIOD_EXAMPLES.map(({ example }) => example).join(', ')}
  --out THƯ_MỤC   nơi ghi bản nháp (mặc định content/reports)
  --keep          giữ tệp gốc trong public/tep-goc để trang báo cáo có nút tải
  --force         ghi đè bản nháp đã có
  --dry-run       chỉ đọc và báo kết quả, không ghi gì
  --format json   in kết quả dạng JSON
  --help          in hướng dẫn này

Mã thoát: 0 khi mọi tệp nhập được, 1 khi có tệp không nhập được, 2 khi gọi lệnh sai.`

/**
 * Reads the arguments, or says in Vietnamese what is wrong with them.
 *
 * @param content folder of the archive, as messages name it
 */
export function parseImportOptions(
  args: string[],
  content: string,
): { options: ImportOptions } | { wrong: string } {
  let parsed: ReturnType<typeof read>
  try {
    parsed = read(args)
  } catch (error) {
    const wrong = usageError(error, OPTIONS)
    if (wrong === null) throw error
    return { wrong }
  }
  const { values, positionals } = parsed
  const { format = 'text', period } = values
  const taken = takenByNpm(
    'npm run import',
    OPTIONS,
    process.env,
    positionals.filter((path) => !existsSync(path)),
    FORMATS,
  )
  if (taken) return { wrong: taken }
  if (format !== 'text' && format !== 'json') return { wrong: wrongFormat(format, FORMATS) }
  if (period !== undefined && !parsePeriod(period))
    return {
      wrong: `Kỳ báo cáo “${period}” không đúng dạng.${periodHint(period)} Viết như ${PERIOD_EXAMPLES.map(({ example }) => example).join(', ')}.`,
    }
  if (!positionals.length && !values.help) return { wrong: 'Chưa nêu tệp nào để nhập.' }
  return {
    options: {
      paths: positionals,
      agency: values.agency,
      period,
      agencies: join(content, 'agencies.yaml'),
      out: values.out ?? join(content, 'reports'),
      publicFolder: 'public',
      keep: values.keep ?? false,
      force: values.force ?? false,
      dryRun: values['dry-run'] ?? false,
      format,
      help: values.help ?? false,
    },
  }
}

function periodHint(written: string): string {
  const meant = periodOfWords(written, null)
  return meant ? ` Có phải ý là ${meant}?` : ''
}

const FORMATS = ['text', 'json']
const OPTIONS = {
  agency: { type: 'string' },
  period: { type: 'string' },
  out: { type: 'string' },
  keep: { type: 'boolean' },
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options']

const read = (args: string[]) => parseArgs({ args, allowPositionals: true, options: OPTIONS })
