import type { Problem } from '../../problem.ts'
import { oneLine } from '../../text/one-line.ts'
import { problem } from '../catalogue.ts'
import { type BlockFact, placeInBlock, type ReportFacts } from '../facts.ts'

const AROUND = '[\\s*_()\\[\\]“”"\'<>/|.:\\-–—]*'
/** A line that is a mark and nothing else. Capitals only, so that a heading or a cell `Mật` in a table is none. */
const SECRET = new RegExp(
  `^${AROUND}(?:(?:ĐỘ|Độ|độ)\\s+(?:MẬT|mật)\\s*:\\s*)?((?:TUYỆT|TỐI)?\\s*M\\s?Ậ\\s?T|(?:TÀI LIỆU|VĂN BẢN)\\s+(?:TUYỆT\\s+|TỐI\\s+)?MẬT)${AROUND}$`,
  'u',
)
const SECRET_LEVEL = new RegExp(
  `^${AROUND}(?:độ\\s+mật|mức\\s+độ\\s+mật)\\s*:\\s*((?:tuyệt\\s+|tối\\s+)?mật)${AROUND}$`,
  'iu',
)
const INTERNAL = new RegExp(
  `^${AROUND}((?:(?:tài\\s+liệu|văn\\s+bản)\\s+)?(?:chỉ\\s+)?lưu\\s+hành\\s+nội\\s+bộ)${AROUND}$`,
  'iu',
)
const DRAFT = new RegExp(
  `^${AROUND}((?:DỰ\\s+THẢO|Dự\\s+thảo|BẢN\\s+(?:DỰ\\s+THẢO|THẢO|NHÁP)|Bản\\s+(?:dự\\s+thảo|thảo|nháp)|NHÁP|DRAFT)(?:\\s+(?:lần|LẦN)(?:\\s+(?:thứ|THỨ))?\\s+\\S{1,8}|\\s+\\d{1,2})?(?:\\s*[,(\\-–]?\\s*(?:ngày|NGÀY)?\\s*\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{2,4})?)${AROUND}$`,
  'u',
)
const DRAFT_TITLE =
  /^[\s([]*(dự\s+thảo)(?=\s+(?:báo\s+cáo|lần)|\s*[\])])|[([]\s*(dự\s+thảo|bản\s+(?:nháp|thảo))[^)\]]{0,20}[)\]]\s*$/iu

/**
 * Marks of drafts and of secrecy: alone on their line, as a stamp is. `VB mật 284 văn bản` is no mark. In a table only
 * in capitals and before all other text, where letterheads stand.
 */
export function checkMarks(facts: ReportFacts): Problem[] {
  const firstText = facts.blocks.findIndex(({ kind }) => kind !== 'cell')
  return [
    ...checkTitle(facts),
    ...facts.blocks.flatMap((block, index) => {
      const isLetterhead = index < firstText && block.text === block.text.toUpperCase()
      return block.kind === 'cell' && !isLetterhead ? [] : checkLines(facts, block)
    }),
  ]
}

function checkTitle({ meta, locate }: ReportFacts): Problem[] {
  const title = meta?.title ?? ''
  const place = () => locate(['title'], 'value')
  const draft = DRAFT_TITLE.exec(title)
  const secret = SECRET.exec(title) ?? /[([]\s*((?:TUYỆT |TỐI )?MẬT)\s*[)\]]/u.exec(title)
  return [
    ...(draft ? [problem('draft-mark', place(), { mark: (draft[1] ?? draft[2])! })] : []),
    ...(secret ? [problem('secrecy-mark', place(), { mark: secret[1]! })] : []),
  ]
}

function checkLines(facts: ReportFacts, block: BlockFact): Problem[] {
  const problems: Problem[] = []
  let start = 0
  for (const line of block.text.split('\n')) {
    const end = start + line.length
    if (line.length < 80 && /[mM]\s?[ậẬ]\s?[tT]|nội\s+bộ|thảo|nháp|draft/iu.test(line)) {
      const place = () => placeInBlock(facts, block, { start, end })
      const secret = SECRET.exec(line) ?? SECRET_LEVEL.exec(line) ?? INTERNAL.exec(line)
      const draft = DRAFT.exec(line)
      if (secret) problems.push(problem('secrecy-mark', place(), { mark: oneLine(secret[1]!) }))
      if (draft) problems.push(problem('draft-mark', place(), { mark: oneLine(draft[1]!) }))
    }
    start = end + 1
  }
  return problems
}
