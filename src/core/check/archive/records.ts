import type { Archive } from '../../archive.ts'
import type { Problem } from '../../problem.ts'
import { problem } from '../catalogue.ts'

/** Records of documents that no report cites. */
export function checkRecords({ records, documents }: Archive): Problem[] {
  const cited = new Set(
    [...documents.values()].flatMap(({ record, mentions }) =>
      record && mentions.length ? [record] : [],
    ),
  )
  return records
    .filter(({ file }) => !cited.has(file))
    .map(({ file, record }) =>
      problem('uncited-record', { file, line: 1, column: 1 }, { number: record.number }),
    )
}
