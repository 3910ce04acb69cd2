import { ImportError } from '../import-error.ts'

/**
 * Bytes of a text file as text: UTF-8, or UTF-16 where a byte order mark says so.
 *
 * @throws ImportError when the bytes are none of these, such as a file in an old Vietnamese code page
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw encoding === 'utf-8'
      ? notUtf8(bytes)
      : damaged('UTF-16', new TextDecoder(encoding).decode(bytes))
  }
  if (text.includes('\0'))
    throw new ImportError(
      'not-text',
      'Tệp có đuôi .txt nhưng nội dung không phải văn bản thuần.',
      'Kiểm tra lại tệp; nếu là Word hoặc PDF thì đổi đúng đuôi .docx, .pdf.',
    )
  return text.replace(/\r\n?/g, '\n')
}

/** Of so many letters beyond ASCII one may be damaged in a text that is plainly UTF-8. */
const WHOLE_TO_ONE = 20

function notUtf8(bytes: Uint8Array): ImportError {
  const text = new TextDecoder().decode(bytes)
  const beyond = text.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  if (beyond >= WHOLE_TO_ONE * broken) return damaged('UTF-8', text)
  return new ImportError(
    'encoding',
    text.includes('\0')
      ? 'Tệp văn bản có vẻ ở bảng mã UTF-16 mà không có dấu BOM ở đầu.'
      : 'Tệp văn bản không ở bảng mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258).',
    'Mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8, hoặc nhập từ tệp .docx, .pdf gốc.',
  )
}

/** A text with letters that cannot be told any more, at the place of the first. */
function damaged(encoding: string, text: string): ImportError {
  const before = text.slice(0, text.indexOf('\uFFFD')).split(/\r\n?|\n/)
  const count = text.match(/\uFFFD+/g)?.length ?? 0
  return new ImportError(
    'encoding',
    `Tệp văn bản ở bảng mã ${encoding} nhưng có ${count} chỗ hỏng, chỗ đầu ở dòng ${before.length}, cột ${before.at(-1)!.length + 1}.`,
    'Mở tệp, gõ lại chữ ở các chỗ hiện dấu � theo bản gốc, lưu lại với bảng mã UTF-8; hoặc nhập từ tệp .docx, .pdf gốc.',
  )
}
