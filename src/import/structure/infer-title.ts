import { tidy } from '../inline.ts'

const CLOSING = /^Trên đây là\s+(?:nội dung\s+)?(?:bản\s+)?(?:báo cáo\s+)?(?:về\s+)?(.+)$/iu
/** Where the closing formula leaves the title: the issuer, who asks, what is asked. */
const TITLE_ENDS =
  /(?:\s+của\s+(?=(?:Văn phòng|UBND|Ủy ban|Uỷ ban|Sở|Ban|Đảng|Tỉnh|Huyện|Thành|Chi cục|Cục|Trung tâm))|[,;.]\s+(?=(?:UBND|Ủy ban|Uỷ ban|Văn phòng|Sở|Ban|Đảng ủy|kính|đề nghị|trân trọng|báo cáo|xin|Kính|Đề nghị))|\.\/\.?$).*$/u

/** The title as the closing formula repeats it (`Trên đây là báo cáo … của …`), with a capital, or null. */
export function titleFromClosing(closing: string): string | null {
  const match = CLOSING.exec(closing)
  if (!match) return null
  const title = tidy(match[1]!.replace(TITLE_ENDS, '').replace(/[.,;]+$/u, ''))
  return title.length >= 8 ? capitalized(title) : null
}

/** First letter in upper case. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
