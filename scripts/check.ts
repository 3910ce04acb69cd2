import { parseCheckOptions, USAGE } from './check/options.ts'
import { runCheck } from './check/run-check.ts'
import { watchCheck } from './check/watch-check.ts'

const parsed = parseCheckOptions(process.argv.slice(2))
if ('wrong' in parsed) {
  console.error(`${parsed.wrong}\n\n${USAGE}`)
  process.exitCode = 2
} else if (parsed.options.help) console.log(USAGE)
else if (parsed.options.watch) await watchCheck(parsed.options)
else process.exitCode = await runCheck(parsed.options)
