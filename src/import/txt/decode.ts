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
    throw new ImportError(
      'encoding',
      'Tệp văn bản không ở bảng mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258).',
      'Mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8, hoặc nhập từ tệp .docx, .pdf gốc.',
    )
  }
  if (text.includes('\0'))
    throw new ImportError(
      'not-text',
      'Tệp có đuôi .txt nhưng nội dung không phải văn bản thuần.',
      'Kiểm tra lại tệp; nếu là Word hoặc PDF thì đổi đúng đuôi .docx, .pdf.',
    )
  return text.replace(/\r\n?/g, '\n')
}
