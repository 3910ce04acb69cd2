import { parseNewOptions, USAGE } from './new/options.ts'
import { runNew } from './new/run-new.ts'

const parsed = parseNewOptions(process.argv.slice(2))
if ('wrong' in parsed) {
  console.error(`${parsed.wrong}\n\n${USAGE}`)
  process.exitCode = 2
} else if (parsed.options.help) console.log(USAGE)
else process.exitCode = await runNew(parsed.options)
