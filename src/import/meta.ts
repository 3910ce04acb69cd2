import { parsePeriod } from '../core/period.ts'
import { fold } from '../core/text/fold.ts'
import { notesIn, plain } from './inline.ts'
import { doubted } from './log.ts'
import type { Log, SourcePlace, SourceReport } from './model.ts'
import { type AgencyEvidence, inferAgency, type KnownAgency } from './structure/infer-agency.ts'
import { inferPeriod } from './structure/infer-period.ts'
import { capitalized, titleFromClosing } from './structure/infer-title.ts'
import { type Letterhead, readLetterhead } from './structure/letterhead.ts'
import { readSignature, type Signature } from './structure/signature.ts'

/** Front matter of a draft; what is undefined could not be read. */
export interface DraftMeta {
  title: string
  number?: string | undefined
  agency: string | null
  period: string | null
  date?: string | undefined
  place?: string | undefined
  signer?:
    | { name?: string | undefined; position?: string | undefined; authority: string[] }
    | undefined
  recipients: string[]
  addressee?: string | undefined
  kind?: string | undefined
  subject?: string | undefined
  /** Fields that were inferred, to be confirmed by a person. */
  confirm: string[]
}

/** What the caller knows already. */
export interface GivenMeta {
  agency?: string | undefined
  period?: string | undefined
}

/** Lines of work that many reports are about, and the words that tell (TITLE only, folded). */
const SUBJECTS: { subject: string; pattern: RegExp }[] = [
  { subject: 'cải cách hành chính', pattern: /cai cach hanh chinh|\bcchc\b/ },
  { subject: 'phòng, chống tham nhũng', pattern: /phong,? chong tham nhung/ },
  { subject: 'chuyển đổi số', pattern: /chuyen doi so/ },
  { subject: 'kiểm soát thủ tục hành chính', pattern: /kiem soat (?:thu tuc hanh chinh|tthc)/ },
  {
    subject: 'tiếp công dân, giải quyết khiếu nại, tố cáo',
    pattern: /tiep cong dan|khieu nai,? to cao/,
  },
  { subject: 'an toàn, vệ sinh lao động', pattern: /an toan,? ve sinh lao dong|\batvsld\b/ },
  { subject: 'kiểm điểm chỉ đạo, điều hành', pattern: /kiem diem .*chi dao,? dieu hanh/ },
]

/** Everything that letterhead, signature and text say about the report. */
export interface ReadMeta {
  meta: DraftMeta
  letterhead: Letterhead
  signature: Signature
}

/** Reads the front matter of a report; what its letterhead does not print is inferred and marked to be confirmed. */
export function readMeta(
  report: SourceReport,
  agencies: readonly KnownAgency[],
  given: GivenMeta,
  log: Log,
): ReadMeta {
  const letterhead = readLetterhead(report.head)
  const signature = readSignature(report.tail)
  const confirm: string[] = []
  const paragraphs = report.body.flatMap((block) =>
    block.type === 'paragraph' ? [plain(block.text)] : [],
  )
  const closing = paragraphs.slice(-6).findLast((text) => /^Trên đây là/iu.test(text)) ?? ''
  const opening = paragraphs.find((text) => text.length > 100) ?? ''

  const title = readTitle(letterhead, closing, paragraphs, confirm, log)
  const evidence: AgencyEvidence = {
    bodies: letterhead.bodies,
    place: letterhead.place,
    closing,
    signature: [...signature.authority, signature.position ?? ''],
    opening,
    text: paragraphs.join('\n'),
  }
  const shown = inferAgency(agencies, evidence)
  const agency = given.agency ?? shown
  if (!given.agency && agency) confirm.push('agency')
  const headings = paragraphs.slice(0, 6).filter((text) => text.length < 100)
  const told = inferPeriod([title, closing, opening, ...headings].filter(Boolean))
  const period = given.period ?? told
  if (!given.period && period) confirm.push('period')
  if (shown && shown !== agency) doubtGiven('agency', agency!, shown, log)
  if (told && told !== period) doubtGiven('period', period!, told, log)

  const subject = SUBJECTS.find(({ pattern }) => pattern.test(fold(title)))?.subject
  if (subject) confirm.push('subject')
  const kind = /đột xuất/iu.test(title)
    ? 'đột xuất'
    : /chuyên đề/iu.test(title)
      ? 'chuyên đề'
      : undefined
  if (kind) confirm.push('kind')
  if (letterhead.date && isFarFrom(letterhead.date, period)) confirm.push('date')

  const kept = [...letterhead.rest, ...signature.rest].flatMap(({ text }) => notesIn(text))
  for (const { text, place } of [...report.head, ...report.tail])
    for (const label of notesIn(text).filter((entry) => !kept.includes(entry)))
      doubted(
        log,
        'left-out',
        place,
        label.replace(/-\d+$/, ''),
        `Dấu chú thích ${label} đứng ở phần đầu hoặc phần ký; chú thích ấy thành đoạn văn ở cuối.`,
      )
  for (const { text, place } of letterhead.blanks)
    doubted(log, 'left-out', place, text, 'Số, ký hiệu hoặc ngày tháng để trống một phần; bỏ qua.')
  if (letterhead.wrongDate)
    doubted(
      log,
      'date-wrong',
      letterhead.wrongDate.place,
      letterhead.wrongDate.text,
      'Ngày ban hành ghi trong tệp không có trong lịch, nên chưa điền date; hãy xem bản đã ký và điền tay.',
    )
  const { name, position, authority, several } = signature
  const end: SourcePlace = report.tail[0]?.place ??
    report.body.at(-1)?.place ?? { line: 1, column: 1 }
  if (signature.isUnsure) confirm.push('signer.name')
  if (several)
    doubted(
      log,
      'signer-unclear',
      end,
      several.join('; '),
      `Khối chữ ký có ${several.length} người ký, nên chưa điền signer; các dòng ấy để ở cuối nội dung. Hãy điền người ký theo bản gốc.`,
    )
  else if (!name)
    doubted(log, 'signer-missing', end, position ?? '', 'Khối chữ ký không ghi họ tên người ký.')
  if (!signature.recipients.length)
    doubted(log, 'recipients-missing', end, '', 'Không thấy mục Nơi nhận.')
  return {
    letterhead,
    signature,
    meta: {
      title,
      number: letterhead.number,
      agency,
      period,
      date: letterhead.date,
      place: letterhead.place,
      signer: name || position || authority.length ? { name, position, authority } : undefined,
      recipients: signature.recipients,
      addressee: letterhead.addressee,
      kind,
      subject,
      confirm,
    },
  }
}

/** A slip in an option would put the report among those of another agency or period. */
function doubtGiven(option: 'agency' | 'period', given: string, shown: string, log: Log): void {
  const what = option === 'agency' ? 'cơ quan' : 'kỳ báo cáo'
  doubted(
    log,
    'option-differs',
    { line: 1, column: 1 },
    given,
    `Theo chữ trong tệp, ${what} có vẻ là ${shown}, khác với --${option} đã ghi; nếu ghi nhầm thì xóa bản nháp này và nhập lại.`,
  )
}

function readTitle(
  { title }: Letterhead,
  closing: string,
  paragraphs: readonly string[],
  confirm: string[],
  log: Log,
): string {
  const start = { line: 1, column: 1 }
  if (title && /^\p{Lu}/u.test(title)) return title
  confirm.push('title')
  if (title) {
    doubted(
      log,
      'title-incomplete',
      start,
      title,
      'Tên báo cáo bắt đầu bằng chữ thường: có thể thiếu dòng đầu.',
    )
    return capitalized(title)
  }
  const inferred = titleFromClosing(closing)
  doubted(
    log,
    'title-missing',
    start,
    inferred ?? '',
    inferred
      ? 'Tệp không có tên báo cáo; lấy theo câu kết “Trên đây là …”.'
      : 'Tệp không có tên báo cáo.',
  )
  return inferred ?? capitalized((paragraphs[0] ?? '').slice(0, 120))
}

/** A date that lies before the period or more than a year after it. */
function isFarFrom(date: string, value: string | null): boolean {
  const period = value ? parsePeriod(value) : null
  if (!period) return false
  const late = `${Number(period.end.slice(0, 4)) + 1}${period.end.slice(4)}`
  return date < period.start || date > late
}
