import { type NoFacts, rule, shorten } from '../rule.ts'

/** Rules about the body of a report as text. */
export const TEXT_RULES = {
  'empty-body': rule<NoFacts>({
    severity: 'error',
    title: 'Báo cáo không có nội dung',
    message: () => 'Sau phần khai báo không có chữ nào, nên trang sẽ trống.',
    hint: () => 'Thêm thân báo cáo, hoặc xóa tệp nếu tạo nhầm.',
    help: 'Báo cáo đã thu hồi cũng phải có nội dung hoặc một câu giải thích.',
  }),
  'footnote-without-text': rule<{ label: string }>({
    severity: 'error',
    title: 'Chú thích không có nội dung',
    message: ({ label }) => `Dấu chú thích [^${label}] không có nội dung tương ứng.`,
    hint: ({ label }) =>
      `Thêm dòng “[^${label}]: …” ở cuối tệp, hoặc viết \\[^${label}] nếu đó là chữ của văn bản.`,
    help: 'Dấu chú thích trong bài phải có một dòng “[^1]: nội dung” tương ứng.',
  }),
  'text-without-footnote': rule<{ label: string }>({
    severity: 'error',
    title: 'Nội dung chú thích không được dẫn',
    message: ({ label }) =>
      `Nội dung chú thích [^${label}] không có chỗ nào trong bài dẫn tới, nên sẽ không hiện trên trang.`,
    hint: ({ label }) => `Đặt [^${label}] vào chỗ được chú thích trong bài.`,
    help: 'Chú thích không được dẫn sẽ mất khỏi trang mà không ai biết.',
  }),
  'repeated-footnote': rule<{ label: string }>({
    severity: 'error',
    title: 'Chú thích trùng số',
    message: ({ label }) => `Chú thích [^${label}] có hai nội dung; nội dung sau sẽ mất.`,
    hint: () => 'Đổi nhãn của một trong hai chú thích.',
    help: 'Mỗi nhãn chú thích chỉ có một nội dung.',
  }),
  'heading-jump': rule<{ from: number; to: number }>({
    severity: 'warning',
    title: 'Cấp đề mục nhảy bậc',
    message: ({ from, to }) =>
      from
        ? `Đề mục nhảy từ cấp ${from} xuống cấp ${to}, bỏ qua cấp ${from + 1}.`
        : `Đề mục đầu tiên ở cấp ${to}; đề mục ngoài cùng của báo cáo là cấp 2 (##).`,
    hint: ({ from }) =>
      `Dùng ${'#'.repeat((from || 1) + 1)} cho đề mục này, hoặc thêm đề mục còn thiếu.`,
    help: 'Tên báo cáo là cấp 1, nên trong thân bắt đầu từ ## và mỗi lần chỉ xuống một cấp. Mục lục và trình đọc màn hình dựa vào đó.',
  }),
  'top-heading': rule<NoFacts>({
    severity: 'warning',
    title: 'Đề mục cấp 1 trong thân báo cáo',
    message: () => 'Thân báo cáo có đề mục cấp 1 (#), trong khi cấp 1 là tên báo cáo.',
    hint: () => 'Dùng ## cho đề mục ngoài cùng.',
    help: 'Tên báo cáo lấy từ title và là đề mục cấp 1 duy nhất của trang.',
  }),
  'numbering-repeats': rule<{ number: string }>({
    severity: 'warning',
    title: 'Số đề mục lặp lại',
    message: ({ number }) => `Đề mục số ${number} xuất hiện hai lần trong cùng một cấp.`,
    hint: () =>
      'Nếu bản gốc đánh số như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do; nếu gõ nhầm thì sửa.',
    help: 'Số trùng làm người đọc dẫn nhầm mục. Kho không tự sửa vì văn bản đã ban hành phải giữ nguyên.',
  }),
  'numbering-restarts': rule<{ number: string; after: string }>({
    severity: 'warning',
    title: 'Số đề mục quay lại',
    message: ({ number, after }) =>
      `Đề mục số ${number} đứng sau đề mục số ${after} trong cùng một cấp.`,
    hint: () =>
      'Kiểm tra cấp của đề mục; nếu bản gốc đánh số như vậy, chấp nhận bằng accept kèm lý do.',
    help: 'Số thứ tự trong một cấp phải tăng dần.',
  }),
  'numbering-skips': rule<{ number: string; after: string; expected: string }>({
    severity: 'warning',
    title: 'Số đề mục bị cách quãng',
    message: ({ number, after, expected }) =>
      `Sau đề mục số ${after} là số ${number}, thiếu số ${expected}.`,
    hint: () =>
      'Kiểm tra có sót đề mục khi nhập không; nếu bản gốc như vậy, chấp nhận bằng accept kèm lý do.',
    help: 'Thiếu một số thường do một đề mục bị nhập thành đoạn văn.',
  }),
  'numbering-parent': rule<{ number: string; parent: string }>({
    severity: 'warning',
    title: 'Số đề mục không theo mục cha',
    message: ({ number, parent }) => `Đề mục số ${number} nằm trong đề mục số ${parent}.`,
    hint: () =>
      'Nếu bản gốc đánh số như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do; nếu gõ nhầm thì sửa.',
    help: 'Mục con của mục 7 phải là 7.1, 7.2, …',
  }),
  'table-without-header': rule<NoFacts>({
    severity: 'warning',
    title: 'Bảng không có dòng đầu',
    message: () => 'Dòng đầu của bảng trống, nên người đọc không biết mỗi cột là gì.',
    hint: () => 'Ghi tên cột ở dòng đầu, phía trên dòng gạch ngang.',
    help: 'Tên cột cần cho trình đọc màn hình và cho việc tải số liệu.',
  }),
  'ragged-table': rule<{ cells: number; columns: number }>({
    severity: 'warning',
    title: 'Dòng của bảng thừa ô',
    message: ({ cells, columns }) =>
      `Dòng này có ${cells} ô, còn dòng đầu có ${columns} cột; phần thừa sẽ không hiện.`,
    hint: () => 'Thêm cột ở dòng đầu, hoặc viết \\| nếu dấu | là chữ của văn bản.',
    help: 'Trang chỉ hiện số cột của dòng đầu.',
  }),
  'link-nowhere': rule<{ url: string; nearest: string | null; broken?: boolean }>({
    severity: 'error',
    title: 'Liên kết không tới đâu',
    message: ({ url, broken }) =>
      broken
        ? `Liên kết tới “${shorten(url)}” dẫn tới báo cáo đang có lỗi, nên chưa có trang.`
        : `Liên kết tới “${shorten(url)}” không dẫn tới trang hay mục nào.`,
    hint: ({ nearest, broken }) =>
      broken
        ? 'Liên kết đúng rồi: chỉ cần sửa lỗi của báo cáo kia.'
        : nearest
          ? `Có phải ý là “${nearest}”?`
          : 'Dùng địa chỉ https://…, #mục trong báo cáo này, hoặc /bao-cao/… của kho.',
    help: 'Xét liên kết tới mục trong báo cáo, tới trang của kho và tới tệp trong public; liên kết ra ngoài không được thử.',
  }),
  'image-nowhere': rule<{ url: string }>({
    severity: 'error',
    title: 'Hình không có',
    message: ({ url }) => `Hình “${shorten(url)}” không có trong kho.`,
    hint: () => 'Đặt tệp hình vào thư mục public và ghi đường dẫn bắt đầu bằng /.',
    help: 'Hình trên máy chủ khác được đổi thành liên kết, vì trang không gửi yêu cầu tới nơi khác.',
  }),
  'unsafe-link': rule<{ url: string }>({
    severity: 'error',
    title: 'Liên kết không an toàn',
    message: ({ url }) =>
      `Địa chỉ “${shorten(url)}” không phải https, http, mailto hay tel, nên liên kết bị bỏ.`,
    hint: () => 'Dùng địa chỉ https://… hoặc bỏ liên kết.',
    help: 'Những địa chỉ như javascript: hoặc data: có thể chạy mã trên máy người đọc.',
  }),
  'not-nfc': rule<{ count: number }>({
    severity: 'warning',
    title: 'Chữ tổ hợp rời',
    fixable: true,
    message: ({ count }) =>
      `Tệp có ${count} dòng viết dấu thành ký tự rời (không phải Unicode dựng sẵn NFC), khó tìm và khó so.`,
    hint: () => 'Chạy npm run check -- --fix để chuyển sang NFC; chữ hiện ra không đổi.',
    help: 'Unicode dựng sẵn (NFC) là dạng mà TCVN 6909 dùng; chữ tổ hợp trông giống hệt nhưng máy coi là khác.',
  }),
  'line-ends': rule<{ kind: string }>({
    severity: 'info',
    title: 'Dấu xuống dòng hoặc đầu tệp khác chuẩn của kho',
    fixable: true,
    message: ({ kind }) => `Tệp có ${kind}.`,
    hint: () => 'Chạy npm run check -- --fix để chuyển sang LF, không có BOM; chữ không đổi.',
    help: 'Dấu xuống dòng CRLF và dấu BOM làm lịch sử sửa đổi khó đọc.',
  }),
  'lookalike-letter': rule<{ letter: string; meant: string; count: number; example: string }>({
    severity: 'warning',
    title: 'Chữ giống nhưng sai mã',
    message: ({ letter, meant, count, example }) =>
      `Có ${count} chỗ viết “${letter}” thay cho “${meant}”, ví dụ “${example}”: trông giống nhưng là chữ khác, do phông cũ.`,
    hint: ({ letter, meant }) => `Thay “${letter}” bằng “${meant}” trong cả tệp.`,
    help: 'Xét ƣ (U+01A3) thay ư, Ð (U+00D0) thay Đ. Tìm kiếm vẫn hiểu, nhưng sao chép sẽ sai.',
  }),
  'invisible-character': rule<{ name: string; code: string; count: number }>({
    severity: 'warning',
    title: 'Ký tự không nhìn thấy',
    message: ({ name, code, count }) => `Có ${count} ${name} (${code}) lẫn trong chữ.`,
    hint: () => 'Xóa ký tự này, hoặc thay bằng dấu cách thường.',
    help: 'Dấu cách không ngắt, ký tự rộng bằng không, gạch nối mềm và ký tự điều khiển làm tìm kiếm và so khớp số văn bản bị sai.',
  }),
  'struck-text': rule<{ text: string }>({
    severity: 'warning',
    title: 'Chữ gạch bỏ còn để lại',
    message: ({ text }) =>
      `Chữ “${shorten(text)}” đứng giữa hai dấu ~~, nên trang hiện cả chữ lẫn hai dấu ấy.`,
    hint: () =>
      'Đối chiếu bản đã ký: đã bỏ khỏi văn bản thì xóa cả chữ, còn hiệu lực thì chỉ xóa hai dấu ~~.',
    help: 'Chữ bị gạch ngang trong tệp Word được nhập giữa hai dấu ~~, vì máy không biết chữ ấy còn hiệu lực hay không.',
  }),
  'glued-words': rule<{ word: string; suggestion: string | null }>({
    severity: 'warning',
    title: 'Chữ dính liền',
    message: ({ word }) => `“${shorten(word)}” là hai tiếng dính liền.`,
    hint: ({ suggestion }) =>
      suggestion
        ? `Có lẽ là “${suggestion}”. Đối chiếu bản gốc; nếu bản gốc in như vậy thì chấp nhận bằng accept.`
        : 'Đối chiếu bản gốc; nếu bản gốc in như vậy thì chấp nhận bằng accept.',
    help: 'Một tiếng Việt chỉ mang một dấu thanh và có vần cố định; chữ không đọc được thành một tiếng mà tách được thành hai tiếng là dính liền.',
  }),
  'missing-space': rule<{ text: string; suggestion: string }>({
    severity: 'info',
    title: 'Thiếu dấu cách sau dấu câu',
    message: ({ text }) => `Thiếu dấu cách ở “${shorten(text)}”.`,
    hint: ({ suggestion }) => `Dạng đúng: “${suggestion}”.`,
    help: 'Dấu câu viết liền chữ trước và cách chữ sau (dấu ngoặc, dấu nháy mở thì ngược lại). Không xét số, ký hiệu văn bản và địa chỉ mạng.',
  }),
} as const
