import { type ParseArgsConfig, parseArgs } from 'node:util'
import { usageError } from '../src/core/usage-error.ts'

type Options = NonNullable<ParseArgsConfig['options']>
interface Config<T extends Options> {
  options: T
  allowNegative?: boolean
}

/** The options of a command that takes nothing else. Wrong use ends it with one sentence and exit code 2. */
export function readOptions<T extends Options>(config: Config<T>) {
  try {
    return parseArgs<Config<T>>(config).values
  } catch (error) {
    const wrong = usageError(error, config.options)
    if (wrong === null) throw error
    console.error(wrong)
    process.exit(2)
  }
}
