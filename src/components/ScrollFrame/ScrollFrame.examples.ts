/** Named examples of the scrolling frame. */
export const examples = {
  table: { label: 'Bảng số liệu' },
  chart: { label: 'Hình vẽ', kind: 'chart' },
}
