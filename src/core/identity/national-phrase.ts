import { MINISTRIES } from '../citation/tables/ministries.ts'
import { normalizeLetters, slug, unifyTonePlacement } from '../text/fold.ts'

/**
 * Words of which one makes a body national, with tone marks. Not of the State as a whole: a national park, a national
 * target programme, an examination of that name, a province's delegation to the National Assembly, electronic government.
 */
const WORDS =
  /(?<!\p{L})(?:trung ương|tw|(?<!(?:vườn|mục tiêu|chuẩn|thpt|phổ thông|dữ liệu) )quốc gia|(?<!(?:đại biểu|đb) )quốc hội|chính phủ(?! điện tử| số)|thủ tướng|chủ tịch nước|bộ chính trị|ban bí thư|bộ trưởng|thứ trưởng|tổng cục|tối cao|kiểm toán nhà nước)(?!\p{L})/u
/** Provinces have bodies that end so too, mostly with their own name behind it. */
const OF_VIETNAM = /(?<!(?:người|hàng) )việt nam(?!\p{L})/u

/** Not the State Bank, whose branches in provinces bear its name. */
const ministries = MINISTRIES.filter(({ code }) => code !== 'NHNN')
  .flatMap((row) =>
    [row.name, ...('words' in row ? row.words : [])].map(
      (name) => [plain(name), slug(row.name)] as const,
    ),
  )
  .sort((a, b) => b[0].length - a[0].length)

/**
 * The national body that a phrase names, as a part of an address: its ministry (`bo-cong-an`), else the phrase itself;
 * null when the phrase is not of a national body.
 *
 * @param loose whether `Việt Nam` is enough, as in `Bảo hiểm xã hội Việt Nam`
 */
export function nationalBody(phrase: string, loose: boolean): string | null {
  const text = plain(phrase)
  const ministry = ministries.find(([name]) => holds(text, name))
  if (ministry) return ministry[1]
  return WORDS.test(text) || (loose && OF_VIETNAM.test(text)) ? slug(text) : null
}

/** Whether a name stands in a text as whole words, and not in `cán bộ y tế`. */
function holds(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return (
    at !== -1 &&
    !/\p{L}/u.test(text[at + name.length] ?? ' ') &&
    !/(?:\p{L}|cán |nội )$/u.test(text.slice(0, at))
  )
}

function plain(text: string): string {
  return unifyTonePlacement(normalizeLetters(text)).toLowerCase().replace(/\s+/gu, ' ')
}
