import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadArchive } from '../../src/content/load-archive.ts'
import { check, REPORT, report, writeArchive } from './archive.ts'
import { HOSTILE } from './hostile-inputs.ts'

/** What is said of every input: its problems, the first few of each rule. Reviewed by hand when it changes. */
const EXPECTED = 'hostile.expected.txt'
const MOST = 3

test('there are at least a hundred inputs', () => {
  expect(Object.keys(HOSTILE).length).toBeGreaterThanOrEqual(100)
})

const outcomes = new Map<string, string>()
test.each(Object.keys(HOSTILE))('%s is survived', { timeout: 10_000 }, async (name) => {
  const problems = await check({ [REPORT]: HOSTILE[name]! })
  const own = problems.filter(({ file }) => file === REPORT)
  const byRule = Map.groupBy(own, ({ rule }) => rule)
  const lines = [...byRule.values()].flatMap((all) => [
    ...all.slice(0, MOST).map(({ line, column, severity, rule, message }) => {
      expect(message.length, 'a message stays readable').toBeLessThan(600)
      return `  ${line}:${column} ${severity} ${rule}: ${visible(message)}`
    }),
    ...(all.length > MOST ? [`  … ${all.length - MOST} more ${all[0]!.rule}`] : []),
  ])
  outcomes.set(name, lines.join('\n') || '  (no problem)')
})

test('each has its expected message', async () => {
  const all = [...outcomes].map(([name, lines]) => `${name}\n${lines}\n`).join('\n')
  await expect(all).toMatchFileSnapshot(EXPECTED)
})

test('nothing leaked into prototypes', () => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('files that change and vanish while they are read are one problem or none each', async () => {
  const files = Array.from({ length: 20 }, (_, i) => `reports/vpub-ha-tinh/2024/thang-${i}.md`)
  const settings = writeArchive(Object.fromEntries(files.map((file) => [file, report('Thân.')])))
  const loading = loadArchive(settings)
  for (const [index, file] of files.entries()) {
    const path = join(settings.content, file)
    if (index % 3 === 0) rmSync(path)
    else if (index % 3 === 1) writeFileSync(path, report('Thân khác, dài hơn. '.repeat(1000)))
    else renameSync(path, `${path}.bak`)
  }
  const { problems } = await loading
  for (const file of files) {
    const errors = problems.filter((each) => each.file === file && each.severity === 'error')
    expect(errors.length).toBeLessThanOrEqual(1)
  }
})

/** Control characters must not hide in the expected text. */
const visible = (text: string) =>
  text.replace(
    /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
