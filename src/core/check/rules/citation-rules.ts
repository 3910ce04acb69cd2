import { nearestHint, rule } from '../rule.ts'

const ACCEPT = 'Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do.'

/** What is quoted stays as it was written; `check --fix` leaves it alone. */
const quotedHint = (correct: string) =>
  `Dạng đúng: “${correct}”, nhưng đây là lời trích dẫn: chỉ sửa nếu văn bản được trích viết như vậy. ${ACCEPT}`

/** Rules about the documents that reports cite; the decisions are those of the archive's resolution of identity. */
export const CITATION_RULES = {
  'date-conflict': rule<{ detail: string }>({
    severity: 'warning',
    title: 'Một văn bản, hai ngày ban hành',
    message: ({ detail }) => detail,
    hint: () => `Đối chiếu với văn bản được dẫn. ${ACCEPT}`,
    help: 'Cùng loại, số, cơ quan và năm nhưng ngày khác nhau, trong một báo cáo hoặc giữa các báo cáo.',
  }),
  'possible-slip': rule<{ detail: string }>({
    severity: 'warning',
    title: 'Có thể gõ nhầm ngày hoặc năm',
    message: ({ detail }) => detail,
    hint: () => `Đối chiếu với văn bản được dẫn. ${ACCEPT}`,
    help: 'Hai lần dẫn giống nhau mọi mặt, chỉ khác một chữ số của ngày. Kho coi là hai văn bản cho tới khi có người xác nhận.',
  }),
  'type-conflict': rule<{ detail: string }>({
    severity: 'warning',
    title: 'Một số, hai loại văn bản',
    message: ({ detail }) => detail,
    hint: () => `Đối chiếu với văn bản được dẫn. ${ACCEPT}`,
    help: 'Cùng số, cơ quan và ngày nhưng loại văn bản khác nhau, ví dụ 566/KH-UBND và 566/QĐ-UBND.',
  }),
  'issuer-conflict': rule<{ detail: string }>({
    severity: 'warning',
    title: 'Cơ quan ban hành mâu thuẫn với ký hiệu',
    message: ({ detail }) => detail,
    hint: () => `Ký hiệu cho biết cơ quan ban hành; sửa tên cơ quan nếu viết nhầm. ${ACCEPT}`,
    help: 'Ví dụ số 67/2021/NĐ-CP ghi “của Thủ tướng Chính phủ” trong khi NĐ-CP là của Chính phủ.',
  }),
  'year-mismatch': rule<{ detail: string }>({
    severity: 'warning',
    title: 'Năm trong số khác năm ban hành',
    message: ({ detail }) => detail,
    hint: () => `Đối chiếu với văn bản được dẫn. ${ACCEPT}`,
    help: 'Văn bản quy phạm mang năm trong số (34/2016/NĐ-CP); năm đó phải là năm ban hành.',
  }),
  'future-date': rule<{ detail: string }>({
    severity: 'warning',
    title: 'Dẫn văn bản có ngày sau báo cáo',
    message: ({ detail }) => detail,
    hint: () => `Thường là gõ nhầm năm. ${ACCEPT}`,
    help: 'Báo cáo không thể dẫn văn bản ban hành sau ngày của chính nó; báo cáo không ghi ngày thì so với ngày cuối kỳ.',
  }),
  'record-conflict': rule<{ detail: string }>({
    severity: 'warning',
    title: 'Báo cáo và hồ sơ văn bản nói khác nhau',
    message: ({ detail }) => detail,
    hint: () => `Đối chiếu với văn bản; sửa hồ sơ trong documents nếu hồ sơ sai. ${ACCEPT}`,
    help: 'Hồ sơ trong thư mục documents là điều biết chắc về văn bản được dẫn.',
  }),
  ambiguous: rule<{ text: string; candidates: string[] }>({
    severity: 'warning',
    title: 'Không rõ dẫn văn bản nào',
    message: ({ text, candidates }) =>
      `“${text}” có thể là ${candidates.length} văn bản: ${list(firstOf(candidates))}; kho không tự chọn.`,
    hint: () => `Ghi thêm ngày ban hành hoặc cơ quan ban hành. ${ACCEPT}`,
    help: 'Số văn bản quay lại từ 1 mỗi năm ở mỗi cơ quan, nên số không kèm ngày có thể trùng.',
  }),
  'unresolved-alias': rule<{ text: string }>({
    severity: 'warning',
    title: 'Tên gọi tắt chưa rõ là văn bản nào',
    message: ({ text }) =>
      `“${text}” là tên gọi tắt, nhưng phía trước không có văn bản nào được dẫn đầy đủ mà khớp duy nhất.`,
    hint: () => `Dẫn đầy đủ ở lần đầu, kèm “(gọi tắt là …)”. ${ACCEPT}`,
    help: 'Tên gọi tắt chỉ được nối với một văn bản đã dẫn đầy đủ trước đó trong cùng báo cáo.',
  }),
  'malformed-number': rule<{ text: string; correct: string | null }>({
    severity: 'warning',
    title: 'Số, ký hiệu văn bản sai dạng',
    message: ({ text }) =>
      `Số, ký hiệu “${text}” không theo dạng nào của văn bản Nhà nước hoặc Đảng.`,
    hint: ({ correct }) => `${correct ? `Có lẽ là “${correct}”. ` : ''}${ACCEPT}`,
    help: 'Ví dụ 19/NQ-TW: văn bản của Đảng viết 19-NQ/TW; 09/2019/-NĐ-CP thừa dấu gạch.',
  }),
  'letter-in-number': rule<{ text: string; correct: string }>({
    severity: 'warning',
    title: 'Chữ cái ở chỗ của chữ số',
    message: ({ text }) =>
      `Số “${text}” có chữ cái ở chỗ của chữ số; kho không nối tới văn bản nào.`,
    hint: ({ correct }) => `Có lẽ là “${correct}”. Đối chiếu bản gốc và sửa.`,
    help: 'Ví dụ 1O85/QĐ-TTg là 1085/QĐ-TTg: chữ O gõ thay số 0, chữ l hoặc I thay số 1.',
  }),
  'malformed-date': rule<{ text: string }>({
    severity: 'warning',
    title: 'Ngày của văn bản được dẫn không có thật',
    message: ({ text }) => `Ngày ban hành viết kèm “${text}” không có trên lịch hoặc thiếu chữ số.`,
    hint: () => `Đối chiếu với văn bản được dẫn. ${ACCEPT}`,
    help: 'Ví dụ 31/02/2024 hoặc 07/11/205.',
  }),
  'unknown-type': rule<{ text: string; suggestion: string | null }>({
    severity: 'warning',
    title: 'Loại văn bản không có trong bảng',
    message: ({ text }) => `Chữ viết tắt loại văn bản trong “${text}” không có trong bảng.`,
    hint: ({ suggestion }) => `${ACCEPT}${nearestHint(suggestion)}`,
    help: 'Bảng loại văn bản theo phụ lục III Nghị định 30/2020/NĐ-CP và Hướng dẫn 36-HD/VPTW.',
  }),
  'unknown-issuer': rule<{ text: string; suggestion: string | null }>({
    severity: 'warning',
    title: 'Cơ quan ban hành có thể viết sai',
    message: ({ text }) =>
      `Chữ viết tắt cơ quan trong “${text}” lệch một ký tự so với cơ quan đã biết.`,
    hint: ({ suggestion }) => `${ACCEPT}${nearestHint(suggestion)}`,
    help: 'Ví dụ TT-VPVP, gần nhất là TT-VPCP. Ký hiệu đơn vị mới không bị báo; chỉ báo khi gần một cơ quan đã biết.',
  }),
  'damaged-letters': rule<{ text: string; read: string }>({
    severity: 'info',
    title: 'Chữ hỏng trong số văn bản',
    message: ({ text, read }) =>
      `“${text}” có chữ hỏng khi trích từ bản gốc; kho đọc là “${read}”.`,
    hint: ({ read }) => `Đối chiếu bản gốc và sửa thành “${read}” nếu đúng.`,
    help: 'Ví dụ 123/CE-TTg là 123/CĐ-TTg: chữ Đ bị nhận thành E.',
  }),
  'number-spacing': rule<{ text: string; correct: string; isQuoted: boolean }>({
    severity: 'info',
    title: 'Dấu cách hoặc gạch lạ trong số văn bản',
    fixable: true,
    message: ({ text }) => `Số, ký hiệu “${text}” có dấu cách hoặc dấu gạch không đúng.`,
    hint: ({ text, correct, isQuoted }) =>
      isQuoted
        ? quotedHint(correct)
        : `Dạng đúng: “${correct}”${/\s/.test(text) ? ' (chạy npm run check -- --fix để xóa dấu cách)' : ''}.`,
    help: 'Theo phụ lục I Nghị định 30/2020/NĐ-CP, giữa các phần của số, ký hiệu không có dấu cách. Lệnh --fix không sửa trong ngoặc kép và đoạn trích dẫn (>).',
  }),
  'glued-symbol': rule<{ text: string; correct: string }>({
    severity: 'info',
    title: 'Thiếu gạch nối trong ký hiệu',
    message: ({ text }) => `Ký hiệu trong “${text}” thiếu dấu gạch nối.`,
    hint: ({ correct }) => `Dạng đúng: “${correct}”.`,
    help: 'Giữa loại văn bản và cơ quan ban hành có dấu gạch nối: 126/2024/NĐ-CP.',
  }),
  'glued-footnote': rule<{ text: string }>({
    severity: 'info',
    title: 'Số chú thích dính vào số văn bản',
    message: ({ text }) => `“${text}” có chữ số của chú thích dính vào.`,
    hint: () => 'Tách thành dấu chú thích, ví dụ 35/2016/NĐ-CP[^12].',
    help: 'Khi trích chữ từ PDF, số chú thích nhỏ ở trên thường dính vào chữ trước.',
  }),
  'leading-zero': rule<{ text: string; correct: string; isQuoted: boolean }>({
    severity: 'info',
    title: 'Số văn bản dưới 10 thiếu số 0',
    fixable: true,
    message: ({ text }) => `Số “${text}” nhỏ hơn 10 mà không có số 0 phía trước.`,
    hint: ({ correct, isQuoted }) =>
      isQuoted
        ? quotedHint(correct)
        : `Dạng đúng: “${correct}” (chạy npm run check -- --fix để sửa).`,
    help: 'Theo phụ lục I Nghị định 30/2020/NĐ-CP, số nhỏ hơn 10 phải ghi số 0 phía trước. Lệnh --fix không sửa trong ngoặc kép và đoạn trích dẫn (>).',
  }),
  'citation-incomplete': rule<{ text: string; missing: string[]; correct: string }>({
    severity: 'info',
    title: 'Lần dẫn đầu chưa đủ thành phần',
    message: ({ text, missing }) => `Lần đầu dẫn “${text}” thiếu ${list(missing)}.`,
    hint: ({ correct }) => `Dạng đầy đủ: “${correct}”.`,
    help: 'Theo phụ lục I Nghị định 30/2020/NĐ-CP, lần đầu viện dẫn ghi tên loại, số và ký hiệu, ngày ban hành, cơ quan ban hành, trích yếu; luật và pháp lệnh chỉ cần tên loại và tên.',
  }),
} as const

/** As many candidates as a reader can compare. */
function firstOf(candidates: readonly string[]): string[] {
  const more = candidates.length - 4
  return more < 2 ? [...candidates] : [...candidates.slice(0, 4), `${more} văn bản khác`]
}

function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`
}
