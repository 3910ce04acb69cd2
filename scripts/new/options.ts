import { type ParseArgsConfig, parseArgs } from 'node:util'
import { takenByNpm, usageError, wrongFormat } from '../../src/core/usage-error.ts'

/** Fields of the front matter that the command line can give. */
const FIELDS = [
  'title',
  'agency',
  'period',
  'number',
  'date',
  'place',
  'kind',
  'subject',
  'addressee',
] as const
export type Field = (typeof FIELDS)[number]

export interface NewOptions {
  fields: Partial<Record<Field, string>>
  signer: { name?: string; position?: string; authority: string[] }
  /** File name without `.md`; made from the period when absent. */
  name: string | null
  format: 'text' | 'json'
  help: boolean
}

export const USAGE = `Cách dùng: npm run new -- --agency MÃ --period KỲ --title TÊN [tùy chọn]

  --agency MÃ          mã cơ quan, ví dụ vpub-ha-tinh
  --period KỲ          2024, 2024-Q1, 2024-H1, 2024-9M, 2024-03 hoặc 2020/2025
  --title TÊN          tên báo cáo
  --number SỐ          số và ký hiệu, ví dụ 125/BC-VPUB
  --date NGÀY          ngày ban hành, ví dụ 2024-03-25
  --place NƠI          địa danh, ví dụ "Hà Tĩnh"
  --kind LOẠI          định kỳ, chuyên đề hoặc đột xuất
  --subject LĨNH_VỰC   ví dụ "cải cách hành chính"
  --addressee NƠI      kính gửi
  --signer TÊN         người ký
  --position CHỨC_VỤ   chức vụ người ký
  --authority THẨM_QUYỀN   ví dụ "KT. CHỦ TỊCH"; dùng nhiều lần được
  --name TÊN_TỆP       tên tệp, không có .md
  --format text|json   dạng kết quả
  --help               hướng dẫn này

Thiếu --agency, --period hoặc --title thì lệnh hỏi, nếu đang chạy ở màn hình dòng lệnh.
Mã thoát: 0 đã tạo; 1 không tạo được (tệp đã có, giá trị sai); 2 dùng lệnh sai.`

/** Reads the command line; what is wrong with it is said in one sentence. */
export function parseNewOptions(args: string[]): { options: NewOptions } | { wrong: string } {
  const taken = takenByNpm('npm run new', OPTIONS, process.env, args.slice(0, 1), FORMATS)
  if (taken) return { wrong: taken }
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    const wrong = usageError(error, OPTIONS)
    if (wrong === null) throw error
    return { wrong }
  }
  const { values } = parsed
  if (values.format !== 'text' && values.format !== 'json')
    return { wrong: wrongFormat(values.format, FORMATS) }
  if (values.name !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(values.name))
    return { wrong: '--name chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ quy-1.' }
  return {
    options: {
      fields: Object.fromEntries(
        FIELDS.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])),
      ),
      signer: { name: values.signer, position: values.position, authority: values.authority },
      name: values.name ?? null,
      format: values.format,
      help: values.help,
    },
  }
}

const FORMATS = ['text', 'json']
const text = { type: 'string' } as const
const OPTIONS = {
  title: text,
  agency: text,
  period: text,
  number: text,
  date: text,
  place: text,
  kind: text,
  subject: text,
  addressee: text,
  signer: text,
  position: text,
  authority: { type: 'string', multiple: true, default: [] as string[] },
  name: text,
  format: { type: 'string', default: 'text' },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsConfig['options']

const parse = (args: string[]) => parseArgs({ args, options: OPTIONS })
