import { PROVINCES } from '../../core/citation/tables/provinces.ts'
import { POSITIONS } from '../../core/schema/positions.ts'
import { fold } from '../../core/text/fold.ts'

/** Surnames that begin no name of a body, in capitals: `ĐOÀN`, `VĂN` and `HỘI` may, and are left out. */
export const SURNAMES = new Set(
  `ÂU BẠCH BẾ BÙI CAO CẦM CHÂU CHU DƯƠNG ĐÀM ĐÀO ĐẬU ĐẶNG ĐINH ĐIÊU ĐỖ GIÀNG GIÁP HÀ HỒ HOÀNG HUỲNH HỨA KHỔNG KHÚC
  KIỀU LÃ LẠI LÂM LẦU LÊ LÒ LỘC LƯƠNG LƯU LÝ MA MÃ MAI MẠC NGHIÊM NGÔ NGUYỄN NHỮ NINH NÔNG PHẠM PHAN PHÍ PHÙNG QUÁCH
  SÙNG TẠ TĂNG TÒNG THÀO THÂN THÁI THẠCH TIÊU TÔ TÔN TỐNG TRẦN TRIỆU TRỊNH TRƯƠNG TỪ VÀNG VÕ VŨ VƯƠNG`.split(
    /\s+/,
  ),
)

const WORD = String.raw`\p{Lu}\p{Ll}*(?:[-'’]\p{L}\p{Ll}*)*`
const DEGREE = String.raw`(?:GS|PGS|TS|ThS|BS|Ths|KS|CN)\.? ?`
const RANK = '(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) '
/** A person's name: two to six words, each with a capital, after degrees or a rank. */
const NAME = new RegExp(
  `^(?:${DEGREE})*(?:${RANK})?(?=\\p{Lu}\\p{Ll}*[-'’\\p{Ll}]|Y )${WORD}(?: ${WORD}){1,5}$`,
  'u',
)
/** The end of a position that goes on with the name of a place: `CHỦ TỊCH UBND PHƯỜNG`, `LÝ THÁI TỔ`. */
const WANTS_NAME = /(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ|TRƯỜNG|VÀ|,|-)$/u
/** Who drew up a report or its tables, and does not sign it. */
const PREPARER =
  /^(?:nguoi|can bo|chuyen vien|bo phan) (?:lap|tong hop|soan thao|thong ke|kiem tra|kiem soat|theo doi)\b/

/** True for a name as people write it: `Nguyễn Văn An`, `H’Ngan Niê`, `ThS. Lê Thị Hồng-Hạnh`. */
export function isName(text: string): boolean {
  return NAME.test(text)
}

/**
 * True for a line in capitals below a position that is likely a name: a surname and one to five words more. Capitals
 * do not tell a name from the rest of a position for sure.
 *
 * @param above the line before it
 */
export function isCapitalName(text: string, above: string): boolean {
  const words = text.normalize('NFC').split(' ')
  const isPlace = PROVINCES.some(({ name }) => fold(name) === fold(text))
  return (
    SURNAMES.has(words[0]!) &&
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => /^[\p{Lu}\-'’]+$/u.test(word)) &&
    !isPlace &&
    !isPosition(text) &&
    !WANTS_NAME.test(above)
  )
}

/** True for the heading of the column of the person who drew the report up. */
export function isPreparer(text: string): boolean {
  return PREPARER.test(fold(text))
}

/** True for a line that opens with a position known to sign. */
export function isPosition(text: string): boolean {
  const words = text.toLowerCase()
  return POSITIONS.some((position) => words === position || words.startsWith(`${position} `))
}
