import { rule } from '../rule.ts'

/** Rules that need the whole archive. */
export const ARCHIVE_RULES = {
  'duplicate-address': rule<{ address: string; other: string }>({
    severity: 'error',
    title: 'Hai báo cáo trùng địa chỉ',
    message: ({ address, other }) =>
      `Tệp này và ${other} cùng cho địa chỉ ${address}; một trong hai sẽ mất.`,
    hint: () => 'Đổi tên một tệp; tên tệp chỉ gồm chữ thường không dấu, chữ số và gạch nối.',
    help: 'Hai tên tệp chỉ khác chữ hoa, chữ thường hoặc dấu là một trên nhiều máy.',
  }),
  'duplicate-number': rule<{ number: string; agency: string; year: string }>({
    severity: 'error',
    title: 'Hai báo cáo trùng số',
    message: ({ number, agency, year }) =>
      `Số ${number} của ${agency} năm ${year} đã được một báo cáo khác dùng.`,
    hint: () => 'Đối chiếu number của hai báo cáo với bản gốc, hoặc xóa bản nhập hai lần.',
    help: 'Số văn bản quay lại từ 1 mỗi năm ở mỗi cơ quan, nên trong một năm không thể trùng. Báo cáo không ghi ngày thì lấy năm cuối kỳ.',
  }),
  'duplicate-period': rule<{ agency: string; period: string; kind: string }>({
    severity: 'warning',
    title: 'Hai báo cáo cho một kỳ',
    message: ({ agency, period, kind }) =>
      `${agency} có hai báo cáo ${kind} cho cùng kỳ ${period}, nên chuỗi báo cáo không nối được qua kỳ này.`,
    hint: () =>
      'Nếu là hai lĩnh vực khác nhau thì ghi subject; nếu một bản thay bản kia thì ghi status của bản cũ.',
    help: 'Xét báo cáo định kỳ cùng cơ quan, cùng kỳ và cùng lĩnh vực (subject); báo cáo đã thu hồi không tính.',
  }),
  'series-gap': rule<{ agency: string; missing: string[]; after: string; subject: string | null }>({
    severity: 'warning',
    title: 'Chuỗi báo cáo bị thiếu kỳ',
    message: ({ agency, missing, after, subject }) =>
      `${agency}: thiếu báo cáo${subject ? ` ${subject}` : ''} ${missing.join(', ')} giữa ${after} và kỳ này.`,
    hint: () =>
      'Thêm báo cáo còn thiếu, hoặc ghi đúng from, to trong publishes của cơ quan ở agencies.yaml.',
    help: 'Chỉ xét khi cơ quan khai báo nghĩa vụ công bố định kỳ (publishes) với đúng tần suất và lĩnh vực đó.',
  }),
  'agency-without-reports': rule<{ id: string; name: string }>({
    severity: 'info',
    title: 'Cơ quan chưa có báo cáo',
    message: ({ name }) => `${name} chưa có báo cáo nào trong kho.`,
    hint: ({ id }) => `Thêm báo cáo vào reports/${id}/, hoặc bỏ cơ quan nếu khai thừa.`,
    help: 'Cơ quan chỉ dùng làm cấp trên của cơ quan khác, hoặc đã đổi tên, sáp nhập, thì không bị báo.',
  }),
  'uncited-record': rule<{ number: string }>({
    severity: 'info',
    title: 'Hồ sơ văn bản không ai dẫn',
    message: ({ number }) => `Không báo cáo nào dẫn văn bản ${number}.`,
    hint: () => 'Kiểm tra number và date của hồ sơ có đúng như cách báo cáo dẫn không.',
    help: 'Hồ sơ không được dẫn thường do gõ sai số hoặc sai năm.',
  }),
  'acceptance-unused': rule<{ rule: string; text: string | null }>({
    severity: 'warning',
    title: 'Mục chấp nhận không còn tác dụng',
    message: ({ rule: id, text }) =>
      `accept cho quy tắc ${id}${text ? ` ở chỗ “${text}”` : ''} không khớp phát hiện nào.`,
    hint: () => 'Xóa mục này, hoặc sửa text cho đúng chữ trong báo cáo.',
    help: 'Mục chấp nhận còn sót có thể che một lỗi mới về sau.',
  }),
} as const
