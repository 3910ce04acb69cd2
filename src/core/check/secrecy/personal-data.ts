import type { Problem } from '../../problem.ts'
import { problem } from '../catalogue.ts'
import { type BlockFact, placeInBlock, type ReportFacts } from '../facts.ts'

const START = '(?<![\\p{L}\\p{N}/=._-])'
const END = '(?![\\p{L}\\p{N}/=_-]|[.,]\\d)'

/** A number of 12 digits in the form of Thông tư 59/2021/TT-BCA: province 001-096, century and sex 0-3, year. */
const CITIZEN = new RegExp(`${START}0(?:0[1-9]|[1-8]\\d|9[0-6])[0-3]\\d{8}${END}`, 'gu')
/** Shorter or spaced numbers are one only after words that say so. */
const IDENTITY = new RegExp(
  `(?:CCCD|CMND|CMTND|CMT|căn\\s+cước(?:\\s+công\\s+dân)?|chứng\\s+minh(?:\\s+(?:nhân\\s+dân|thư))?|số\\s+định\\s+danh\\s+cá\\s+nhân|hộ\\s+chiếu)(?:\\s+số)?\\s*[:.]?\\s*(?:số\\s*:?\\s*)?((?:\\d[ .]?){8}\\d(?:[ .]?\\d{3})?|\\p{Lu}\\d{7,8})${END}`,
  'giu',
)
const ACCOUNT = new RegExp(
  `(?:số\\s+tài\\s+khoản|tài\\s+khoản(?:\\s+ngân\\s+hàng)?\\s+số|STK|số\\s+TK|TK\\s+số)\\s*(?:ngân\\s+hàng)?\\s*[:.]?\\s*((?:\\d[ .-]?){5,18}\\d)${END}`,
  'giu',
)
/** Mobile prefixes in use; landlines belong to agencies. */
const MOBILE = new RegExp(
  `${START}(?:(?:\\+|00)84[ .-]?|0)(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\\d?[ .-]?(?:\\d[ .-]?){5,6}\\d${END}`,
  'gu',
)
const NOT_PHONE =
  /(?:mã\s+số\s+(?:thuế|doanh\s+nghiệp)|MST|MSDN|số\s+tài\s+khoản|tài\s+khoản\s+số|STK)\s*:?\s*$/iu
const TREASURY = /kho\s+bạc|KBNN/iu

/** Identity-card, bank and mobile phone numbers: data of persons, which a published report does not hold. */
export function checkPersonalData(facts: ReportFacts): Problem[] {
  return facts.blocks.flatMap((block) =>
    /\d[ .-]?\d[ .-]?\d[ .-]?\d[ .-]?\d[ .-]?\d/.test(block.text) ? checkBlock(facts, block) : [],
  )
}

function checkBlock(facts: ReportFacts, block: BlockFact): Problem[] {
  const { text } = block
  const problems: Problem[] = []
  const taken: { start: number; end: number }[] = []
  const add = (
    start: number,
    end: number,
    make: (place: ReturnType<typeof placeInBlock>) => Problem,
  ) => {
    if (taken.some((span) => start < span.end && span.start < end)) return
    taken.push({ start, end })
    problems.push(make(placeInBlock(facts, block, { start, end })))
  }
  for (const match of text.matchAll(IDENTITY)) {
    const end = match.index + match[0].length
    const kind = /hộ/iu.test(match[0])
      ? 'số hộ chiếu'
      : digits(match[1]!).length === 9
        ? 'số chứng minh nhân dân'
        : 'số căn cước'
    add(end - match[1]!.length, end, (place) =>
      problem('personal-id', place, { kind, masked: mask(match[1]!) }),
    )
  }
  for (const match of text.matchAll(CITIZEN))
    add(match.index, match.index + match[0].length, (place) =>
      problem('personal-id', place, { kind: 'số căn cước', masked: mask(match[0]) }),
    )
  for (const match of text.matchAll(ACCOUNT)) {
    const end = match.index + match[0].length
    const rest = text.slice(end, end + 80).split(/[.;](?=\s)/u, 1)[0]!
    if (TREASURY.test(text.slice(Math.max(0, match.index - 60), match.index) + rest)) continue
    add(end - match[1]!.length, end, (place) =>
      problem('bank-account', place, { masked: mask(match[1]!) }),
    )
  }
  for (const match of text.matchAll(MOBILE)) {
    const length = digits(match[0]).replace(/^(?:00)?84/, '0').length
    if (length !== 10 || NOT_PHONE.test(text.slice(Math.max(0, match.index - 40), match.index)))
      continue
    add(match.index, match.index + match[0].length, (place) =>
      problem('phone-number', place, { masked: mask(match[0]) }),
    )
  }
  return problems
}

const digits = (text: string) => text.replace(/\D/g, '')

/** The message itself must not spread what it warns of. */
function mask(text: string): string {
  const compact = text.replace(/[ .-]/g, '')
  return `${compact.slice(0, 3)}${'•'.repeat(Math.max(0, compact.length - 5))}${compact.slice(-2)}`
}
