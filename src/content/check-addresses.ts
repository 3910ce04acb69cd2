import { problem } from '../core/check/catalogue.ts'
import type { Problem } from '../core/problem.ts'
import { slug } from '../core/text/fold.ts'
import type { ContentScan } from './scan-content.ts'

/** Report files whose names differ only in capitals, marks or spaces: one address, and on many machines one file. */
export function checkAddresses({ reports }: Pick<ContentScan, 'reports'>): Problem[] {
  const first = new Map<string, string>()
  return reports.flatMap(({ file }) => {
    const address = file
      .replace(/^reports\/|\.md$/g, '')
      .split('/')
      .map(slug)
      .join('/')
    const other = first.get(address)
    if (other === undefined) {
      first.set(address, file)
      return []
    }
    return [
      problem(
        'duplicate-address',
        { file, line: 1, column: 1 },
        { address: `/bao-cao/${address}/`, other },
        [{ file: other, line: 1, column: 1, text: 'tệp kia' }],
      ),
    ]
  })
}
