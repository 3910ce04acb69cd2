import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Takes files over from one folder into another without copying what they hold, where the file system can. Both
 * folders then share them, so neither may be written into afterwards.
 */
export function takeOver(from: string, to: string, files: Iterable<string>): void {
  const made = new Set<string>()
  let canLink = true
  for (const file of files) {
    const target = join(to, file)
    const folder = dirname(target)
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true })
      made.add(folder)
    }
    if (canLink) {
      try {
        linkSync(join(from, file), target)
        continue
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        if (!NO_LINKS.has(code ?? '')) throw error
        canLink = false
      }
    }
    copyFileSync(join(from, file), target)
  }
}

/** Every file below a folder, by its path with slashes. */
export function listFiles(folder: string): string[] {
  const files: string[] = []
  const walk = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) walk(path)
      else files.push(path)
    }
  }
  walk('')
  return files
}

/** What a file system says that has no hard links, or not between these two folders. */
const NO_LINKS = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])
