import type { Doubt, DoubtKind, RepairKind, SourcePlace } from '../model.ts'
import type { FileResult, ImportAnswer } from './result.ts'

const REPAIRS: Record<RepairKind, string> = {
  'look-alike': 'chữ cái lạ',
  'displaced-mark': 'dấu thanh lệch chỗ',
  'line-break': 'số hiệu bị ngắt dòng',
  'note-marker': 'dấu chú thích dính chữ',
  'page-number': 'bỏ số trang',
  'running-head': 'bỏ tiêu đề đầu trang',
  watermark: 'bỏ chữ in chìm lặp lại',
  'link-line': 'bỏ dòng địa chỉ liên kết',
  rule: 'bỏ đường kẻ',
  emphasis: 'dấu sao thành chữ nghiêng, đậm',
  invisible: 'bỏ ký tự không nhìn thấy',
}

const DOUBTS: Record<DoubtKind, string> = {
  'number-repeats': 'số thứ tự lặp',
  'number-skips': 'số thứ tự nhảy',
  'number-mismatch': 'số thứ tự lệch mục',
  'note-without-marker': 'chú thích không có dấu',
  'marker-without-note': 'dấu không có chú thích',
  'marker-uncertain': 'dấu chú thích không chắc',
  'note-repeats': 'chú thích trùng số',
  'note-continued': 'chú thích sang trang',
  'paragraph-break': 'chỗ ngắt đoạn không chắc',
  'run-together': 'chữ dính nhau',
  'title-missing': 'thiếu tên báo cáo',
  'option-differs': 'khác với lựa chọn',
  'title-incomplete': 'tên báo cáo có thể thiếu',
  'date-wrong': 'ngày sai',
  'signer-missing': 'thiếu người ký',
  'signer-unclear': 'chưa rõ người ký',
  'recipients-missing': 'thiếu nơi nhận',
  'merged-cells': 'ô gộp',
  'table-uncertain': 'bảng không chắc',
  'reading-order': 'thứ tự đọc không chắc',
  'link-unplaced': 'liên kết không rõ chỗ',
  'left-out': 'đã bỏ',
  formula: 'công thức',
  'raised-letters': 'chữ trên, dưới dòng',
  struck: 'chữ gạch ngang',
  'unreadable-letters': 'chữ không đọc được',
}

/** Longer lists are cut; `--format json` has them whole. */
const SHOWN = 15
/** What is not in the draft, or not as it was: a person has to know of it, so that the list is hardly cut there. */
const LOSSES: readonly DoubtKind[] = ['option-differs', 'left-out', 'unreadable-letters']
const MOST_LOSSES = 100

/** What one file gave, for a person. */
export function describeFile(result: FileResult): string {
  const { file, output, status, error, counts, meta, repairs, doubts, removed } = result
  if (error) return [`Không nhập được ${file}`, `  ${error.message}`, `  ${error.hint}`].join('\n')
  const lines = [`${status === 'dry-run' ? 'Sẽ nhập' : 'Đã nhập'} ${file} → ${output}`]
  if (counts)
    lines.push(
      `  ${counts.paragraphs} đoạn, ${counts.headings} đề mục, ${counts.items} mục liệt kê, ${counts.footnotes} chú thích, ${counts.tables} bảng, ${counts.figures} hình, ${counts.citations} lượt dẫn văn bản; ${counts.repairs} chỗ đã sửa, ${counts.doubts} chỗ cần xem`,
    )
  if (meta?.confirm.length) lines.push(`  Suy ra, cần xác nhận: ${meta.confirm.join(', ')}`)
  if (removed.length) lines.push(`  Đã xóa cùng bản nháp cũ: ${removed.join(', ')}`)
  const seen = repairs.map((entry) =>
    entry.after
      ? `${at(entry)} ${REPAIRS[entry.kind]}: “${entry.before}” → “${entry.after}”`
      : `${at(entry)} ${REPAIRS[entry.kind]}: “${entry.before}”`,
  )
  lines.push(...listOf('Đã sửa', seen))
  lines.push(...listOf('Cần xem', ...describeDoubts(doubts)))
  return lines.join('\n')
}

/** The last line: how many were imported. */
export function describeTotal({ imported, failed }: ImportAnswer): string {
  return failed
    ? `Nhập được ${imported} tệp; ${failed} tệp không nhập được.`
    : `Nhập được ${imported} tệp.`
}

/** Lines of what is lost, and of the rest. What is said of several places in the same words is one line. */
function describeDoubts(doubts: readonly Doubt[]): [rest: string[], losses: string[]] {
  const groups = new Map<string, [Doubt, ...Doubt[]]>()
  for (const doubt of doubts) {
    const key = JSON.stringify([doubt.kind, doubt.text, doubt.message])
    const group = groups.get(key)
    if (group) group.push(doubt)
    else groups.set(key, [doubt])
  }
  const lines = (isLoss: boolean) =>
    [...groups.values()]
      .filter(([{ kind }]) => LOSSES.includes(kind) === isLoss)
      .map(
        (group) =>
          `${placesOf(group)} ${DOUBTS[group[0].kind]}: ${group[0].text ? `“${group[0].text}” ` : ''}${group[0].message}`,
      )
  return [lines(false), lines(true)]
}

function placesOf(places: readonly [SourcePlace, ...SourcePlace[]]): string {
  if (places.length === 1) return at(places[0])
  const shown = [...new Set(places.map(({ page, line, column }) => page ?? `${line}:${column}`))]
  const rest = shown.length - SHOWN
  const more = rest > 0 ? ` và ${rest} chỗ nữa` : ''
  return `${places[0].page ? 'trang ' : ''}${shown.slice(0, SHOWN).join(', ')}${more}`
}

/** A list that is cut; what is in `first` comes before the rest, and nearly all of it. */
function listOf(title: string, others: readonly string[], first: readonly string[] = []): string[] {
  const entries = [...first, ...others]
  if (!entries.length) return []
  const count = Math.max(SHOWN, Math.min(first.length, MOST_LOSSES))
  const rest = entries.length - count
  const shown = entries.slice(0, count).map((entry) => `    ${entry}`)
  return [
    `  ${title}:`,
    ...shown,
    ...(rest > 0 ? [`    … còn ${rest} mục, xem với --format json`] : []),
  ]
}

function at({ page, line, column }: SourcePlace): string {
  return page ? `trang ${page}, dòng ${line}` : `${line}:${column}`
}
