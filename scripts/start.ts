import { readSettings } from '../src/content/settings.ts'
import { listen, readPort } from '../src/publish/listen.ts'
import { siteServer } from '../src/publish/serve-site.ts'

await import('./build.ts')
if (!process.exitCode) {
  const { out, base } = readSettings()
  try {
    const port = await listen(siteServer(out, base), readPort())
    console.log(`Mở http://localhost:${port}${base} (Ctrl+C để dừng)`)
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
