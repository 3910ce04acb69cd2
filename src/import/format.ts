import { ImportError } from './import-error.ts'

/** The kinds of files that can be imported. */
const FORMATS = ['docx', 'pdf', 'txt'] as const
export type Format = (typeof FORMATS)[number]

/** What a file can be, by its first bytes. */
type Kind = Format | 'ole' | 'rtf' | 'html' | 'odt' | 'other'

const NAMES: Record<Kind, string> = {
  docx: 'Word (.docx)',
  pdf: 'PDF',
  txt: 'văn bản thuần',
  ole: 'Word đời cũ (.doc) hoặc Word có mật khẩu',
  rtf: 'văn bản RTF (.rtf)',
  html: 'trang web (.html)',
  odt: 'văn bản OpenDocument (.odt)',
  other: 'loại khác, không phải văn bản Word hay PDF',
}

/** Kinds of documents, by extension, that Word opens and that can be imported once Word has saved them anew. */
const OTHER_DOCUMENTS: Record<string, string> = {
  doc: 'Word đời cũ (.doc)',
  dot: 'mẫu Word đời cũ (.dot)',
  docm: 'Word có macro (.docm)',
  dotx: 'mẫu Word (.dotx)',
  rtf: NAMES.rtf,
  odt: NAMES.odt,
  htm: NAMES.html,
  html: NAMES.html,
}
const SAVE_ANEW =
  'Mở tệp bằng Word, chọn Lưu thành (Save As) với kiểu Word (*.docx), rồi nhập tệp mới.'

/** Largest original of each kind, in bytes: well above a report of a thousand pages. */
export const MOST_BYTES: Record<Format, number> = {
  docx: 64 * 1024 * 1024,
  pdf: 128 * 1024 * 1024,
  txt: 16 * 1024 * 1024,
}

/** The format that a file name claims, or null. */
export function formatOfName(name: string): Format | null {
  const extension = extensionOf(name)
  return FORMATS.find((format) => format === extension) ?? null
}

/** True for a document that has to be saved anew before it can be imported, by its name. */
export function isOtherDocument(name: string): boolean {
  return Object.hasOwn(OTHER_DOCUMENTS, extensionOf(name))
}

function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/**
 * The format of a file, by its name and its first bytes, which must agree.
 *
 * @throws ImportError when it is empty, too large, wrongly named, encrypted or of no known format
 */
export function checkFormat(name: string, bytes: Uint8Array): Format {
  const claimed = formatOfName(name)
  if (!claimed) throw unknownFormat(name)
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
  // Text in UTF-16 looks like anything; its reader tells.
  if (actual === claimed || (actual === 'other' && claimed === 'txt')) return claimed
  throw new ImportError(
    'wrong-name',
    `Tệp có đuôi .${claimed} nhưng nội dung là ${NAMES[actual]}.`,
    hintFor(actual),
  )
}

function unknownFormat(name: string): ImportError {
  return isOtherDocument(name)
    ? new ImportError(
        'unknown-format',
        `“${name}” là ${OTHER_DOCUMENTS[extensionOf(name)]}, chưa nhập thẳng được.`,
        SAVE_ANEW,
      )
    : new ImportError(
        'unknown-format',
        `Không nhập được loại tệp này: “${name}”.`,
        'Chỉ nhập tệp .docx, .pdf (có lớp chữ) và .txt; văn bản loại khác thì mở bằng Word và lưu lại thành .docx.',
      )
}

function hintFor(actual: Kind): string {
  if (actual === 'other') return 'Kiểm tra lại tệp gốc; có thể tệp hỏng hoặc bị đổi đuôi.'
  return ['ole', 'rtf', 'html', 'odt'].includes(actual)
    ? SAVE_ANEW
    : 'Đổi lại đuôi tệp cho đúng nội dung rồi nhập lại.'
}

function sniff(bytes: Uint8Array): Kind {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument')) return 'odt'
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'docx'
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'ole'
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html)[\s>]/i.test(head)) return 'html'
  return /[\u0000-\u0008\u000e-\u001a]/.test(head) ? 'other' : 'txt'
}

/** A size in megabytes, with a decimal comma. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`
}
