import { ImportError } from '../import-error.ts'
import { doubted } from '../log.ts'
import type { Log } from '../model.ts'
import type { Damage } from './damage.ts'
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
  return broken()
}

function broken(): ImportError {
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
  const whole = pages.filter(({ isDamaged }) => !isDamaged).length
  if (letters >= LEAST_LETTERS * Math.max(whole, 1)) return
  if (whole < pages.length) throw broken()
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

/** Names the pages of which a part or all could not be read. */
export function noteDamage(pages: readonly PdfPage[], damage: Damage, log: Log): void {
  const advice =
    'so từng dòng với bản gốc, hoặc tải lại tệp, mở bằng trình xem PDF và in lại thành PDF rồi nhập lại.'
  for (const { number, isDamaged } of pages)
    if (isDamaged)
      doubted(
        log,
        'left-out',
        { page: number, line: 1, column: 1 },
        '',
        `Dữ liệu của trang này bị hỏng nên mất một phần hoặc toàn bộ chữ; ${advice}`,
      )
  if (damage.elsewhere)
    doubted(
      log,
      'left-out',
      { page: 1, line: 1, column: 1 },
      '',
      `Một phần dữ liệu của PDF bị hỏng, không rõ thuộc trang nào, nên có thể mất chữ; ${advice}`,
    )
}

/** Names what lies on pages and is not taken: it may be a number that was filled in, or a stamp. */
export function noteAdded(pages: readonly PdfPage[], log: Log): void {
  for (const { number, added } of pages)
    for (const text of added)
      doubted(
        log,
        'left-out',
        { page: number, line: 1, column: 1 },
        text,
        'Chữ đặt thêm lên trang PDF (ô biểu mẫu, ghi chú hoặc dấu), không thuộc lớp chữ nên không đưa vào; nếu bản gốc in chữ này thì gõ tay vào đúng chỗ.',
      )
}

const lettersOf = ({ items }: PdfPage) =>
  items.reduce((count, { text }) => count + text.trim().length, 0)
