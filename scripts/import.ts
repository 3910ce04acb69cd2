import { relative } from 'node:path'
import { readSettings } from '../src/content/settings.ts'
import { parseImportOptions, USAGE } from '../src/import/command/options.ts'
import { type Progress, runImport } from '../src/import/command/run-import.ts'
import { describeFile, describeTotal } from '../src/import/command/summary.ts'
import { ImportError } from '../src/import/import-error.ts'

const { content } = readSettings()
const near = relative('', content)
const parsed = parseImportOptions(process.argv.slice(2), near.startsWith('..') ? content : near)
if ('wrong' in parsed) {
  console.error(`${parsed.wrong}\n\n${USAGE}`)
  process.exitCode = 2
} else if (parsed.options.help) console.log(USAGE)
else {
  const { options } = parsed
  const isBar = process.stderr.isTTY && options.format === 'text'
  try {
    const answer = await runImport(options, isBar ? showBar : showLines)
    if (options.format === 'json') console.log(JSON.stringify(answer, null, 2))
    else console.log(describeTotal(answer))
    process.exitCode = answer.failed ? 1 : 0
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    console.error(`${error.message}\n${error.hint}`)
    process.exitCode = 2
  }

  function showLines(...[done, total, last]: Parameters<Progress>): void {
    if (!last) return
    if (options.format === 'text') console.log(describeFile(last))
    else if (total > 1) console.error(`${done}/${total} ${last.file}`)
  }

  function showBar(...[done, total, last]: Parameters<Progress>): void {
    process.stderr.write('\r\u001B[K')
    if (last) console.log(describeFile(last))
    if (done === total || total < 2) return
    const filled = Math.round((done / total) * 24)
    process.stderr.write(`[${'#'.repeat(filled)}${'.'.repeat(24 - filled)}] ${done}/${total}`)
  }
}
