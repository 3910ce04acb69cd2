import { isSyllable } from '../../core/text/syllable.ts'
import { ImportError } from '../import-error.ts'
import { plain } from '../inline.ts'
import { doubted } from '../log.ts'
import type { Log, SourcePlace, SourceReport } from '../model.ts'

/** Latin letters, and signs that TCVN3 has for Vietnamese ones: `®` for `đ`, `¸` for `á`. Not `²`, `³`, `°`. */
const WORD = /[\p{Script=Latin}\p{M}\u00A1-\u00AC\u00AE\u00B5-\u00B9\u00BB-\u00BE]+/gu
const BEYOND_ASCII = /[^\u0000-\u007F]/
/** Letters that Unicode has for Vietnamese and no old encoding uses. */
const UNICODE_ONLY = /[ăđĩũơư\u1EA0-\u1EF9]/iu
const OLD_FONT = /^(?:\.vn|vni[- ])/i
/** So many words make a doubt about a paragraph, and so many an error for the file, where most words are like them. */
const DOUBTFUL = 3
const CERTAIN = 20

const ADVICE =
  'Mở tệp gốc, chuyển mã sang Unicode (ví dụ bằng công cụ chuyển mã của UniKey), đổi phông sang Times New Roman, lưu lại rồi nhập lại.'

/** True for a font whose letters are TCVN3 (`.VnTime`) or VNI (`VNI-Times`). */
export function isOldFont(font: string | undefined): boolean {
  return OLD_FONT.test(font ?? '')
}

/** True when text in such a font was not converted: a font may keep its place in a file whose text was. */
export function isOldText(text: string): boolean {
  return !UNICODE_ONLY.test(text.normalize('NFC')) && weigh(text).strange > 0
}

/** What is said of text in an old encoding. */
export function oldEncoding(font = ''): string {
  const where = font ? `dùng phông ${font}` : 'có vẻ'
  return `Chữ ${where} ở bảng mã cũ (TCVN3, VNI), không phải Unicode, nên hiện sai dấu. ${ADVICE}`
}

/**
 * Looks for text in TCVN3 or VNI, whose letters read as other letters in Unicode: most words with marks are then no
 * syllables of Vietnamese.
 *
 * @throws ImportError when most of the file is so
 */
export function checkEncoding({ head, body, notes, tail }: SourceReport, log: Log): void {
  const sum = { strange: 0, all: 0 }
  for (const { text, place } of [...head, ...body.flatMap(linesOf), ...notes, ...tail]) {
    const words = plain(text)
    const { strange, all } = weigh(words)
    sum.strange += strange
    sum.all += all
    if (strange >= DOUBTFUL && strange > all / 2 && !isDoubted(place, log))
      doubted(log, 'unreadable-letters', place, words, oldEncoding())
  }
  if (sum.strange >= CERTAIN && sum.strange > sum.all / 2)
    throw new ImportError(
      'encoding',
      'Chữ trong tệp ở bảng mã cũ (TCVN3 với phông .VnTime, hoặc VNI với phông VNI-Times), không phải Unicode, nên không đọc được dấu tiếng Việt.',
      ADVICE,
    )
}

/** The font may have told already. */
function isDoubted(place: SourcePlace, log: Log): boolean {
  return log.doubts.some(
    ({ kind, page, line }) =>
      kind === 'unreadable-letters' && page === place.page && line === place.line,
  )
}

function linesOf(block: SourceReport['body'][number]): { text: string; place: SourcePlace }[] {
  if (block.type === 'figure') return []
  return [
    { text: block.type === 'table' ? block.rows.flat().join(' ') : block.text, place: block.place },
  ]
}

/** Counts the words beyond ASCII, and those of them that are no syllables. */
function weigh(text: string): { strange: number; all: number } {
  const words = (text.normalize('NFC').match(WORD) ?? []).filter((word) => BEYOND_ASCII.test(word))
  return { strange: words.filter((word) => !isSyllable(word)).length, all: words.length }
}
