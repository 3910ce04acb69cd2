import { fold } from '../text/fold.ts'

/** The resolution of a Party congress, which text names in many ways and seldom by number. */
export interface Congress {
  /** Whose congress: the whole Party's, or a province's. */
  level: 'national' | 'province'
  /** `XIX`, or null where the name leaves it open. */
  ordinal: string | null
}

const NATIONAL =
  /^nghi quyet (?:cua )?dai hoi (?:dai bieu )?(?:toan quoc (?:lan thu [ivx]+ )?(?:cua )?dang|dang (?:cong san viet nam )?(?:toan quoc|(?:lan thu )?[ivx]+)|(?:lan thu )?[ivx]+ cua dang|dang lan thu)(?![a-z]| bo | uy )/
const PROVINCE =
  /^nghi quyet (?:cua )?dai hoi (?:dai bieu )?(?:(?:lan thu )?[ivx]+ (?:cua )?)?dang bo (?:tinh|thanh pho)(?![a-z])/
const ORDINAL = /(?:lan thu|toan quoc|khoa|tinh|thanh pho|dai hoi|dang) ([ivx]{1,6})(?![a-z])/

/**
 * Reads `Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX`, however it is worded; null for any other name, and for
 * congresses below the province, whose committee the name seldom tells.
 */
export function readCongress(name: string): Congress | null {
  const folded = fold(name)
  const level = PROVINCE.test(folded) ? 'province' : NATIONAL.test(folded) ? 'national' : null
  return level && { level, ordinal: ORDINAL.exec(folded)?.[1]?.toUpperCase() ?? null }
}
