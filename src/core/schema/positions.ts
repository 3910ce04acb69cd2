import { unifyTonePlacement } from '../text/fold.ts'

/**
 * Positions of people who sign reports, as signature blocks print them, in lower case. `chánh` and `phó` stand for
 * every deputy. A position may go on with the name of the body (`giám đốc sở nội vụ`): what is compared is its start.
 * Sources: Luật Tổ chức chính quyền địa phương 2015, Luật Tổ chức Chính phủ 2015, Điều lệ Đảng, Nghị định 30/2020/NĐ-CP.
 */
export const POSITIONS = [
  'chủ tịch',
  'phó chủ tịch',
  'phó chủ tịch thường trực',
  'ủy viên',
  'ủy viên thường trực',
  'ủy viên thư ký',
  'thường trực',
  'chánh văn phòng',
  'phó chánh văn phòng',
  'thủ tướng',
  'phó thủ tướng',
  'bộ trưởng',
  'thứ trưởng',
  'bộ trưởng, chủ nhiệm',
  'tổng giám đốc',
  'phó tổng giám đốc',
  'giám đốc',
  'phó giám đốc',
  'tổng cục trưởng',
  'phó tổng cục trưởng',
  'cục trưởng',
  'phó cục trưởng',
  'vụ trưởng',
  'phó vụ trưởng',
  'chi cục trưởng',
  'phó chi cục trưởng',
  'trưởng ban',
  'phó trưởng ban',
  'phó trưởng ban thường trực',
  'trưởng phòng',
  'phó trưởng phòng',
  'trưởng đoàn',
  'phó trưởng đoàn',
  'tổ trưởng',
  'tổ phó',
  'chánh thanh tra',
  'phó chánh thanh tra',
  'tổng thanh tra',
  'phó tổng thanh tra',
  'chánh án',
  'phó chánh án',
  'viện trưởng',
  'phó viện trưởng',
  'kiểm toán trưởng',
  'phó kiểm toán trưởng',
  'hiệu trưởng',
  'phó hiệu trưởng',
  'thủ trưởng',
  'phó thủ trưởng',
  'chỉ huy trưởng',
  'phó chỉ huy trưởng',
  'chính ủy',
  'phó chính ủy',
  'tư lệnh',
  'phó tư lệnh',
  'tổng bí thư',
  'bí thư',
  'phó bí thư',
  'phó bí thư thường trực',
  'bí thư thứ nhất',
  'chủ nhiệm',
  'phó chủ nhiệm',
  'phó chủ nhiệm thường trực',
  'tổng thư ký',
  'phó tổng thư ký',
  'tổng biên tập',
  'phó tổng biên tập',
  'trưởng thôn',
  'chuyên viên',
] as const

/** Whether a text is a position, alone or with the name of the body after it; `words` in lower case. */
export const startsWithPosition = (words: string) =>
  POSITIONS.some(
    (each) => words === each || words.startsWith(`${each} `) || words.startsWith(`${each},`),
  )

/** Whether a signer who is one line of text is told by the position. */
export const isPosition = (text: string) =>
  startsWithPosition(unifyTonePlacement(text.normalize('NFC').toLowerCase()).replace(/\s+/gu, ' '))
