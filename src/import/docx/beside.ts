import { tidy } from '../inline.ts'
import { doubted } from '../log.ts'
import type { Log } from '../model.ts'
import { type Unwrapped, unwrap } from './unwrap.ts'
import { wordsOf } from './words.ts'
import type { XmlElement } from './xml.ts'

/** Of the whole file. */
const START = { line: 1, column: 1 }
const TRACKED = 'theo dõi thay đổi (Track Changes) chưa chấp nhận'
/** A header or footer that says no more than the page. */
const PAGE_NUMBER = /^(?:trang|page|[\d\s\-–/.|])*$/iu

/** Tracked changes are accepted; a person should know that a draft was made of an unfinished text. */
export function reportUnwrapped({ deleted, inserted, joined, prompts }: Unwrapped, log: Log): void {
  const tell = (elements: readonly XmlElement[], what: string, then: string) =>
    reportUnfinished(elements, log, (count) => `${count} ${what}; ${then}`)
  tell(deleted, `chỗ xóa ${TRACKED}`, 'chữ đã xóa không đưa vào')
  tell(inserted, `chỗ thêm ${TRACKED}`, 'chữ thêm được đưa vào')
  tell(joined, `chỗ xóa dấu hết đoạn ${TRACKED}`, 'đoạn ấy nối liền với đoạn sau')
  tell(prompts, 'ô biểu mẫu chưa điền', 'chữ nhắc trong ô không đưa vào')
}

/** The site has a table of contents of its own for each report. */
export function reportContents(taken: readonly XmlElement[], log: Log): void {
  const words = tidy(taken.map(wordsOf).join(' '))
  if (words)
    doubted(
      log,
      'left-out',
      START,
      words,
      'Mục lục do Word tự lập, không đưa vào: trang báo cáo có mục lục riêng.',
    )
}

/** Comments are no part of the text; they show that people still worked on it. */
export function reportComments(root: XmlElement | null, log: Log): void {
  reportUnfinished(
    root?.children ?? [],
    log,
    (count) => `${count} nhận xét bên lề (Comment), không đưa vào`,
  )
}

/** What says that a text may not be the one that was issued. */
function reportUnfinished(
  elements: readonly XmlElement[],
  log: Log,
  what: (count: number) => string,
): void {
  const words = elements.map((element) => tidy(wordsOf(element))).filter(Boolean)
  if (words.length)
    doubted(
      log,
      'left-out',
      START,
      words[0]!,
      `Tệp còn ${what(words.length)}. Hãy kiểm tra có đúng là bản đã ban hành.`,
    )
}

/** Headers and footers repeat on all pages and are no part of the text; a mark of secrecy may stand there. */
export function reportMargins(roots: readonly XmlElement[], log: Log): void {
  for (const root of roots) unwrap(root)
  const texts = new Set(roots.map((root) => tidy(`${wordsOf(root)} ${decorated(root)}`)))
  for (const text of texts)
    if (!PAGE_NUMBER.test(text))
      doubted(
        log,
        'left-out',
        START,
        text,
        'Chữ ở đầu trang, chân trang hoặc chữ chìm (Watermark), không đưa vào; nếu là dấu mật hoặc dự thảo thì không được công bố.',
      )
}

/** Decorated letters, as those of a watermark, are an attribute. */
function decorated({ name, attributes, children }: XmlElement): string {
  const own = name === 'textpath' ? (attributes.string ?? '') : ''
  return [own, ...children.map(decorated)].filter(Boolean).join(' ')
}
