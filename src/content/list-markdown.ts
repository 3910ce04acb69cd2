import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { problem } from '../core/check/catalogue.ts'
import type { Problem } from '../core/problem.ts'

/** The Markdown files of a folder, and what stands in the way of reading it. */
export interface MarkdownList {
  /** Relative to the content folder, with slashes, in the order of their names. */
  files: string[]
  /** Other files that are not hidden, in the same form. */
  others: string[]
  problems: Problem[]
}

/**
 * Lists Markdown files below a folder of the content folder. Links to folders are not followed, since they can lead
 * round; a link to a file counts when the file lies in the content folder.
 */
export function listMarkdown(content: string, folder: string): MarkdownList {
  const list: MarkdownList = { files: [], others: [], problems: [] }
  const pending = [folder]
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    for (const entry of readFolder(content, current, list.problems)) {
      const path = `${current}/${entry.name}`
      if (entry.isSymbolicLink()) takeLink(content, path, list)
      else if (entry.isDirectory()) pending.push(path)
      else if (path.endsWith('.md')) list.files.push(path)
      // Hidden files, and the locks and temporary files of editors.
      else if (entry.isFile() && !/^(?:\.|~)/.test(entry.name)) list.others.push(path)
    }
  }
  list.files.sort((a, b) => (a < b ? -1 : 1))
  list.others.sort((a, b) => (a < b ? -1 : 1))
  return list
}

function readFolder(content: string, folder: string, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(join(content, folder), { withFileTypes: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT')
      problems.push(
        problem('unreadable-file', at(folder), {
          reason: code === 'EACCES' ? 'không có quyền đọc thư mục' : 'không đọc được thư mục',
        }),
      )
    return []
  }
}

function takeLink(content: string, path: string, list: MarkdownList): void {
  const full = join(content, path)
  let target: string
  try {
    target = realpathSync(full)
  } catch {
    // A loop or a link to nothing: reading the file says so.
    if (path.endsWith('.md')) list.files.push(path)
    return
  }
  const inside = relative(realpathSync(content), target)
  const isFolder = statSync(target).isDirectory()
  if (inside === '..' || inside.startsWith(`..${sep}`))
    list.problems.push(problem('outside-content', at(path), { target: nameOf(target) }))
  else if (isFolder) list.problems.push(problem('linked-folder', at(path), {}))
  else if (path.endsWith('.md')) list.files.push(path)
}

const at = (file: string) => ({ file, line: 1, column: 1 })
/** The whole path would tell strangers how the machine is laid out. */
const nameOf = (path: string) => `…/${path.slice(path.lastIndexOf(sep) + 1)}`
