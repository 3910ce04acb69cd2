import { columnChart } from '../../content/figures/columns.ts'

const few = [
  { label: 'I/2023', value: 2 },
  { label: 'II/2023', value: 0 },
  { label: 'III/2023', value: 5 },
]
const many = Array.from({ length: 28 }, (_, at) => ({
  label: `${(at % 4) + 1}/${2018 + Math.floor(at / 4)}`,
  value: (at * 37) % 110,
}))
const words = { title: 'Số báo cáo theo quý', description: 'Từ quý I/2023 đến quý III/2023.' }

/** Named examples of the column chart. */
export const examples = {
  'few columns': { id: 'it', chart: columnChart(few), ...words },
  'many columns': { id: 'nhieu', chart: columnChart(many), ...words },
}
