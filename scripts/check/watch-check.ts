import { watch } from 'node:fs'
import { loadArchive } from '../../src/content/load-archive.ts'
import { readSettings } from '../../src/content/settings.ts'
import type { CheckOptions } from './options.ts'
import { print, runCheck, selected } from './run-check.ts'

/** Editors write a file in several steps; what follows within so many milliseconds is one change. */
const QUIET = 60

/** Checks now, and again whenever something in the content folder is saved, until the command is stopped. */
export async function watchCheck(options: CheckOptions): Promise<void> {
  const settings = readSettings()
  await runCheck(options)
  console.log('Đang chờ thay đổi; nhấn Ctrl+C để dừng.')

  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const check = async () => {
    const started = performance.now()
    const archive = await loadArchive(settings)
    const problems = selected(archive.problems, settings, options)
    const output = await print(problems, settings, options)
    const seconds = ((performance.now() - started) / 1000).toFixed(2).replace('.', ',')
    process.stdout.write(`\n${output}Đã kiểm tra lại trong ${seconds} giây.\n`)
  }
  watch(settings.content, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(check).catch((error: unknown) => {
        console.error(`Không kiểm tra lại được: ${(error as Error).message}`)
      })
    }, QUIET)
  })
}
