import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { describeFixes, fixProblems } from '../../scripts/check/fix-files.ts'
import { fixText } from '../../scripts/check/fix-text.ts'
import { loadArchive } from '../../src/content/load-archive.ts'
import { REPORT, report, writeArchive } from './archive.ts'

const BROKEN = `\uFEFF${report(
  `${'Báo cáo'.normalize('NFD')} theo Kế hoạch số 8/KH-UBND ngày 08/01/2024 của UBND tỉnh về tuyên truyền; Nghị định số 135/2020/NĐ -CP ngày 18/11/2020 của Chính phủ; Nghị định số 09/2019/-NĐ-CP.`,
)}`.replaceAll('\n', '\r\n')

test('what has one right answer is repaired, and said', async () => {
  const settings = writeArchive({ [REPORT]: BROKEN })
  const path = join(settings.content, REPORT)
  const { problems } = await loadArchive(settings)
  const fixes = await fixProblems(settings, problems)
  expect(describeFixes(fixes)).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:
      chuyển chữ sang Unicode dựng sẵn (NFC)
      chuyển dấu xuống dòng sang LF, bỏ dấu BOM
      dòng 9: “8/KH-UBND” thành “08/KH-UBND”
      dòng 9: “135/2020/NĐ -CP” thành “135/2020/NĐ-CP”
    Đã sửa 4 chỗ trong 1 tệp.
    "
  `)
  expect(readFileSync(path, 'utf8').split('\n').slice(8).join('\n')).toMatchInlineSnapshot(
    `"Báo cáo theo Kế hoạch số 08/KH-UBND ngày 08/01/2024 của UBND tỉnh về tuyên truyền; Nghị định số 135/2020/NĐ-CP ngày 18/11/2020 của Chính phủ; Nghị định số 09/2019/-NĐ-CP."`,
  )
  expect(readdirSync(dirname(path))).toEqual(['quy-1.md'])
})

test('a second run changes nothing', async () => {
  const settings = writeArchive({ [REPORT]: BROKEN })
  const path = join(settings.content, REPORT)
  await fixProblems(settings, (await loadArchive(settings)).problems)
  const [text, time] = [readFileSync(path, 'utf8'), statSync(path).mtimeMs]
  const again = await fixProblems(settings, (await loadArchive(settings)).problems)
  expect(again).toEqual([])
  expect(describeFixes(again)).toBe('Không có gì tự sửa được.')
  expect([readFileSync(path, 'utf8'), statSync(path).mtimeMs]).toEqual([text, time])
})

test('nothing else is touched', () => {
  const text = report('KẾT QUẢ THỰC HIỆNNHIỆM VỤ, tham mƣu; ISO 9001: 2015; 1 / 2.')
  expect(fixText(text, [])).toEqual({ text, changes: [] })
})

test('what is quoted stays as it was written, and the hint says so', async () => {
  const plan = (number: string) => `Kế hoạch số ${number} ngày 08/01/2024 của UBND tỉnh`
  const body = [
    `Điều 1 sửa như sau: “Thực hiện ${plan('8/KH-UBND')} về tuyên truyền,\n\nvà ${plan('7/KH-UBND')}”.`,
    `Kết luận nêu: "theo ${plan('6/KH-UBND')}" và ${plan('5/KH-UBND')}.`,
    `> Theo ${plan('4/KH-UBND')}.`,
    'Nghị quyết ghi “Nghị định số 135/2020/NĐ -CP ngày 18/11/2020 của Chính phủ”.',
    'Dấu “ không đóng.',
    `Theo ${plan('3/KH-UBND')}.`,
  ].join('\n\n')
  const settings = writeArchive({ [REPORT]: report(body) })
  const { problems } = await loadArchive(settings)
  const hints = problems
    .filter(({ rule }) => rule === 'leading-zero' || rule === 'number-spacing')
    .map(({ line, hint }) => `${line} ${hint}`)
  expect(hints).toMatchInlineSnapshot(`
    [
      "9 Dạng đúng: “08/KH-UBND”, nhưng đây là lời trích dẫn: chỉ sửa nếu văn bản được trích viết như vậy. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do.",
      "11 Dạng đúng: “07/KH-UBND”, nhưng đây là lời trích dẫn: chỉ sửa nếu văn bản được trích viết như vậy. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do.",
      "13 Dạng đúng: “06/KH-UBND”, nhưng đây là lời trích dẫn: chỉ sửa nếu văn bản được trích viết như vậy. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do.",
      "13 Dạng đúng: “05/KH-UBND” (chạy npm run check -- --fix để sửa).",
      "15 Dạng đúng: “04/KH-UBND”, nhưng đây là lời trích dẫn: chỉ sửa nếu văn bản được trích viết như vậy. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do.",
      "17 Dạng đúng: “135/2020/NĐ-CP”, nhưng đây là lời trích dẫn: chỉ sửa nếu văn bản được trích viết như vậy. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do.",
      "21 Dạng đúng: “03/KH-UBND” (chạy npm run check -- --fix để sửa).",
    ]
  `)
  const { changes } = fixText(readFileSync(join(settings.content, REPORT), 'utf8'), problems)
  expect(changes).toEqual([
    'dòng 13: “5/KH-UBND” thành “05/KH-UBND”',
    'dòng 21: “3/KH-UBND” thành “03/KH-UBND”',
  ])
})
