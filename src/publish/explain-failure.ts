import { BuildInProgress } from './lock.ts'

/** What a person needs to know of a build that failed: what happened, what became of the site, what to do. */
export function explainFailure(error: unknown, out: string): string {
  if (error instanceof BuildInProgress) return error.message
  const { code, message, stack, path, dest } = error as NodeJS.ErrnoException & { dest?: string }
  const place = dest ?? path
  const where = place ? ` (${place})` : ''
  const kept = `Trang đã công bố trong ${out} giữ nguyên.`
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `Hết chỗ trên đĩa${where}. ${kept} Hãy dọn bớt rồi dựng lại; một lượt dựng cần chỗ cho hai bản của trang.`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `Không được phép ghi${where}. ${kept} Hãy kiểm tra quyền của thư mục.`
  if (code === 'EMFILE' || code === 'ENFILE')
    return `Máy đã mở quá nhiều tệp. ${kept} Hãy tăng giới hạn (ulimit -n) rồi dựng lại.`
  return `Dựng trang không xong: ${stack ?? message}\n${kept}`
}
