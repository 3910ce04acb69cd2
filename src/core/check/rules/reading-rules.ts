import { type NoFacts, rule } from '../rule.ts'

interface UnreadFile {
  remedy: 'rename' | 'import' | 'convert' | 'record'
  /** For `rename` the name to give, else the name as it is. */
  name: string
  /** Whether a source of the name to give is there. */
  isTaken: boolean
  /** The agency whose folder it is in. */
  agency: string | null
}

function adviceOnUnread({ remedy, name, isTaken, agency }: UnreadFile): string {
  switch (remedy) {
    case 'rename':
      return isTaken
        ? `Bên cạnh đã có ${name}: gộp hai tệp làm một, rồi xóa tệp này.`
        : `Đổi tên tệp thành ${name}.`
    case 'import':
      return `Nhập tệp rồi chuyển nó ra khỏi đây: npm run import -- ${agency ? `--agency ${agency} ` : ''}--keep <đường dẫn tới ${name}>.`
    case 'convert':
      return 'Mở tệp bằng Word, lưu thành .docx, rồi nhập bằng npm run import; chuyển tệp này ra khỏi đây.'
    case 'record':
      return 'Lập hồ sơ văn bản là một tệp .md có number và title, ghi nơi công bố ở source; chuyển tệp này ra khỏi đây.'
  }
}

const inBytes = (bytes: number) => `${bytes.toLocaleString('vi')} byte`

/** Rules about reading a file at all. */
export const READING_RULES = {
  'unreadable-file': rule<{ reason: string }>({
    severity: 'error',
    title: 'Không đọc được tệp',
    message: ({ reason }) => `Không đọc được tệp: ${reason}.`,
    hint: () => 'Kiểm tra tệp còn ở đó, có quyền đọc, là tệp thường và không phải liên kết vòng.',
    help: 'Tệp biến mất, không có quyền đọc, là liên kết vòng hoặc không phải tệp thường.',
  }),
  'unread-file': rule<UnreadFile>({
    severity: 'warning',
    title: 'Tệp không được đọc vì đuôi tệp',
    message: ({ remedy }) =>
      remedy === 'rename'
        ? 'Tệp này không được đọc: kho chỉ đọc tệp có đuôi .md, viết thường.'
        : 'Tệp này không được đọc: ở đây kho chỉ đọc tệp Markdown có đuôi .md.',
    hint: adviceOnUnread,
    help: 'Xét tệp Word, PDF, văn bản thuần và Markdown có đuôi khác trong reports và documents. Bản gốc trùng tên với báo cáo bên cạnh, hoặc được ghi ở source.file của báo cáo đó, không bị báo.',
  }),
  'outside-content': rule<{ target: string }>({
    severity: 'error',
    title: 'Liên kết dẫn ra ngoài thư mục nội dung',
    message: ({ target }) =>
      `Tệp hoặc thư mục này là liên kết dẫn ra ngoài thư mục nội dung (tới ${target}), nên không được đọc.`,
    hint: () => 'Chép tệp thật vào thư mục nội dung thay cho liên kết.',
    help: 'Kho chỉ công bố những gì nằm trong thư mục nội dung, để không tệp nào của máy bị công bố nhầm.',
  }),
  'linked-folder': rule<NoFacts>({
    severity: 'error',
    title: 'Thư mục là liên kết',
    message: () => 'Thư mục này là liên kết tới thư mục khác, nên các tệp trong đó không được đọc.',
    hint: () => 'Thay liên kết bằng thư mục thật.',
    help: 'Liên kết thư mục có thể quay vòng về chính nó; chương trình không đi theo.',
  }),
  'invalid-utf8': rule<{ byte: number }>({
    severity: 'error',
    title: 'Tệp không phải UTF-8',
    message: ({ byte }) =>
      `Tệp có byte không hợp lệ trong UTF-8 (byte thứ ${byte + 1}), nên chữ sẽ hỏng khi công bố.`,
    hint: () => 'Mở tệp bằng trình soạn thảo, chọn lưu với bảng mã UTF-8.',
    help: 'Thường gặp ở tệp lưu với bảng mã TCVN3, VNI, Windows-1258 hoặc UTF-16.',
  }),
  'file-too-large': rule<{ bytes: number; limit: number }>({
    severity: 'error',
    title: 'Tệp quá lớn',
    message: ({ bytes, limit }) =>
      `Tệp dài ${inBytes(bytes)}, quá mức ${inBytes(limit)} của một báo cáo.`,
    hint: () => 'Tách báo cáo, hoặc kiểm tra xem có nhúng nhầm dữ liệu vào tệp không.',
    help: 'Báo cáo 100 trang dài khoảng 0,4 MB; tệp lớn hơn nhiều lần thường là nhầm.',
  }),
  'too-deep': rule<{ depth: number; limit: number }>({
    severity: 'error',
    title: 'Lồng quá nhiều tầng',
    message: ({ depth, limit }) =>
      `Danh sách hoặc trích dẫn lồng ${depth} tầng, quá mức ${limit} tầng, nên thân báo cáo không được dựng.`,
    hint: () => 'Bỏ bớt dấu > hoặc thụt dòng thừa ở chỗ này.',
    help: 'Báo cáo thật chỉ có vài tầng; lồng hàng trăm tầng là tệp hỏng hoặc cố ý phá.',
  }),
  'table-too-large': rule<{ cells: number; limit: number }>({
    severity: 'error',
    title: 'Bảng quá lớn',
    message: ({ cells, limit }) =>
      `Bảng có ${cells.toLocaleString('vi')} ô, quá mức ${limit.toLocaleString('vi')} ô, nên thân báo cáo không được dựng.`,
    hint: () => 'Tách bảng, hoặc công bố số liệu chi tiết thành tệp riêng.',
    help: 'Số ô là số dòng nhân số cột, kể cả ô trống mà bảng tự thêm.',
  }),
} as const
