import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { type Draft, draftName } from '../draft.ts'
import { ImportError } from '../import-error.ts'
import { writeFrontMatter } from '../write/front-matter.ts'
import type { ImportOptions } from './options.ts'
import { FIGURES, figureFolder } from './worker.ts'

const ORIGINALS = 'tep-goc'

/**
 * Path of a draft below the folder of drafts.
 *
 * @throws ImportError when agency or period are not known, or the path would leave the folder
 */
export function draftPath(
  { out, agencies }: Pick<ImportOptions, 'out' | 'agencies'>,
  { meta }: Draft,
  agencyIds: readonly string[],
): string {
  if (!meta.agency)
    throw new ImportError(
      'no-agency',
      'Không rõ báo cáo của cơ quan nào.',
      `Chạy lại với --agency MÃ; các mã đang có: ${agencyIds.join(', ')}. Cơ quan mới thì thêm vào ${agencies} trước.`,
    )
  if (!meta.period)
    throw new ImportError(
      'no-period',
      'Không rõ báo cáo của kỳ nào.',
      'Chạy lại với --period KỲ, ví dụ --period 2024-Q1.',
    )
  const path = join(out, meta.agency, meta.period.slice(0, 4), `${draftName(meta)}.md`)
  if (relative(resolve(out), resolve(path)).startsWith(`..${sep}`))
    throw new ImportError(
      'outside',
      'Bản nháp nằm ngoài thư mục đích.',
      'Kiểm tra mã cơ quan và kỳ báo cáo.',
    )
  return path
}

/**
 * Writes a draft, its figures and, where asked, the kept original. A draft appears whole or not at all.
 *
 * @returns all paths written, the draft first
 * @throws ImportError when the draft is there already and may not be overwritten
 */
export async function writeDraft(
  path: string,
  original: string,
  sha256: string,
  draft: Draft,
  { keep, force, publicFolder }: Pick<ImportOptions, 'keep' | 'force' | 'publicFolder'>,
): Promise<string[]> {
  const originals = join(publicFolder, ORIGINALS)
  const kept = keep ? await keepOriginal(original, sha256, draft, originals) : null
  const file = kept ? relative(originals, kept).split(sep).join('/') : basename(original)
  const text = `${writeFrontMatter(draft.meta, { file, sha256 })}\n${draft.body}`
  await mkdir(dirname(path), { recursive: true })
  await putFile(path, text, force)
  const written = [path]
  for (const { name, bytes } of draft.figures) {
    const figure = join(publicFolder, FIGURES, figureFolder(draft.meta), name)
    await mkdir(dirname(figure), { recursive: true })
    // The name tells the content, so a file of this name is this figure.
    if (!existsSync(figure)) await putFile(figure, bytes, true)
    written.push(figure)
  }
  return kept ? [...written, kept] : written
}

/** Copies the original, under its own name, or below agency and year when another file has that name. */
async function keepOriginal(
  original: string,
  sha256: string,
  { meta }: Draft,
  originals: string,
): Promise<string> {
  const name = basename(original)
  const places = [name, join(meta.agency!, meta.period!.slice(0, 4), name)]
  for (const place of places) {
    const path = join(originals, place)
    if (resolve(path) === resolve(original)) return path
    const there = await readFile(path).catch(() => null)
    if (there && createHash('sha256').update(there).digest('hex') !== sha256) continue
    if (!there) {
      await mkdir(dirname(path), { recursive: true })
      await copyFile(original, path)
    }
    return path
  }
  throw new ImportError(
    'exists',
    `Trong ${originals} đã có một tệp khác mang tên ${name}.`,
    'Đổi tên tệp gốc rồi nhập lại với --keep.',
  )
}

/** Writes beside the target and then moves into place. Without `force` a file that is there stays. */
async function putFile(path: string, data: string | Uint8Array, force: boolean): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(data)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (force) await rename(temporary, path)
    else await link(temporary, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new ImportError(
      'exists',
      `Đã có bản nháp ${path}.`,
      'Thêm --force để ghi đè, hoặc --out để ghi vào thư mục khác.',
    )
  } finally {
    await rm(temporary, { force: true })
  }
}
