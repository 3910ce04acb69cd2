import { resolve } from 'node:path'
import { readOptions } from './arguments.ts'
import { writeArchive } from './bench/generate/write-archive.ts'

const values = readOptions({
  options: {
    reports: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
})
const count = Number(values.reports)
const seed = Number(values.seed)
if (!values.out || !Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error('Cách dùng: npm run bench:generate -- --reports 1000 --seed 1 --out THƯ_MỤC')
  process.exitCode = 2
} else {
  const { reports, bytes, mentions, documents } = await writeArchive(
    resolve(values.out),
    count,
    seed,
  )
  const size = Math.round(bytes / reports / 1000)
  console.log(
    `${reports} báo cáo, trung bình ${size} kB, ${mentions} lần dẫn tới ${documents} văn bản, hạt giống ${seed}: ${resolve(values.out)}`,
  )
}
