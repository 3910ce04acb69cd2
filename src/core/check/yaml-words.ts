/** What each kind of YAML error means, in words for clerks; by the code of the package `yaml`. */
const WORDS: Record<string, string> = {
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
export const yamlWords = (code: string) => WORDS[code] ?? WORDS.IMPOSSIBLE!
