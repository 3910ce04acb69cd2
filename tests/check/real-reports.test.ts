import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadArchive } from '../../src/content/load-archive.ts'
import type { Archive } from '../../src/core/archive.ts'
import { normalizeSource } from '../../src/markdown/front-matter.ts'

const content = resolve('content')
const cache = mkdtempSync(join(tmpdir(), 'vankho-real-'))
let archive: Archive
beforeAll(async () => {
  archive = await loadArchive({ content, cache, out: join(cache, 'dist'), base: '/', site: null })
})
afterAll(() => rmSync(cache, { recursive: true, force: true }))

/** Findings of one report as a reader would list them: the rule, what stands there, what is wrong with it. */
function findings(id: string): string[] {
  const file = `reports/${id}.md`
  const lines = normalizeSource(readFileSync(join(content, file), 'utf8')).split('\n')
  return archive.problems
    .filter((problem) => problem.file === file)
    .map(({ rule, line, column, endLine, endColumn, message }) => {
      const end = endLine === line ? endColumn! - 1 : undefined
      const quote = lines[line - 1]!.slice(column - 1, end).slice(0, 60)
      return `${rule} “${quote}”: ${message}`
    })
}

test('there is no error in any of them, and nothing outside them', () => {
  expect(archive.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(archive.problems.filter(({ file }) => !file.startsWith('reports/'))).toEqual([])
})

test('Văn phòng UBND tỉnh Hà Tĩnh, Quý I/2024', () => {
  expect(findings('vpub-ha-tinh/2024/quy-1')).toMatchInlineSnapshot(`
    [
      "citation-incomplete “44/2021/NQ-HĐND”: Lần đầu dẫn “44/2021/NQ-HĐND” thiếu ngày ban hành và trích yếu.",
      "missing-space “tỉnh.Thực”: Thiếu dấu cách ở “tỉnh.Thực”.",
      "citation-incomplete “2088/QĐ-UBND”: Lần đầu dẫn “2088/QĐ-UBND” thiếu trích yếu.",
      "missing-space “cầu.Thực”: Thiếu dấu cách ở “cầu.Thực”.",
      "date-conflict “19/KH-VPUB”: Cùng một văn bản nhưng ghi các ngày ban hành khác nhau: 16/01/2024, 19/01/2024.",
    ]
  `)
})

test('UBND tỉnh Hà Tĩnh, cải cách hành chính Quý I/2024', () => {
  expect(findings('ubnd-ha-tinh/2024/cai-cach-hanh-chinh-quy-1')).toMatchInlineSnapshot(`
    [
      "citation-incomplete “54/2019/QĐ-UBND”: Lần đầu dẫn “54/2019/QĐ-UBND” thiếu trích yếu.",
      "share-mismatch “18,05%”: 13/72 là 18,06%, không phải 18,05%.",
      "citation-incomplete “34/2016/NĐ-CP”: Lần đầu dẫn “34/2016/NĐ-CP” thiếu ngày ban hành và trích yếu.",
      "citation-incomplete “154/2020/NĐ-CP”: Lần đầu dẫn “154/2020/NĐ-CP” thiếu ngày ban hành.",
      "type-conflict “566/QĐ-UBND”: Cùng số, cơ quan và ngày ban hành nhưng khác loại văn bản: Kế hoạch 566/KH-UBND và Quyết định 566/QĐ-UBND.",
      "citation-incomplete “61/2018/NĐ-CP”: Lần đầu dẫn “61/2018/NĐ-CP” thiếu ngày ban hành và trích yếu.",
      "citation-incomplete “62-KL/TW”: Lần đầu dẫn “62-KL/TW” thiếu trích yếu.",
      "citation-incomplete “222-KH/TU”: Lần đầu dẫn “222-KH/TU” thiếu trích yếu.",
      "citation-incomplete “62/2020/NĐ-CP”: Lần đầu dẫn “62/2020/NĐ-CP” thiếu ngày ban hành và trích yếu.",
      "citation-incomplete “106/2020/NĐ-CP”: Lần đầu dẫn “106/2020/NĐ-CP” thiếu ngày ban hành và trích yếu.",
      "citation-incomplete “65/UBND”: Lần đầu dẫn “65/UBND” thiếu cơ quan ban hành và trích yếu.",
      "citation-incomplete “140/2017/NĐ-CP”: Lần đầu dẫn “140/2017/NĐ-CP” thiếu ngày ban hành và trích yếu.",
      "citation-incomplete “60/2021/NĐ-CP”: Lần đầu dẫn “60/2021/NĐ-CP” thiếu trích yếu.",
      "citation-incomplete “3109/QĐ-UBND”: Lần đầu dẫn “3109/QĐ-UBND” thiếu trích yếu.",
      "citation-incomplete “120/2020/NĐ-CP”: Lần đầu dẫn “120/2020/NĐ-CP” thiếu ngày ban hành.",
      "citation-incomplete “107/2020/NĐ-CP”: Lần đầu dẫn “107/2020/NĐ-CP” thiếu ngày ban hành và trích yếu.",
      "unknown-issuer “Quyết định số 137-QĐ/BTCTTW”: Chữ viết tắt cơ quan trong “137-QĐ/BTCTTW” lệch một ký tự so với cơ quan đã biết.",
      "numbering-repeats “## III. PHƯƠNG HƯỚNG, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TRỌNG TÂM”: Đề mục số III xuất hiện hai lần trong cùng một cấp.",
      "citation-incomplete “968/CĐ-TTg”: Lần đầu dẫn “968/CĐ-TTg” thiếu ngày ban hành và trích yếu.",
      "citation-incomplete “29-KL/TU”: Lần đầu dẫn “29-KL/TU” thiếu ngày ban hành và trích yếu.",
      "citation-incomplete “67/2021/NĐ-CP”: Lần đầu dẫn “67/2021/NĐ-CP” thiếu trích yếu.",
      "issuer-conflict “67/2021/NĐ-CP”: Ký hiệu và cơ quan ban hành ghi trong câu không khớp: 67/2021/NĐ-CP của Thủ tướng Chính phủ.",
      "citation-incomplete “32/2019/NĐ-CP”: Lần đầu dẫn “32/2019/NĐ-CP” thiếu ngày ban hành và trích yếu.",
      "future-date “590/KH-UBND”: Ngày ban hành 31/12/2024 sau thời điểm của báo cáo viện dẫn (kỳ báo cáo kết thúc ngày 31/3/2024).",
      "possible-slip “590/KH-UBND”: Cùng số và trích yếu, ngày ban hành chỉ khác một chữ số (31/12/2023 và 31/12/2024); có thể ghi nhầm năm.",
      "citation-incomplete “45/2010/NĐ-CP”: Lần đầu dẫn “45/2010/NĐ-CP” thiếu ngày ban hành.",
      "citation-incomplete “68/2010/QĐ-TTg”: Lần đầu dẫn “68/2010/QĐ-TTg” thiếu ngày ban hành.",
    ]
  `)
})

test('UBND tỉnh Hà Tĩnh, kiểm điểm chỉ đạo, điều hành 2023', () => {
  expect(findings('ubnd-ha-tinh/2023/kiem-diem-chi-dao-dieu-hanh')).toMatchInlineSnapshot(`
    [
      "citation-incomplete “21/CTr-UBND”: Lần đầu dẫn “21/CTr-UBND” thiếu trích yếu.",
      "citation-incomplete “11/NQ-CP”: Lần đầu dẫn “11/NQ-CP” thiếu trích yếu.",
      "malformed-number “Nghị quyết số 19/NQ-TW”: Số, ký hiệu “19/NQ-TW” không theo dạng nào của văn bản Nhà nước hoặc Đảng.",
      "citation-incomplete “19/NQ-TW”: Lần đầu dẫn “19/NQ-TW” thiếu ngày ban hành.",
      "citation-incomplete “48-KL/TW”: Lần đầu dẫn “48-KL/TW” thiếu trích yếu.",
      "unresolved-alias “Đề án 06”: “Đề án 06” là tên gọi tắt, nhưng phía trước không có văn bản nào được dẫn đầy đủ mà khớp duy nhất.",
      "citation-incomplete “321/QĐ-TTg”: Lần đầu dẫn “321/QĐ-TTg” thiếu trích yếu.",
      "citation-incomplete “30-CT/TU”: Lần đầu dẫn “30-CT/TU” thiếu trích yếu.",
      "damaged-letters “Công điện số 123/CE-TTg”: “123/CE-TTg” có chữ hỏng khi trích từ bản gốc; kho đọc là “123/CĐ-TTg”.",
      "damaged-letters “Công điện 749/CE-TTg”: “749/CE-TTg” có chữ hỏng khi trích từ bản gốc; kho đọc là “749/CĐ-TTg”.",
    ]
  `)
})

test('Văn phòng UBND tỉnh Vĩnh Phúc, năm 2022', () => {
  expect(findings('vpub-vinh-phuc/2022/nam')).toMatchInlineSnapshot(`
    [
      "glued-words “HIỆNNHIỆM”: “HIỆNNHIỆM” là hai tiếng dính liền.",
      "citation-incomplete “11/CTr-UBND”: Lần đầu dẫn “11/CTr-UBND” thiếu trích yếu.",
      "citation-incomplete “05/CTr-UBND”: Lần đầu dẫn “05/CTr-UBND” thiếu trích yếu.",
      "citation-incomplete “128/NQ-CP”: Lần đầu dẫn “128/NQ-CP” thiếu trích yếu.",
      "citation-incomplete “83-NQ/BCS”: Lần đầu dẫn “83-NQ/BCS” thiếu trích yếu.",
      "citation-incomplete “362/KH-UBND”: Lần đầu dẫn “362/KH-UBND” thiếu trích yếu.",
      "missing-space “2021;là”: Thiếu dấu cách ở “2021;là”.",
      "sum-mismatch “1.286”: Tổng ghi 1.286 dự án, nhưng các phần cộng lại là 1.278 (450 + 828).",
      "citation-incomplete “456/QĐ-UBND”: Lần đầu dẫn “456/QĐ-UBND” thiếu trích yếu.",
      "change-mismatch “34,5%”: Từ hai số 693/515 thì phải là tăng 34,6%, không phải tăng 34,5%.",
      "change-mismatch “2,3%”: Từ hai số 822/802 thì phải là tăng 2,5%, không phải tăng 2,3%.",
      "citation-incomplete “3453/QĐ-UBND”: Lần đầu dẫn “3453/QĐ-UBND” thiếu trích yếu.",
      "citation-incomplete “02/KH-UBND”: Lần đầu dẫn “02/KH-UBND” thiếu trích yếu.",
      "citation-incomplete “05/KH-UBND”: Lần đầu dẫn “05/KH-UBND” thiếu trích yếu.",
      "missing-space “4.Có”: Thiếu dấu cách ở “4.Có”.",
      "glued-words “sơnộp”: “sơnộp” là hai tiếng dính liền.",
      "missing-space “ra.Tổng”: Thiếu dấu cách ở “ra.Tổng”.",
      "citation-incomplete “09/2019/NĐ-CP”: Lần đầu dẫn “09/2019/NĐ-CP” thiếu ngày ban hành và trích yếu.",
      "citation-incomplete “01/2020/TT-VPCP”: Lần đầu dẫn “01/2020/TT-VPCP” thiếu trích yếu.",
      "missing-space “theo“Quyết”: Thiếu dấu cách ở “theo“Quyết”.",
      "citation-incomplete “35/2020/QĐ-UBND”: Lần đầu dẫn “35/2020/QĐ-UBND” thiếu ngày ban hành và cơ quan ban hành.",
      "glued-words “cáotrên”: “cáotrên” là hai tiếng dính liền.",
      "missing-space “theo“Quyết”: Thiếu dấu cách ở “theo“Quyết”.",
      "sum-mismatch “23.541”: Tổng ghi 23.541 hồ sơ, nhưng các phần cộng lại là 23.540 (271 + 23.269).",
      "share-mismatch “27,3%”: 8.592/32.741 là 26,2%, không phải 27,3%.",
      "numbering-parent “##### 6.1. Về tổ chức bộ máy, cán bộ, công chức, viên chức”: Đề mục số 6.1 nằm trong đề mục số 7.",
      "citation-incomplete “161/2018/NĐ-CP”: Lần đầu dẫn “161/2018/NĐ-CP” thiếu ngày ban hành và trích yếu.",
      "citation-incomplete “02-NQ/TU”: Lần đầu dẫn “02-NQ/TU” thiếu trích yếu.",
      "numbering-parent “##### 6.2. Về tổ chức việc phát hành và quản lý các văn bản ”: Đề mục số 6.2 nằm trong đề mục số 7.",
      "citation-incomplete “488/QĐ-UBND”: Lần đầu dẫn “488/QĐ-UBND” thiếu trích yếu.",
      "citation-incomplete “193/KH-UBND”: Lần đầu dẫn “193/KH-UBND” thiếu trích yếu.",
      "unknown-issuer “Thông tư số 12/2022/TT-BTTT”: Chữ viết tắt cơ quan trong “12/2022/TT-BTTT” lệch một ký tự so với cơ quan đã biết.",
      "citation-incomplete “12/2022/TT-BTTT”: Lần đầu dẫn “12/2022/TT-BTTT” thiếu ngày ban hành, cơ quan ban hành và trích yếu.",
      "number-spacing “09/2019/-NĐ-CP”: Số, ký hiệu “09/2019/-NĐ-CP” có dấu cách hoặc dấu gạch không đúng.",
      "unknown-issuer “Thông tư 01/2020/TT-VPVP”: Chữ viết tắt cơ quan trong “01/2020/TT-VPVP” lệch một ký tự so với cơ quan đã biết.",
      "citation-incomplete “01/2020/TT-VPVP”: Lần đầu dẫn “01/2020/TT-VPVP” thiếu ngày ban hành và cơ quan ban hành.",
    ]
  `)
})

test('Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Hà Tĩnh, Quý I/2024', () => {
  expect(findings('dang-uy-khoi-ha-tinh/2024/quy-1')).toMatchInlineSnapshot(`
    [
      "citation-incomplete “17-NQ/TU”: Lần đầu dẫn “17-NQ/TU” thiếu trích yếu.",
    ]
  `)
})
