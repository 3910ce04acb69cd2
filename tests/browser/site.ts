import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the real content's site, built under `/`. */
    site: string
    /** The same content built under `/kho/`. */
    siteUnderBase: string
  }
}

/** Builds the sites that browser tests look at, once for all of them. */
export default function setup(project: TestProject): void {
  const folder = resolve('.cache/test-sites')
  project.provide('site', build(join(folder, 'root'), '/'))
  project.provide('siteUnderBase', build(join(folder, 'kho'), '/kho/'))
}

function build(folder: string, base: string): string {
  const out = join(folder, 'dist')
  const { status, stderr } = spawnSync(process.execPath, ['scripts/vankho.mjs', 'build'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      VANKHO_OUT: out,
      VANKHO_BASE: base,
      VANKHO_CACHE: join(folder, 'cache'),
      NODE_ENV: 'production',
    },
  })
  if (status !== 0 || !existsSync(out)) throw new Error(`building the test site failed:\n${stderr}`)
  return out
}
