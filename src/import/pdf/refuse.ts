import { ImportError } from '../import-error.ts'
import { doubted } from '../log.ts'
import type { Log } from '../model.ts'
import type { PdfPage } from './open-pdf.ts'

/** Fewer letters than this to a page, and it is a picture. */
const LEAST_LETTERS = 15

/** Why the library cannot open a file. Its own words are English and say nothing to a clerk. */
export function cannotOpen(error: Error): ImportError {
  if (error.name === 'PasswordException')
    return new ImportError(
      'encrypted',
      'PDF có mật khẩu mở tệp.',
      'Mở tệp bằng mật khẩu, in hoặc lưu lại thành PDF không mật khẩu rồi nhập lại.',
    )
  return new ImportError(
    'broken',
    'PDF hỏng hoặc tải về chưa hết, không đọc được.',
    'Tải lại tệp gốc, hoặc mở bằng trình xem PDF và in lại thành PDF.',
  )
}

/**
 * Makes sure that a file has text to read.
 *
 * @throws ImportError when it has no pages, is a scan or shows nothing
 */
export function needText(pages: readonly PdfPage[]): void {
  if (pages.length === 0)
    throw new ImportError(
      'no-body',
      'PDF không có trang nào.',
      'Kiểm tra lại tệp gốc hoặc tải lại.',
    )
  const letters = pages.reduce((sum, page) => sum + lettersOf(page), 0)
  if (letters >= LEAST_LETTERS * pages.length) return
  const isScan = letters > 0 || pages.some(({ hasPicture }) => hasPicture)
  throw new ImportError(
    'no-text-layer',
    isScan
      ? 'PDF là bản quét (ảnh), không có lớp chữ để đọc.'
      : 'PDF không có chữ nào: trang để trắng, hoặc chữ đã thành hình vẽ.',
    'Nhập từ tệp Word gốc, hoặc nhận dạng chữ (OCR) rồi kiểm tra kỹ trước khi nhập.',
  )
}

/** Names the pages with pictures, which are not taken, and those that have nothing else. */
export function notePictures(pages: readonly PdfPage[], log: Log): void {
  for (const page of pages) {
    const letters = lettersOf(page)
    const isOnly =
      (page.hasPicture && letters < LEAST_LETTERS) || (page.hasDrawing && letters === 0)
    if (!isOnly && !page.hasPicture) continue
    doubted(
      log,
      'left-out',
      { page: page.number, line: 1, column: 1 },
      '',
      isOnly
        ? 'Trang này chỉ có hình, không có chữ để đọc, nên chưa nhập được gì; nhập từ tệp gốc hoặc thêm tay.'
        : 'Trang có hình ảnh; không lấy hình từ PDF, hãy thêm tay nếu là nội dung báo cáo.',
    )
  }
}

const lettersOf = ({ items }: PdfPage) =>
  items.reduce((count, { text }) => count + text.trim().length, 0)
