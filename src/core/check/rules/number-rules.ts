import { rule } from '../rule.ts'

const ACCEPT = 'Kiểm tra lại số liệu; nếu bản gốc in như vậy thì chấp nhận bằng accept kèm lý do.'

/** Rules that recompute figures; they speak only where the sentence leaves no doubt. */
export const NUMBER_RULES = {
  'sum-mismatch': rule<{ total: string; sum: string; parts: string[] }>({
    severity: 'warning',
    title: 'Các phần cộng lại không bằng tổng',
    message: ({ total, sum, parts }) =>
      `Tổng ghi ${total}, nhưng các phần cộng lại là ${sum} (${parts.join(' + ')}).`,
    hint: () => ACCEPT,
    help: 'Xét câu “A đơn vị tính, trong đó B, C, D” khi mọi phần cùng đơn vị tính với tổng và chênh lệch nhỏ; số ước chừng (trên, gần, khoảng) không xét.',
  }),
  'table-total': rule<{ column: string; total: string; sum: string }>({
    severity: 'warning',
    title: 'Tổng của bảng không khớp',
    message: ({ column, total, sum }) =>
      `Cột “${column}”: dòng tổng ghi ${total}, các dòng cộng lại là ${sum}.`,
    hint: () => ACCEPT,
    help: 'Xét bảng có một dòng “Tổng”, “Tổng số”, “Tổng cộng” hoặc “Cộng” và không có dòng cộng con; cột tỷ lệ không xét.',
  }),
  'share-mismatch': rule<{ fraction: string; written: string; computed: string }>({
    severity: 'warning',
    title: 'Tỷ lệ phần trăm không khớp',
    message: ({ fraction, written, computed }) =>
      `${fraction} là ${computed}%, không phải ${written}%.`,
    hint: ({ computed }) => `Tỷ lệ đúng khi làm tròn: ${computed}%. ${ACCEPT}`,
    help: 'Xét “x/y … đạt z%” và “x/y (z%)”; sai khác do làm tròn được bỏ qua, cắt cụt thì không.',
  }),
  'change-mismatch': rule<{ fraction: string; written: string; computed: string }>({
    severity: 'warning',
    title: 'Mức tăng, giảm không khớp',
    message: ({ fraction, written, computed }) =>
      `Từ hai số ${fraction} thì phải là ${computed}, không phải ${written}.`,
    hint: ({ computed }) => `Mức đúng khi làm tròn: ${computed}. ${ACCEPT}`,
    help: 'Xét “x/y … (tăng z%)”, trong đó x là kỳ này và y là kỳ trước.',
  }),
  'change-since-last': rule<{
    label: string
    now: string
    before: string
    period: string
    written: string
    computed: string
  }>({
    severity: 'warning',
    title: 'Mức tăng, giảm không khớp báo cáo kỳ trước',
    message: ({ label, now, before, period, written, computed }) =>
      `“${label}”: báo cáo này ghi ${now}, ${written}; báo cáo ${period} ghi ${before}, nên phải là ${computed}.`,
    hint: () => ACCEPT,
    help: 'Xét câu “… tăng|giảm z% so với cùng kỳ (năm trước)” hoặc “so với quý trước” khi báo cáo kỳ đó trong cùng chuỗi có đúng một số với cùng lời và cùng đơn vị tính.',
  }),
} as const
