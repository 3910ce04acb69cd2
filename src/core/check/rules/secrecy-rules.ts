import { rule } from '../rule.ts'

/** Rules that keep drafts, secrets and data of persons from being published. */
export const SECRECY_RULES = {
  'draft-mark': rule<{ mark: string }>({
    severity: 'error',
    title: 'Dấu dự thảo',
    message: ({ mark }) => `Văn bản mang dấu “${mark}”, nên có thể chưa phải bản ban hành.`,
    hint: () => 'Thay bằng bản đã ký, hoặc bỏ dấu nếu còn sót lại từ bản thảo.',
    help: 'Chỉ xét dấu đứng riêng một dòng hoặc ở đầu tên báo cáo; chữ “dự thảo” trong câu không bị báo.',
  }),
  'secrecy-mark': rule<{ mark: string }>({
    severity: 'error',
    title: 'Dấu độ mật',
    message: ({ mark }) => `Văn bản mang dấu “${mark}”: không được công bố.`,
    hint: () => 'Dừng lại và hỏi người phụ trách bảo vệ bí mật nhà nước trước khi làm gì tiếp.',
    help: 'Xét MẬT, TỐI MẬT, TUYỆT MẬT và “lưu hành nội bộ” đứng riêng như một dấu; chữ “mật” trong câu (VB mật 284 văn bản, bảo mật) không bị báo.',
  }),
  'personal-id': rule<{ kind: string; masked: string }>({
    severity: 'error',
    title: 'Số giấy tờ tùy thân',
    message: ({ kind, masked }) => `Có ${kind} của cá nhân: ${masked}.`,
    hint: () => 'Xóa hoặc che số này; số giấy tờ tùy thân là dữ liệu cá nhân không được công bố.',
    help: 'Xét số căn cước 12 chữ số, số chứng minh nhân dân 9 chữ số và số hộ chiếu có chữ chỉ loại đứng trước.',
  }),
  'bank-account': rule<{ masked: string }>({
    severity: 'error',
    title: 'Số tài khoản ngân hàng',
    message: ({ masked }) => `Có số tài khoản: ${masked}.`,
    hint: () => 'Xóa hoặc che số tài khoản của cá nhân.',
    help: 'Xét số đứng sau chữ “số tài khoản”, “tài khoản số”, “STK”. Tài khoản tại Kho bạc Nhà nước không bị báo.',
  }),
  'phone-number': rule<{ masked: string }>({
    severity: 'error',
    title: 'Số điện thoại di động',
    message: ({ masked }) => `Có số điện thoại di động: ${masked}.`,
    hint: () =>
      'Xóa hoặc che số của cá nhân; nếu là đường dây nóng công khai thì chấp nhận bằng accept kèm lý do.',
    help: 'Xét số di động Việt Nam 10 chữ số; số máy bàn của cơ quan không bị báo.',
  }),
} as const
