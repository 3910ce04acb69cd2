import { watch } from 'node:fs'
import { join, sep } from 'node:path'
import { loadArchive } from '../../src/content/load-archive.ts'
import { readSource } from '../../src/content/read-file.ts'
import { readReport } from '../../src/content/read-report.ts'
import { readSettings, type Settings } from '../../src/content/settings.ts'
import type { Archive } from '../../src/core/archive.ts'
import { applyPolicy } from '../../src/core/check/policy.ts'
import { compareProblems, type Problem } from '../../src/core/problem.ts'
import { countProblems, SEVERITIES, SEVERITY_NAMES } from '../reporters/counts.ts'
import type { CheckOptions } from './options.ts'
import { print, selected, wrongPaths } from './run-check.ts'

/** Editors write a file in several steps; what follows within so many milliseconds is one change. */
const QUIET = 60

/**
 * Checks now, and again whenever something in the content folder is saved, until the command is stopped. A saved
 * report is checked by itself at once; what the whole archive says of it follows, since that needs all of it.
 */
export async function watchCheck(options: CheckOptions): Promise<void> {
  const settings = readSettings()
  const wrong = wrongPaths(options.paths, settings)
  if (wrong.length) {
    console.error(wrong.join('\n'))
    process.exitCode = 2
    return
  }
  let archive = await loadArchive(settings)
  process.stdout.write(
    await print(selected(archive.problems, settings, options), settings, options),
  )

  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const recheck = async () => {
    const files = [...changed].sort()
    changed.clear()
    if (!files.length) return
    const started = performance.now()
    const show = async (problems: readonly Problem[]) =>
      process.stdout.write(await print(selected(problems, settings, options), settings, options))
    const own = await ownProblems(files, archive, settings)
    await show(own)
    console.log(`Đã kiểm tra lại ${files.join(', ')} trong ${secondsSince(started)} giây.`)

    archive = await loadArchive(settings)
    const shown = new Set(own.map(keyOf))
    const rest = archive.problems.filter(
      (problem) => files.includes(problem.file) && !shown.has(keyOf(problem)),
    )
    if (rest.length) await show(rest)
    console.log(`Toàn kho (${secondsSince(started)} giây): ${totals(archive.problems)}.`)
  }
  watch(settings.content, { recursive: true }, (_, name) => {
    if (!name || !/\.(?:md|yaml)$/.test(name)) return
    changed.add(name.split(sep).join('/'))
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(recheck).catch((error: unknown) => {
        console.error(`Không kiểm tra lại được: ${(error as Error).message}`)
      })
    }, QUIET)
  })
  console.log('Đang chờ thay đổi; nhấn Ctrl+C để dừng.')
}

/** What saved reports show by themselves; an acceptance may be for something that only the archive shows. */
async function ownProblems(
  files: readonly string[],
  { site }: Archive,
  { content }: Settings,
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const file of files.filter((each) => each.startsWith('reports/'))) {
    const source = readSource(join(content, file), file)
    if (!source.ok) {
      problems.push(source.problem)
      continue
    }
    const { problems: found, checks } = readReport(file, source.text, source.raw)
    const accepted = new Map([[file, checks.accepted]])
    problems.push(
      ...applyPolicy(found, accepted, site.rules).filter(
        ({ rule }) => rule !== 'acceptance-unused',
      ),
    )
  }
  return problems.sort(compareProblems)
}

const keyOf = ({ file, line, column, rule }: Problem) => `${file}:${line}:${column}:${rule}`

const secondsSince = (start: number) =>
  ((performance.now() - start) / 1000).toFixed(2).replace('.', ',')

function totals(problems: readonly Problem[]): string {
  const counts = countProblems(problems)
  return SEVERITIES.map((severity) => `${counts[severity]} ${SEVERITY_NAMES[severity]}`).join(', ')
}
