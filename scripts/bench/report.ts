import { cpus } from 'node:os'
import type { Cost } from './measure.ts'

/** One measured build. */
export interface Row extends Omit<Cost, 'output'> {
  name: string
  files: number | null
  bytes: number | null
  /** Seconds of each stage of the build, by its name. */
  stages: Record<string, number> | null
}

export interface BenchResult {
  date: string
  reports: number
  seed: number
  versions: Record<string, string>
  machine: string
  rows: Row[]
}

export const describeMachine = () =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${process.platform}`

const HEAD = [
  'lượt dựng',
  'giây',
  'so với lần đầu',
  'giây CPU',
  'bộ nhớ (MB)',
  'tệp',
  'MB',
  'các khâu (giây)',
]

/** The results as a Markdown table; ratios are to the first build. */
export function table({ rows }: BenchResult): string {
  const cold = rows[0]!.wall
  const lines = rows.map(({ name, code, wall, cpu, memory, files, bytes, stages }) => [
    code === 0 ? name : `${name} (hỏng)`,
    one(wall),
    `${(wall / cold).toFixed(3)}`,
    cpu === null ? '' : one(cpu),
    memory === null ? '' : String(Math.round(memory)),
    files === null ? '' : String(files),
    bytes === null ? '' : one(bytes / 1e6),
    stages
      ? Object.entries(stages)
          .map(([stage, seconds]) => `${stage} ${one(seconds)}`)
          .join('; ')
      : '',
  ])
  return [HEAD, HEAD.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const one = (value: number) => value.toFixed(1)
