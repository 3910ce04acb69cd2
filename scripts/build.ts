import { writeFileSync } from 'node:fs'
import { readSettings } from '../src/content/settings.ts'
import { type BuildOutcome, buildSite } from '../src/publish/build-site.ts'
import { explainFailure } from '../src/publish/explain-failure.ts'
import { duration, showProgress } from '../src/publish/progress.ts'
import { readOptions } from './arguments.ts'

const values = readOptions({
  options: {
    verbose: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    // For the benchmark: seconds of each stage, as JSON.
    timings: { type: 'string' },
  },
})
const settings = readSettings()
const progress = showProgress(process.stderr)
const started = performance.now()
try {
  const outcome = await buildSite(settings, {
    progress,
    full: values.full,
    ...(values.verbose && { onRendered: (line: string) => progress.say(line) }),
  })
  report(outcome)
  if (values.timings)
    writeFileSync(values.timings, JSON.stringify(Object.fromEntries(progress.seconds())))
} catch (error) {
  console.error(explainFailure(error, settings.out))
  process.exitCode = 1
}

function report(outcome: BuildOutcome): void {
  const spent = duration((performance.now() - started) / 1000)
  if (outcome.state === 'unchanged') {
    console.log(`Không có gì thay đổi, trang đã dựng giữ nguyên (${spent}).`)
    return
  }
  const { counts, lines } = outcome.problems
  for (const line of lines) console.error(line)
  if (outcome.state === 'refused') {
    console.error(
      `${counts.error} lỗi, ${counts.warning} cảnh báo trong nội dung. Trang chưa được dựng lại; bản đã công bố giữ nguyên.`,
    )
    process.exitCode = 1
    return
  }
  const { reports, documents, rendered, kept, files } = outcome
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(
    `Đã dựng ${settings.out}: ${reports} báo cáo, ${documents} văn bản được dẫn; ` +
      `${rendered} trang dựng mới, ${kept} trang giữ nguyên, ${files} tệp; ${counts.warning} cảnh báo, ${counts.info} gợi ý; ` +
      `${spent}, nhiều nhất ${memory} MB.`,
  )
}
