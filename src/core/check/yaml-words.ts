import { listItems, yamlLine, yamlList } from '../text/yaml-line.ts'

/** What each kind of YAML error means, in words for clerks; by the code of the package `yaml`. */
const CODES: Record<string, string> = {
  ALIAS_PROPS: 'bí danh không được kèm thuộc tính',
  BAD_ALIAS: 'bí danh viết sai',
  BAD_COLLECTION_TYPE: 'nhóm giá trị có nhãn sai loại',
  BAD_DIRECTIVE: 'dòng chỉ thị % viết sai',
  BAD_DQ_ESCAPE: 'dấu \\ trong ngoặc kép không đúng cách; dùng ngoặc đơn hoặc viết \\\\',
  BAD_INDENT: 'thụt dòng không đúng bậc',
  BAD_PROP_ORDER: 'nhãn hoặc neo đặt sai chỗ',
  BAD_SCALAR_START: 'giá trị mở đầu bằng ký tự đặc biệt; đặt giá trị trong dấu ngoặc kép',
  BLOCK_AS_IMPLICIT_KEY:
    'tên trường thiếu dấu hai chấm, hoặc giá trị có dấu hai chấm mà không đặt trong dấu ngoặc kép',
  BLOCK_IN_FLOW: 'danh sách gạch đầu dòng không được nằm trong ngoặc vuông hay ngoặc nhọn',
  DUPLICATE_KEY: 'trường được khai báo hai lần',
  IMPOSSIBLE: 'cấu trúc không đọc được',
  KEY_OVER_1024_CHARS: 'tên trường quá dài',
  MISSING_CHAR: 'thiếu dấu hai chấm, dấu phẩy hoặc dấu đóng ngoặc',
  MULTILINE_IMPLICIT_KEY:
    'giá trị nhiều dòng hoặc có dấu hai chấm; đặt giá trị trong dấu ngoặc kép trên một dòng',
  MULTIPLE_ANCHORS: 'có nhiều neo cho một giá trị',
  MULTIPLE_DOCS: 'có nhiều phần YAML trong một tệp',
  MULTIPLE_TAGS: 'có nhiều nhãn cho một giá trị',
  NON_STRING_KEY: 'tên trường phải là chữ',
  RESOURCE_EXHAUSTION: 'lồng quá nhiều tầng',
  TAB_AS_INDENT: 'thụt dòng bằng phím Tab; chỉ dùng dấu cách',
  TAG_RESOLVE_FAILED: 'nhãn kiểu dữ liệu (!…) không được chấp nhận',
  UNEXPECTED_TOKEN: 'có ký hiệu không đúng chỗ, thường do thiếu dấu ngoặc kép quanh giá trị',
}

/** Words for an error of YAML; a code that is not in the table gets the plainest of them. */
export const yamlWords = (code: string): Words => ({
  detail: CODES[code] ?? CODES.IMPOSSIBLE!,
  fix:
    code === 'BAD_INDENT'
      ? 'Thụt dòng này bằng đúng số dấu cách của các dòng khác trong cùng nhóm.'
      : null,
})

/** A slip in one line: the name of its field, null for an item of a list, and what its value seems to be. */
interface Slip {
  kind: keyof typeof SLIPS
  key: string | null
  value: string
}

interface Words {
  detail: string
  fix: string | null
}

const asLine = ({ key, value }: Slip) => `Viết: ${yamlLine(key, value)}`
/** A list of recipients on one line has colons (`Lưu: VT`) and is no text. */
const inQuotes = ({ key, value }: Slip) => {
  const items = key === 'recipients' ? listItems(value) : null
  return items
    ? `Viết thành danh sách: ${yamlList('recipients', items)}`
    : `Đặt giá trị trong dấu ngoặc kép: ${yamlLine(key, value)}`
}

/** What each slip is, and what to write instead. */
const SLIPS = {
  tab: (): Words => ({
    detail:
      'dòng này thụt vào bằng phím Tab hoặc dấu cách không ngắt, mà YAML chỉ nhận dấu cách thường',
    fix: 'Xóa khoảng trống ở đầu dòng, gõ hai dấu cách cho mỗi bậc.',
  }),
  'no-space': (slip: Slip): Words => ({
    detail: `thiếu dấu cách sau “${slip.key}:”`,
    fix: asLine(slip),
  }),
  'odd-colon': (slip: Slip): Words => ({
    detail: `sau “${slip.key}” là ký tự chỉ trông giống dấu hai chấm hoặc dấu cách`,
    fix: asLine(slip),
  }),
  'list-mark': (slip: Slip): Words => ({
    detail: 'mỗi mục của danh sách mở đầu bằng một dấu gạch - rồi một dấu cách',
    fix: asLine(slip),
  }),
  'no-colon': (slip: Slip): Words => ({
    detail: `thiếu dấu hai chấm sau tên trường “${slip.key}”`,
    fix: asLine(slip),
  }),
  'no-field': (): Words => ({
    detail: 'dòng này không có dạng “trường: giá trị”',
    fix: 'Xóa dòng này; nếu nó nối tiếp giá trị ở dòng trên thì viết chung một dòng.',
  }),
  colon: (slip: Slip): Words => ({
    detail: 'giá trị có dấu hai chấm mà không đặt trong dấu ngoặc kép',
    fix: inQuotes(slip),
  }),
  'open-quote': (slip: Slip): Words => ({
    detail: 'dấu ngoặc mở giá trị không có dấu đóng (" hoặc \' thẳng, cùng loại)',
    fix: asLine(slip),
  }),
  'after-quote': (slip: Slip): Words => ({
    detail: 'dấu ngoặc kép đóng trước khi hết giá trị',
    fix: asLine(slip),
  }),
  'open-bracket': (slip: Slip): Words => ({
    detail: `dấu ${slip.value[0]} mở mà không đóng`,
    fix: `Thêm dấu đóng; nếu dấu này là chữ của giá trị thì viết: ${yamlLine(slip.key, slip.value)}`,
  }),
  special: (slip: Slip): Words => ({
    detail: 'giá trị có ký tự mà YAML hiểu theo nghĩa khác',
    fix: inQuotes(slip),
  }),
}

/** Words for a slip. */
export const causeWords = (slip: Slip): Words => SLIPS[slip.kind](slip)
