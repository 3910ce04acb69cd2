import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wordTwin } from './word-twin.ts'

/**
 * Writes the Word twins of the seeds, from the reports that were imported from them:
 * `node tests/import/twins/make-twins.ts tests/fixtures/import`.
 *
 * The PDF twins are the same files in a font that LibreOffice can embed whole, converted:
 * `node tests/import/twins/make-twins.ts FOLDER Tinos`, then `soffice --headless --convert-to pdf`.
 */
const TWINS = [
  {
    id: '001',
    report: 'ubnd-ha-tinh/2024/cai-cach-hanh-chinh-quy-1',
    superior: '',
    agency: 'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH',
  },
  {
    id: '002',
    report: 'ubnd-ha-tinh/2023/kiem-diem-chi-dao-dieu-hanh',
    superior: '',
    agency: 'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH',
  },
  {
    id: '003',
    report: 'vpub-vinh-phuc/2022/nam',
    superior: 'ỦY BAN NHÂN DÂN TỈNH VĨNH PHÚC',
    agency: 'VĂN PHÒNG',
  },
]

const [folder = 'tests/fixtures/import', font] = process.argv.slice(2)
for (const { id, report, ...head } of TWINS) {
  const markdown = await readFile(`content/reports/${report}.md`, 'utf8')
  await writeFile(join(folder, `${id}.docx`), wordTwin(markdown, head, font))
}
