import { readSettings } from '../src/content/settings.ts'
import { devSite } from '../src/publish/dev-site.ts'
import { onEnd, portError, readPort } from '../src/publish/listen.ts'
import { summarize } from '../src/publish/problem-summary.ts'
import { readOptions } from './arguments.ts'

readOptions({ options: {} })

const settings = readSettings()
try {
  const port = readPort()
  const server = await devSite(settings, port, ({ reports, problems }, milliseconds) => {
    const { counts, lines } = summarize(problems)
    for (const line of lines) console.error(line)
    console.log(
      `Đã đọc ${reports.size} báo cáo trong ${Math.round(milliseconds)} ms: ${counts.error} lỗi, ${counts.warning} cảnh báo`,
    )
  }).catch((error: NodeJS.ErrnoException) => {
    throw /port \d+ is already in use/i.test(error.message)
      ? portError(Object.assign(error, { code: 'EADDRINUSE' }), port)
      : error
  })
  onEnd(() => server.stop())
  console.log(`Mở http://localhost:${server.port}${settings.base} (Ctrl+C để dừng)`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
