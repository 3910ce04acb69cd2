import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { loadArchive } from '../../src/content/load-archive.ts'
import { readSource } from '../../src/content/read-file.ts'
import { readSettings, type Settings } from '../../src/content/settings.ts'
import type { Place, Problem } from '../../src/core/problem.ts'
import { reportGithub } from '../reporters/github.ts'
import { reportJson } from '../reporters/json.ts'
import { reportSarif } from '../reporters/sarif.ts'
import { type ReadLine, reportText } from '../reporters/text.ts'
import { describeFixes, fixProblems } from './fix-files.ts'
import type { CheckOptions } from './options.ts'

/** Checks the archive, repairs where that is asked for, prints what is left; gives the exit code. */
export async function runCheck(options: CheckOptions): Promise<number> {
  const settings = readSettings()
  const wrong = wrongPaths(options.paths, settings)
  if (wrong.length) {
    console.error(wrong.join('\n'))
    return 2
  }
  let archive = await loadArchive(settings)
  if (options.fix) {
    const fixed = await fixProblems(settings, selected(archive.problems, settings, options))
    console.error(describeFixes(fixed.map((fix) => inWorkingDirectory(fix, settings))))
    if (fixed.length) archive = await loadArchive(settings)
  }
  const problems = selected(archive.problems, settings, options)
  process.stdout.write(await print(problems, settings, options))
  return exitCode(problems, options)
}

/** What is wrong with paths that were named: of a file that is not checked nothing may be said to be right. */
export function wrongPaths(paths: readonly string[], { content }: Settings): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) return [`Không có tệp hay thư mục “${path}”.`]
    const folder = relative('', content) || '.'
    const isOutside = !isWithin(resolve(path), content) && !isWithin(content, resolve(path))
    return isOutside
      ? [
          `“${path}” nằm ngoài kho (thư mục ${folder}), nên không được kiểm tra. Chép tệp vào ${folder}/reports/<cơ quan>/<năm>/, hoặc đặt VANKHO_CONTENT là thư mục của kho.`,
        ]
      : []
  })
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** 0 without errors, 1 with errors or more warnings than allowed. */
function exitCode(
  problems: readonly Problem[],
  { maxWarnings }: Pick<CheckOptions, 'maxWarnings'>,
): number {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  const failed = problems.some(({ severity }) => severity === 'error')
  return failed || (maxWarnings !== null && warnings > maxWarnings) ? 1 : 0
}

/** The problems of the rules and paths that were asked for. */
export function selected(
  problems: readonly Problem[],
  { content }: Pick<Settings, 'content'>,
  { rules, paths }: Pick<CheckOptions, 'rules' | 'paths'>,
): Problem[] {
  const wanted = paths.map((path) => resolve(path))
  return problems.filter(({ rule, file }) => {
    if (rules.length && !rules.includes(rule)) return false
    const full = resolve(content, file)
    return !wanted.length || wanted.some((path) => isWithin(full, path))
  })
}

/** The output in the format that was asked for, with files as the working directory names them. */
export async function print(
  problems: readonly Problem[],
  settings: Settings,
  { format, rules }: Pick<CheckOptions, 'format' | 'rules'>,
): Promise<string> {
  const shown = problems.map((problem) => ({
    ...inWorkingDirectory(problem, settings),
    related: problem.related.map((each) => inWorkingDirectory(each, settings)),
  }))
  switch (format) {
    case 'json':
      return reportJson(shown)
    case 'github':
      return reportGithub(shown)
    case 'sarif':
      return reportSarif(shown)
    case 'text':
      return reportText(shown, {
        readLine: await lineReader(shown),
        all: rules.length > 0,
        colour: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR,
      })
  }
}

function inWorkingDirectory<P extends Pick<Place, 'file'>>(place: P, { content }: Settings): P {
  const file = relative(process.cwd(), resolve(content, place.file)).split(sep).join('/')
  return { ...place, file }
}

/** Files that could not or must not be read are not read for their line either. */
const UNREADABLE = [
  'unreadable-file',
  'unread-file',
  'outside-content',
  'linked-folder',
  'file-too-large',
]
const LONGEST_LINE = 20_000

/** Lines of the files that problems are in, normalised as their columns are; read once, nothing else is kept. */
async function lineReader(problems: readonly Problem[]): Promise<ReadLine> {
  const wanted = new Map<string, Set<number>>()
  for (const { file, line, rule } of problems)
    if (!UNREADABLE.includes(rule)) wanted.set(file, (wanted.get(file) ?? new Set()).add(line))
  const found = new Map<string, string>()
  for (const [file, numbers] of wanted) {
    const source = readSource(file, file)
    const lines = source.ok ? source.text.split('\n') : []
    for (const number of numbers) {
      const line = lines[number - 1]
      if (line !== undefined) found.set(`${file}\n${number}`, line.slice(0, LONGEST_LINE))
    }
  }
  return (file, line) => found.get(`${file}\n${line}`) ?? null
}
