import { randomBytes } from 'node:crypto'
import { link, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ImportError } from '../import-error.ts'

/** Writes beside the target and then moves into place. Without `force` a file that is there stays. */
export async function putFile(
  path: string,
  data: string | Uint8Array,
  force: boolean,
): Promise<void> {
  const temporary = join(dirname(path), `.${randomBytes(8).toString('hex')}.tmp`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(data)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (force) await rename(temporary, path)
    else await moveNew(temporary, path)
  } catch (error) {
    const failure = error as NodeJS.ErrnoException
    // A person knows the target's name, not that of the file beside it.
    throw failure.code === 'EEXIST' ? draftExists(path) : Object.assign(failure, { path })
  } finally {
    await rm(temporary, { force: true })
  }
}

/** Memory sticks (exFAT) and many network shares know no hard links. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR']

async function moveNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
  } catch (error) {
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    // Nobody else gets the name once it is taken, though for a moment by an empty file.
    await (await open(path, 'wx')).close()
    await rename(temporary, path)
  }
}

/** A draft that is there already and may not be overwritten. */
export function draftExists(path: string): ImportError {
  return new ImportError(
    'exists',
    `Đã có bản nháp ${path}.`,
    'Thêm --force để ghi đè, hoặc --out để ghi vào thư mục khác.',
  )
}

const REASONS: Record<string, string> = {
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
  EDQUOT: 'đã dùng hết dung lượng được cấp',
  ENAMETOOLONG: 'tên quá dài',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EEXIST: 'một phần của đường dẫn là tệp, không phải thư mục',
  EISDIR: 'chỗ ấy là một thư mục',
}

/** What went wrong while writing; other errors as they are. */
export function notWritten(error: unknown): unknown {
  const { code, path } = error as NodeJS.ErrnoException
  const reason = REASONS[code ?? '']
  if (error instanceof ImportError || !reason) return error
  return new ImportError(
    'not-written',
    `Không ghi được${path ? ` ${path}` : ''}: ${reason} (${code}). Chưa ghi gì của báo cáo này.`,
    'Sửa quyền hoặc dung lượng của thư mục ấy, hoặc chọn nơi ghi khác bằng --out, rồi nhập lại.',
  )
}
