import { readSettings } from '../src/content/settings.ts'
import { buildSite } from '../src/publish/build-site.ts'

const { archive, published } = await buildSite(readSettings())
for (const { file, line, column, severity, message, hint } of archive.problems)
  console.error(`${file}:${line}:${column}: ${severity}: ${message} ${hint}`)
if (!published) {
  console.error('Có lỗi trong nội dung, nên trang chưa được dựng lại; bản đã công bố giữ nguyên.')
  process.exitCode = 1
}
