import type { Rule } from './catalogue.ts'

const rule = <Facts>(definition: Rule<Facts>): Rule<Facts> => definition
const nearest = (value: string | null) => (value ? ` Gần nhất: ${value}.` : '')

/** Rules that one file alone can break: reading, front matter, footnotes. */
export const REPORT_RULES = {
  'unreadable-file': rule<{ reason: string }>({
    severity: 'error',
    title: 'Không đọc được tệp',
    message: ({ reason }) => `Không đọc được tệp: ${reason}.`,
    hint: () => 'Kiểm tra tệp còn ở đó, có quyền đọc và không phải liên kết vòng.',
  }),
  'invalid-utf8': rule<{ byte: number }>({
    severity: 'error',
    title: 'Tệp không phải UTF-8',
    message: ({ byte }) =>
      `Tệp có byte không hợp lệ trong UTF-8 (byte thứ ${byte + 1}), nên chữ sẽ hỏng khi công bố.`,
    hint: () => 'Mở tệp bằng trình soạn thảo, chọn lưu với bảng mã UTF-8.',
  }),
  'file-too-large': rule<{ bytes: number; limit: number }>({
    severity: 'error',
    title: 'Tệp quá lớn',
    message: ({ bytes, limit }) =>
      `Tệp dài ${Math.round(bytes / 1e6)} MB, quá mức ${Math.round(limit / 1e6)} MB của một báo cáo.`,
    hint: () => 'Tách báo cáo, hoặc kiểm tra xem có nhúng nhầm dữ liệu vào tệp không.',
  }),
  'front-matter-missing': rule<Record<never, never>>({
    severity: 'error',
    title: 'Thiếu phần khai báo đầu tệp',
    message: () => 'Tệp không mở đầu bằng phần khai báo giữa hai dòng ---.',
    hint: () =>
      'Thêm phần khai báo có title, agency và period, hoặc dùng lệnh npm run new để tạo mẫu.',
  }),
  'front-matter-unclosed': rule<Record<never, never>>({
    severity: 'error',
    title: 'Phần khai báo không đóng',
    message: () => 'Phần khai báo đầu tệp mở bằng --- nhưng không có dòng --- đóng lại.',
    hint: () => 'Thêm một dòng --- ngay trước thân báo cáo.',
  }),
  'front-matter-engine': rule<{ language: string }>({
    severity: 'error',
    title: 'Phần khai báo không phải YAML',
    message: ({ language }) =>
      `Phần khai báo ghi ngôn ngữ “${language}”; chỉ YAML được chấp nhận và không đoạn mã nào được chạy.`,
    hint: () => 'Đổi dòng đầu thành --- và viết khai báo bằng YAML.',
  }),
  'front-matter-syntax': rule<{ detail: string }>({
    severity: 'error',
    title: 'Phần khai báo sai cú pháp',
    message: ({ detail }) => `Phần khai báo sai cú pháp YAML: ${detail}.`,
    hint: () => 'Kiểm tra dấu hai chấm, thụt dòng và dấu ngoặc kép ở chỗ này.',
  }),
  'front-matter-alias': rule<{ name: string }>({
    severity: 'error',
    title: 'Phần khai báo dùng bí danh YAML',
    message: ({ name }) => `Bí danh *${name} không được chấp nhận trong phần khai báo.`,
    hint: () => 'Viết thẳng giá trị thay cho bí danh.',
  }),
  schema: rule<{ field: string; detail: string; value: string | null; nearest: string | null }>({
    severity: 'error',
    title: 'Giá trị khai báo không hợp lệ',
    message: ({ field, detail, value }) =>
      `${field}: ${detail}${value === null ? '' : ` Đang ghi: “${value}”.`}`,
    hint: ({ field, nearest: value }) =>
      `Sửa ${field} theo mô tả trong hướng dẫn soạn báo cáo.${nearest(value)}`,
  }),
  'unknown-key': rule<{ key: string; nearest: string | null }>({
    severity: 'error',
    title: 'Trường khai báo không có trong mẫu',
    message: ({ key }) => `Không có trường “${key}”.`,
    hint: ({ nearest: value }) =>
      value
        ? `Có phải ý là “${value}”?`
        : 'Xóa trường này hoặc xem danh sách trường trong hướng dẫn.',
  }),
  'unknown-agency': rule<{ id: string; nearest: string | null }>({
    severity: 'error',
    title: 'Cơ quan chưa khai báo',
    message: ({ id }) => `Cơ quan “${id}” không có trong agencies.yaml.`,
    hint: ({ nearest: value }) =>
      value ? `Có phải ý là “${value}”?` : 'Thêm cơ quan vào agencies.yaml hoặc sửa mã cơ quan.',
  }),
  'misplaced-report': rule<{ expected: string }>({
    severity: 'error',
    title: 'Báo cáo đặt sai thư mục',
    message: () =>
      'Đường dẫn của báo cáo phải là reports/<mã cơ quan>/<năm>/<tên tệp>.md và khớp với phần khai báo.',
    hint: ({ expected }) => `Chuyển tệp tới ${expected}.`,
  }),
  'duplicate-address': rule<{ address: string }>({
    severity: 'error',
    title: 'Hai báo cáo trùng địa chỉ',
    message: ({ address }) => `Hai tệp cùng cho địa chỉ ${address}; một trong hai sẽ mất.`,
    hint: () => 'Đổi tên một tệp.',
  }),
  'duplicate-agency': rule<{ id: string }>({
    severity: 'error',
    title: 'Mã cơ quan trùng',
    message: ({ id }) => `Mã cơ quan “${id}” được khai báo hai lần.`,
    hint: () => 'Giữ một mục, đổi mã mục còn lại.',
  }),
  'footnote-without-text': rule<{ label: string }>({
    severity: 'error',
    title: 'Chú thích không có nội dung',
    message: ({ label }) => `Dấu chú thích [^${label}] không có nội dung tương ứng.`,
    hint: ({ label }) =>
      `Thêm dòng “[^${label}]: …” ở cuối tệp, hoặc viết \\[^${label}] nếu đó là chữ của văn bản.`,
  }),
  'text-without-footnote': rule<{ label: string }>({
    severity: 'error',
    title: 'Nội dung chú thích không được dẫn',
    message: ({ label }) =>
      `Nội dung chú thích [^${label}] không có chỗ nào trong bài dẫn tới, nên sẽ không hiện trên trang.`,
    hint: ({ label }) => `Đặt [^${label}] vào chỗ được chú thích trong bài.`,
  }),
  'repeated-footnote': rule<{ label: string }>({
    severity: 'error',
    title: 'Chú thích trùng số',
    message: ({ label }) => `Chú thích [^${label}] có hai nội dung; nội dung sau sẽ mất.`,
    hint: () => 'Đổi nhãn của một trong hai chú thích.',
  }),
} as const
