import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkOriginals } from '../../../src/content/check-originals.ts'
import { loadArchive } from '../../../src/content/load-archive.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { describe, REPORT, report, writeArchive } from '../archive.ts'

const MAKE_PIPE = 'mkfifo'
const problemsOf = async (settings: ReturnType<typeof writeArchive>) =>
  describe((await loadArchive(settings)).problems.filter(({ severity }) => severity === 'error'))

test('unreadable-file', async () => {
  const settings = writeArchive({ [REPORT]: report('Thân.') })
  const folder = join(settings.content, 'reports/vpub-ha-tinh/2024')
  symlinkSync('b.md', join(folder, 'a.md'))
  symlinkSync('a.md', join(folder, 'b.md'))
  symlinkSync('khong-co.md', join(folder, 'c.md'))
  mkdirSync(join(folder, 'd.md'))
  execFileSync(MAKE_PIPE, [join(folder, 'e.md')])
  expect(await problemsOf(settings)).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/a.md:1:1 error
      Không đọc được tệp: liên kết chỉ vòng về chính nó.
      → Kiểm tra tệp còn ở đó, có quyền đọc, là tệp thường và không phải liên kết vòng.
    reports/vpub-ha-tinh/2024/b.md:1:1 error
      Không đọc được tệp: liên kết chỉ vòng về chính nó.
      → Kiểm tra tệp còn ở đó, có quyền đọc, là tệp thường và không phải liên kết vòng.
    reports/vpub-ha-tinh/2024/c.md:1:1 error
      Không đọc được tệp: tệp không còn ở đó.
      → Kiểm tra tệp còn ở đó, có quyền đọc, là tệp thường và không phải liên kết vòng.
    reports/vpub-ha-tinh/2024/e.md:1:1 error
      Không đọc được tệp: đó không phải tệp thường.
      → Kiểm tra tệp còn ở đó, có quyền đọc, là tệp thường và không phải liên kết vòng."
  `)
})

test('outside-content', async () => {
  const settings = writeArchive({ [REPORT]: report('Thân.') })
  const folder = join(settings.content, 'reports/vpub-ha-tinh')
  symlinkSync('/etc/passwd', join(folder, '2024/mat-khau.md'))
  symlinkSync('/dev/zero', join(folder, '2024/vo-tan.md'))
  symlinkSync('/', join(folder, 'goc'))
  expect(await problemsOf(settings)).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/mat-khau.md:1:1 error
      Tệp hoặc thư mục này là liên kết dẫn ra ngoài thư mục nội dung (tới …/passwd), nên không được đọc.
      → Chép tệp thật vào thư mục nội dung thay cho liên kết.
    reports/vpub-ha-tinh/2024/vo-tan.md:1:1 error
      Tệp hoặc thư mục này là liên kết dẫn ra ngoài thư mục nội dung (tới …/zero), nên không được đọc.
      → Chép tệp thật vào thư mục nội dung thay cho liên kết.
    reports/vpub-ha-tinh/goc:1:1 error
      Tệp hoặc thư mục này là liên kết dẫn ra ngoài thư mục nội dung (tới …/), nên không được đọc.
      → Chép tệp thật vào thư mục nội dung thay cho liên kết."
  `)
})

test('linked-folder', async () => {
  const settings = writeArchive({ [REPORT]: report('Thân.') })
  symlinkSync('..', join(settings.content, 'reports/vpub-ha-tinh/vong'))
  expect(await problemsOf(settings)).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/vong:1:1 error
      Thư mục này là liên kết tới thư mục khác, nên các tệp trong đó không được đọc.
      → Thay liên kết bằng thư mục thật."
  `)
})

test('original-mismatch', async () => {
  const settings = writeArchive({
    [REPORT]: report('Thân.').replace(
      'url: https://example.vn/goc.pdf',
      `file: goc.pdf\n  sha256: ${'0'.repeat(64)}`,
    ),
  })
  const folder = join(settings.content, '../public')
  const original = join(folder, 'tep-goc/goc.pdf')
  mkdirSync(join(folder, 'tep-goc'), { recursive: true })
  writeFileSync(original, 'bản gốc')
  const archive = await loadArchive(settings)
  expect(describe(checkOriginals(archive, folder))).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:6:3 error
      Mã băm khai báo 000000000000… khác mã băm của “goc.pdf” (130211d20b75…): bản gốc đã bị thay hoặc khai sai.
      → Nếu tệp gốc đúng, ghi sha256: 130211d20b750213899a74f51fc98435215abfb51558a516a9e87c4c3478e6af."
  `)

  const [one] = archive.reports.values()
  one!.meta.source!.sha256 = hash('sha256', 'bản gốc')
  expect(checkOriginals(archive, folder)).toEqual([])

  rmSync(original)
  symlinkSync('/etc/passwd', original)
  expect(checkOriginals(archive, folder)[0]?.rule).toBe('original-outside')
})

test('original-missing, where a file has the name with its marks apart', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'tep-goc'))
  writeFileSync(join(folder, 'tep-goc', 'báo cáo.pdf'.normalize('NFD')), 'bản gốc')
  const source = 'source:\n  file: báo cáo.pdf\n'.normalize('NFC')
  const text = report('Thân.').replace(/source:\n.*\n/, source)
  const archive = await loadArchive(writeArchive({ [REPORT]: text }))
  expect(describe(checkOriginals(archive, folder))).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:6:3 info
      Bản gốc “báo cáo.pdf” không có trong public/tep-goc và cũng không có địa chỉ công bố (source.url).
      → Có một tệp mang tên trông giống hệt, nhưng máy lưu chữ và dấu rời nhau (Unicode tổ hợp): đổi tên tệp ấy, gõ lại các chữ có dấu."
  `)
})
