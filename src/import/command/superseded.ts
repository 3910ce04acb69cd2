import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { normalizeSource, readFrontMatter } from '../../markdown/front-matter.ts'

/** What goes with a draft that is overwritten: it would stay published and belong to nothing. */
export interface Superseded {
  /** File names of figures that an import wrote. */
  figures: string[]
  /** Path of the kept original, below the folder of originals. */
  original: string | null
}

/** Names that the import gives, so that no picture of a person's own is taken for one of it. */
const FIGURE = /hinh-\d+-[0-9a-f]{12}\.[a-z]{3,4}/g

/**
 * What the draft at a path refers to and no other report of the agency does: an author may have moved or copied one.
 *
 * @param path of the draft, in the folder of a year in the folder of its agency
 */
export async function readSuperseded(path: string): Promise<Superseded> {
  const draft = await readFile(path, 'utf8').catch(() => null)
  if (draft === null) return { figures: [], original: null }
  const { source } = readFrontMatter(normalizeSource(draft)).data as { source?: { file?: unknown } }
  const figures = new Set(draft.match(FIGURE))
  let original = typeof source?.file === 'string' ? source.file : null
  const folder = dirname(dirname(path))
  for (const name of await readdir(folder, { recursive: true })) {
    const other = join(folder, name)
    if (!/\.md$/i.test(name) || other === path || (!figures.size && !original)) continue
    const text = await readFile(other, 'utf8')
    for (const figure of figures) if (text.includes(figure)) figures.delete(figure)
    if (original && text.normalize('NFC').includes(original)) original = null
  }
  return { figures: [...figures], original }
}
