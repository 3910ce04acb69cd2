import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { type Draft, draftName } from '../draft.ts'
import { ImportError } from '../import-error.ts'
import { writeFrontMatter } from '../write/front-matter.ts'
import type { ImportOptions } from './options.ts'
import { draftExists, notWritten, putFile } from './put-file.ts'
import { readSuperseded } from './superseded.ts'
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

/** What was written, the draft first, and what was removed with the draft that stood there. */
export interface WrittenDraft {
  files: string[]
  removed: string[]
}

/**
 * Writes the figures of a draft, where asked the kept original, and last the draft: whole or not at all. With `force`
 * what only the draft before referred to goes.
 *
 * @throws ImportError when the draft is there already and may not be overwritten, or something cannot be written
 */
export async function writeDraft(
  path: string,
  original: string,
  sha256: string,
  draft: Draft,
  { keep, force, publicFolder }: Pick<ImportOptions, 'keep' | 'force' | 'publicFolder'>,
): Promise<WrittenDraft> {
  if (!force && existsSync(path)) throw draftExists(path)
  const added: string[] = []
  try {
    await mkdir(dirname(path), { recursive: true })
    const before = await readSuperseded(path)
    const figures = join(publicFolder, FIGURES, figureFolder(draft.meta))
    const written: string[] = []
    for (const { name, bytes } of draft.figures) {
      const figure = join(figures, name)
      written.push(figure)
      // The name tells the content, so a file of this name is this figure.
      if (existsSync(figure)) continue
      await mkdir(figures, { recursive: true })
      added.push(figure)
      await putFile(figure, bytes, true)
    }
    const originals = join(publicFolder, ORIGINALS)
    const kept = keep
      ? await keepOriginal(original, sha256, draft, originals, before.original, added)
      : null
    const file = kept
      ? relative(originals, kept).split(sep).join('/')
      : basename(original).normalize('NFC')
    const text = `${writeFrontMatter(draft.meta, { file, sha256 })}\n${draft.body}`
    await putFile(path, text, force)
    const old = before.figures.map((name) => join(figures, name))
    if (keep && before.original && before.original !== file)
      old.push(join(originals, before.original))
    const removed = old.filter((entry) => !written.includes(entry) && existsSync(entry))
    for (const entry of removed) await rm(entry)
    return { files: [path, ...written, ...(kept ? [kept] : [])], removed }
  } catch (error) {
    for (const entry of added) await rm(entry, { force: true })
    throw notWritten(error)
  }
}

/**
 * Copies the original, under its own name, or below agency and year when another file has that name.
 *
 * @param superseded original of the draft that is overwritten, whose place may be taken
 * @param added takes the path when a file is made there
 */
async function keepOriginal(
  original: string,
  sha256: string,
  { meta }: Draft,
  originals: string,
  superseded: string | null,
  added: string[],
): Promise<string> {
  // Reports are read with marks composed, and so name it.
  const name = basename(original).normalize('NFC')
  const places = [name, join(meta.agency!, meta.period!.slice(0, 4), name)]
  for (const place of places) {
    const path = join(originals, place)
    if (resolve(path) === resolve(original)) return path
    const there = await readFile(path).catch(() => null)
    const isSame = there && createHash('sha256').update(there).digest('hex') === sha256
    const isFree = !there || path === join(originals, superseded ?? '')
    if (isSame) return path
    if (!isFree) continue
    await mkdir(dirname(path), { recursive: true })
    if (!there) added.push(path)
    await putFile(path, await readFile(original), true)
    return path
  }
  throw new ImportError(
    'exists',
    `Trong ${originals} đã có một tệp khác mang tên ${name}.`,
    'Đổi tên tệp gốc rồi nhập lại với --keep.',
  )
}
