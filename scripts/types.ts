import { spawnSync } from 'node:child_process'

/** Types of plain TypeScript first, then of the pages. */
const CHECKS = [
  ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'],
  ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'],
]

process.exitCode = CHECKS.map(
  (command) => spawnSync(process.execPath, command, { stdio: 'inherit' }).status,
).some((status) => status !== 0)
  ? 1
  : 0
