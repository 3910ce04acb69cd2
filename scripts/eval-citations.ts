import { findCitations } from '../src/core/citation/find.ts'
import { generateTexts } from '../tests/core/citation/generate.ts'
import { readOptions } from './arguments.ts'
import { difference } from './eval/against.ts'
import { fieldScores } from './eval/fields.ts'
import { type LabelledText, seeds, unseen } from './eval/labelled-texts.ts'
import { leaveOneOut } from './eval/leave-one-out.ts'
import { type Matched, match } from './eval/match-mentions.ts'
import { atRevision } from './eval/other-finder.ts'
import { printIdentity } from './eval/print-identity.ts'
import { type SpanScore, spanScore } from './eval/spans.ts'
import { speed } from './eval/speed.ts'
import { warningScores } from './eval/warnings.ts'

const percent = (part: number, whole: number) => (whole ? (part / whole).toFixed(4) : '     –')

function printSpans(name: string, score: SpanScore): void {
  console.log(
    `${name.padEnd(26)} P ${score.precision.toFixed(4)}  R ${score.recall.toFixed(4)}  F1 ${score.f1.toFixed(4)}  (${score.right} đúng, ${score.found} tìm thấy, ${score.labelled} nhãn)`,
  )
}

function printSet(title: string, texts: readonly LabelledText[], listEach: boolean): void {
  const matched: Matched[] = texts.map((one) => match(one, findCitations))
  console.log(`\n## ${title}`)
  if (listEach) for (const one of matched) printSpans(one.name, spanScore([one]))
  printSpans('tổng', spanScore(matched))
  for (const [name, score] of Object.entries(fieldScores(matched))) {
    console.log(
      `  ${name.padEnd(12)} ${percent(score.right, score.total)}  (${score.right}/${score.total})`,
    )
    for (const { where, expected, found } of score.wrong.slice(0, 12))
      console.log(`      ${where}: nhãn ${expected}, đọc ${found}`)
  }
  for (const [name, score] of warningScores(matched)) {
    console.log(
      `  cảnh báo ${name.padEnd(16)} P ${percent(score.right, score.given)}  R ${percent(score.right, score.labelled)}  ${score.wrong.slice(0, 5).join(', ')}`,
    )
  }
  for (const one of matched) {
    for (const label of one.missed.slice(0, 15))
      console.log(`  thiếu ${one.name} ${label.start}: ${JSON.stringify(label.text)}`)
    for (const mention of one.extra.slice(0, 15))
      console.log(`  thừa  ${one.name}:${mention.line}: ${JSON.stringify(mention.text)}`)
  }
}

function printClasses(texts: readonly LabelledText[]): void {
  for (const kind of ['law', 'alias', 'named'])
    printSpans(`lớp ${kind}`, spanScore(texts.map((one) => match(one, findCitations, kind))))
}

async function main(): Promise<number> {
  const values = readOptions({ options: { against: { type: 'string' } } })
  const development = seeds()
  const heldOut = unseen()
  if (values.against !== undefined) {
    const now = [...development, ...heldOut]
    const { gained, lost, changed } = await atRevision(values.against, (then) =>
      difference(now, findCitations, then),
    )
    for (const [title, list] of [
      ['Thêm', gained],
      ['Mất', lost],
      ['Đổi', changed],
    ] as const) {
      console.log(`${title}: ${list.length}`)
      for (const line of list) console.log(`  ${line}`)
    }
    return 0
  }
  printSet('Năm báo cáo (tập phát triển, gán nhãn bằng tay)', development, true)
  printClasses(development)
  printIdentity(development, findCitations)
  console.log('\n## Bỏ lần lượt từng báo cáo (không có các dòng bảng mà chỉ báo cáo ấy cho thấy)')
  for (const { name, rows, score, typesRight } of await leaveOneOut(development, findCitations)) {
    printSpans(name, score)
    console.log(
      `  loại đúng ${percent(typesRight, score.right)}; bỏ: ${rows.join(', ') || 'không dòng nào'}`,
    )
  }
  printSet('Văn bản viết tay theo lối của cơ quan khác (tập kiểm tra)', heldOut, true)
  printSet('Văn bản sinh theo luật, có hư hại (tập kiểm tra)', generateTexts(2024, 400), false)
  console.log(
    `\n## Tốc độ\n${speed(
      development.map(({ text }) => text),
      findCitations,
    ).toFixed(1)} MB/s thời gian xử lý`,
  )
  return 0
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return 2
})
