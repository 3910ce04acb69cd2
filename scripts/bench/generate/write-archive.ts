import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { openDocuments } from './documents.ts'
import { planArchive } from './plan.ts'
import { writeReport } from './report.ts'

/** Where the truth about the mentions lies, beside `reports/`: one JSON line for each report. */
export const TRUTH_FILE = 'truth.jsonl'

/**
 * Writes a generated archive: a content folder that builds as it is, and the truth about its mentions beside it. The
 * same seed and count give the same bytes.
 *
 * @returns how many bytes of reports and how many mentions were written
 */
export async function writeArchive(
  folder: string,
  count: number,
  seed: number,
  onReport?: (done: number) => void,
): Promise<{ reports: number; bytes: number; mentions: number; documents: number }> {
  const { agencies, reports } = planArchive(count)
  const documents = openDocuments(seed)
  const cited = new Set<string>()
  const truths: string[] = []
  let bytes = 0
  let mentions = 0
  await mkdir(folder, { recursive: true })
  await writeFile(
    join(folder, 'site.yaml'),
    `title: Kho báo cáo thử tải\npublisher: Bộ sinh dữ liệu\ndescription: Dữ liệu sinh tự động, hạt giống ${seed}.\n`,
  )
  await writeFile(join(folder, 'agencies.yaml'), agencies.map(agencyYaml).join(''))
  for (const planned of reports) {
    const { source, truth } = writeReport(seed, planned, documents)
    const id = `${planned.agency.id}/${planned.year}/${planned.slug}`
    const path = join(folder, 'reports', `${id}.md`)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, source)
    truths.push(JSON.stringify({ report: id, mentions: truth }))
    for (const { document } of truth) cited.add(document)
    bytes += Buffer.byteLength(source)
    mentions += truth.length
    onReport?.(truths.length)
  }
  await writeFile(join(folder, TRUTH_FILE), `${truths.join('\n')}\n`)
  return { reports: reports.length, bytes, mentions, documents: cited.size }
}

function agencyYaml(agency: ReturnType<typeof planArchive>['agencies'][number]): string {
  const { id, name, shortName, code, province, party, parent, to, mergedInto, publishes } = agency
  return [
    `- id: ${id}`,
    `  name: ${name}`,
    `  shortName: ${shortName}`,
    `  code: ${code}`,
    `  place: ${province}`,
    '  level: tỉnh',
    ...(party ? ['  system: Đảng'] : []),
    ...(parent ? [`  parent: ${parent}`] : []),
    ...(to ? [`  to: ${to}`] : []),
    ...(mergedInto ? [`  mergedInto: ${mergedInto}`] : []),
    '  publishes:',
    ...publishes.flatMap(({ frequency, subject }) => [
      `    - frequency: ${frequency}`,
      ...(subject ? [`      subject: ${subject}`] : []),
    ]),
    '',
  ].join('\n')
}
