import { ImportError } from './import-error.ts'

/** The kinds of files that can be imported. */
const FORMATS = ['docx', 'pdf', 'txt'] as const
export type Format = (typeof FORMATS)[number]

const NAMES: Record<Format | 'ole', string> = {
  docx: 'Word (.docx)',
  pdf: 'PDF',
  txt: 'văn bản thuần',
  ole: 'Word đời cũ (.doc) hoặc Word có mật khẩu',
}

/** Largest original of each kind, in bytes: well above a report of a thousand pages. */
export const MOST_BYTES: Record<Format, number> = {
  docx: 64 * 1024 * 1024,
  pdf: 128 * 1024 * 1024,
  txt: 16 * 1024 * 1024,
}

/** The format that a file name claims, or null. */
export function formatOfName(name: string): Format | null {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase()
  return FORMATS.find((format) => format === extension) ?? null
}

/**
 * The format of a file, by its name and its first bytes, which must agree.
 *
 * @throws ImportError when it is empty, too large, wrongly named, encrypted or of no known format
 */
export function checkFormat(name: string, bytes: Uint8Array): Format {
  const claimed = formatOfName(name)
  if (!claimed)
    throw new ImportError(
      'unknown-format',
      `Không nhập được loại tệp này: “${name}”.`,
      'Chỉ nhập tệp .docx, .pdf (có lớp chữ) và .txt; tệp .doc thì mở bằng Word và lưu lại thành .docx.',
    )
  if (bytes.length === 0)
    throw new ImportError(
      'empty',
      'Tệp trống, không có byte nào.',
      'Kiểm tra lại tệp gốc hoặc tải lại.',
    )
  if (bytes.length > MOST_BYTES[claimed])
    throw new ImportError(
      'too-large',
      `Tệp lớn ${megabytes(bytes.length)}, quá mức ${megabytes(MOST_BYTES[claimed])} của loại này.`,
      'Tách tệp thành nhiều phần hoặc giảm dung lượng hình ảnh rồi nhập lại.',
    )
  const actual = sniff(bytes)
  if (actual === 'ole' && claimed === 'docx')
    throw new ImportError(
      'encrypted',
      'Tệp Word có mật khẩu, hoặc là tệp .doc đời cũ mang đuôi .docx.',
      'Mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) và lưu lại thành .docx.',
    )
  if (actual !== claimed)
    throw new ImportError(
      'wrong-name',
      `Tệp có đuôi .${claimed} nhưng nội dung là ${NAMES[actual]}.`,
      'Đổi lại đuôi tệp cho đúng nội dung rồi nhập lại.',
    )
  return claimed
}

function sniff(bytes: Uint8Array): Format | 'ole' {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'docx'
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'ole'
  return 'txt'
}

/** A size in megabytes, with a decimal comma. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`
}
