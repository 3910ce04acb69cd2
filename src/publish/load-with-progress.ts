import { loadArchive } from '../content/load-archive.ts'
import type { LoadWatch } from '../content/load-reports.ts'
import { type ContentScan, scanContent } from '../content/scan-content.ts'
import type { Settings } from '../content/settings.ts'
import type { Archive } from '../core/archive.ts'
import type { Progress, Stage } from './progress.ts'

/** Hashes the content folder, and shows how that goes. */
export function scanWithProgress({ content }: Settings, progress: Progress): ContentScan {
  const stage = progress.stage('Đọc nội dung')
  const scan = scanContent(content, (total) => {
    stage.expect(total)
    stage.tick()
  })
  stage.done()
  return scan
}

/**
 * Loads the archive, and shows how that goes.
 *
 * @param onRead is told of the reports before their citations are joined
 */
export async function loadWithProgress(
  settings: Settings,
  progress: Progress,
  scan: ContentScan,
  onRead: (reports: Archive['reports']) => void,
): Promise<Archive> {
  const loading = progress.stage('Nạp báo cáo', scan.reports.length)
  let parsed = 0
  let resolving: Stage | null = null
  const watch: LoadWatch = {
    found: () => loading.tick(),
    parsed: (count) => {
      parsed += count
      loading.tick(count)
    },
    resolving: (reports) => {
      loading.done(`phân tích mới ${parsed}`)
      onRead(reports)
      resolving = progress.stage('Nối các văn bản được dẫn')
    },
  }
  const archive = await loadArchive(settings, watch, scan)
  ;(resolving as Stage | null)?.done(`${archive.documents.size} văn bản`)
  return archive
}
