import { PROVINCES } from '../citation/tables/provinces.ts'
import { normalizeLetters } from '../text/fold.ts'

const ROLE =
  /^(?:(?:phó )?(?:chi )?(?:cục trưởng|giám đốc|tổng giám đốc|trưởng ban|chủ nhiệm|bí thư)\s+)/iu
/** Where a body is, behind its name. */
const PLACE =
  /[\s,]+(?:thuộc(?!\p{L}).*|(?:tỉnh|thành phố|tp|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu)(?!\p{L}).*)$/iu
const NAMES = PROVINCES.flatMap((row) => [
  row.name,
  ...('variants' in row ? row.variants : []),
]).sort((a, b) => b.length - a.length)

/**
 * The body that a phrase names in place of the one that a code commonly stands for, without its place; null when it
 * names the common one. `CT` is the chairman of a people's committee, and `15/QĐ-CT` of Cục Thuế tỉnh Hà Tĩnh is of the
 * tax office; `ĐUK` is one committee in most provinces, and in some there is one of enterprises besides.
 */
export function otherBody(code: string, phrase: string): string | null {
  const text = normalizeLetters(phrase).replace(/\s+/gu, ' ').trim()
  if (code === 'CT') {
    if (/hội đồng nhân dân|hđnd/iu.test(text)) return 'Chủ tịch Hội đồng nhân dân'
    if (/nhân dân|ubnd|^chủ tịch/iu.test(text)) return null
    return withoutPlace(text)
  }
  if (/ĐUK$/.test(code)) {
    if (/trung ương/iu.test(text)) return text
    const ofEnterprises = /doanh nghiệp/iu.test(text) && !/cơ quan/iu.test(text)
    return ofEnterprises ? 'Đảng ủy Khối Doanh nghiệp' : null
  }
  return null
}

function withoutPlace(text: string): string | null {
  const name = text.replace(ROLE, '').replace(PLACE, '')
  const place = NAMES.find((known) => name.endsWith(` ${known}`))
  return (place ? name.slice(0, -place.length) : name).trim() || null
}

/** Offices of provinces until a central one took the name: Cục Thuế was Tổng cục Thuế (Nghị định 29/2025/NĐ-CP). */
export const CENTRAL_OFFICES = '2025-03-01'
export const isCentralOffice = (phrase: string): boolean =>
  /^(?:(?:phó )?cục trưởng )?cục (?:thuế|hải quan|thống kê)$/iu.test(
    normalizeLetters(phrase).replace(/\s+/gu, ' ').trim(),
  )
