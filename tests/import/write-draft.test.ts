import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as disk from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ImportOptions } from '../../src/import/command/options.ts'
import { runImport } from '../../src/import/command/run-import.ts'
import { describeFile } from '../../src/import/command/summary.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { docx, p } from './word-file.ts'

vi.mock('node:fs/promises', { spy: true })
afterEach(() => {
  vi.mocked(disk.link).mockReset()
  vi.mocked(disk.rename).mockReset()
})

const failure = (code: string) => Object.assign(new Error(code), { code, path: '/kho/a.md' })
const png = (end: number) => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, end])

/** An archive of its own, and an import of a Word file with these pictures into it. */
function archive() {
  const root = temporaryFolder()
  const at = (...names: string[]) => join(root, ...names)
  const write = async (pictures: number[], more: Partial<ImportOptions> = {}) => {
    const figures = pictures.map(
      (_, i) => `<w:p><w:r><w:drawing><a:blip r:embed="p${i}"/></w:drawing></w:r></w:p>`,
    )
    const relations = pictures.map(
      (_, i) => `<Relationship Id="p${i}" Type="x/image" Target="i${i}.png"/>`,
    )
    const parts = Object.fromEntries(pictures.map((end, i) => [`word/i${i}.png`, png(end)]))
    writeFileSync(
      more.paths?.[0] ?? at('báo cáo.docx'),
      docx(p('Trước hình') + figures.join('') + p('Sau hình'), parts, relations.join('')),
    )
    const { files } = await runImport(
      {
        paths: [at('báo cáo.docx')],
        agency: 'ubnd-ha-tinh',
        period: '2024-04',
        agencies: 'content/agencies.yaml',
        out: at('out'),
        publicFolder: at('public'),
        keep: false,
        force: true,
        dryRun: false,
        format: 'text',
        help: false,
        ...more,
      },
      () => {},
    )
    return files[0]!
  }
  const draft = at('out/ubnd-ha-tinh/2024/thang-04.md')
  const files = (folder: string) => {
    try {
      return readdirSync(at(folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name.replace(/-[0-9a-f]{12}/, ''))
        .sort()
    } catch {
      return []
    }
  }
  return { at, write, draft, files }
}

describe('a draft that is overwritten', () => {
  it('takes its pictures with it, and says so', async () => {
    const { write, files } = archive()
    await write([1, 2])
    const result = await write([1])
    expect(files('public')).toEqual(['hinh-1.png'])
    expect(result.removed).toHaveLength(1)
    expect(describeFile(result)).toMatch(
      /^ {2}Đã xóa cùng bản nháp cũ: .*hinh-2-[0-9a-f]{12}\.png$/m,
    )
  })

  it('leaves pictures that another report shows, and a person’s own', async () => {
    const { at, write, draft, files } = archive()
    const { files: written } = await write([1])
    const own = join(written[1]!, '../ban-do.png')
    writeFileSync(own, png(9))
    renameSync(draft, at('out/ubnd-ha-tinh/2024/thang-tu.md'))
    await write([2])
    expect((await write([3])).removed).toHaveLength(1)
    expect(files('public')).toEqual(['ban-do.png', 'hinh-1.png', 'hinh-1.png'])
  })

  it('gives its place to the new original, however often', async () => {
    const { write, files, draft } = archive()
    for (const end of [1, 2, 3]) {
      const result = await write([end], { keep: true })
      expect(result.error).toBeNull()
    }
    expect(files('public')).toEqual(['báo cáo.docx', 'hinh-1.png'])
    expect(readFileSync(draft, 'utf8')).toContain('  file: báo cáo.docx\n')
  })

  it('keeps its original where another report names it', async () => {
    const { at, write, draft, files } = archive()
    await write([1], { keep: true })
    renameSync(draft, at('out/ubnd-ha-tinh/2024/thang-tu.md'))
    await write([2], { keep: true })
    expect(files('public/tep-goc')).toEqual(['báo cáo.docx', 'báo cáo.docx'])
    expect(readFileSync(draft, 'utf8')).toContain('  file: ubnd-ha-tinh/2024/báo cáo.docx\n')
  })
})

it('an original whose name has its marks apart is kept under the name that reports are read with', async () => {
  const { at, write, draft } = archive()
  const { files } = await write([], {
    keep: true,
    paths: [at('Báo cáo quý.docx'.normalize('NFD'))],
  })
  expect(files.at(-1)).toBe(at('public/tep-goc/Báo cáo quý.docx'.normalize('NFC')))
  expect(readFileSync(draft, 'utf8')).toContain('  file: Báo cáo quý.docx\n'.normalize('NFC'))
})

describe('a draft that cannot be written', () => {
  it('leaves no pictures and no original, and says where and why', async () => {
    const { at, write, files } = archive()
    const { rename } = await vi.importActual<typeof disk>('node:fs/promises')
    vi.mocked(disk.rename).mockImplementation(async (from, to) => {
      if (String(to).endsWith('.md')) throw failure('ENOSPC')
      return rename(from, to)
    })
    const { error } = await write([1], { keep: true })
    expect({ ...error, message: error?.message.replace(at(), '') }).toMatchInlineSnapshot(`
      {
        "code": "not-written",
        "hint": "Sửa quyền hoặc dung lượng của thư mục ấy, hoặc chọn nơi ghi khác bằng --out, rồi nhập lại.",
        "message": "Không ghi được /out/ubnd-ha-tinh/2024/thang-04.md: ổ đĩa đã đầy (ENOSPC). Chưa ghi gì của báo cáo này.",
      }
    `)
    expect(files('.')).toEqual(['báo cáo.docx'])
  })

  it('names the file that stands where a folder should be', async () => {
    const { at, write } = archive()
    writeFileSync(at('out'), '')
    const { error } = await write([1])
    expect(error?.code).toBe('not-written')
    expect(error?.message).toContain(`Không ghi được ${at('out')}`)
  })

  it('that is there already, with no word written', async () => {
    const { at, write, files } = archive()
    await write([1])
    const { error } = await write([2], { force: false, keep: true, publicFolder: at('public-2') })
    expect(error?.code).toBe('exists')
    expect(files('public-2')).toEqual([])
  })
})

it.each(['EPERM', 'ENOTSUP'])(
  'a draft is written where there are no hard links: %s',
  async (code) => {
    const { write, draft } = archive()
    vi.mocked(disk.link).mockRejectedValue(failure(code))
    expect((await write([], { force: false })).error).toBeNull()
    expect(readFileSync(draft, 'utf8')).toContain('Trước hình')
    expect((await write([], { force: false })).error?.code).toBe('exists')
  },
)

it('a folder in place of the draft is named', async () => {
  const { write, draft } = archive()
  mkdirSync(draft, { recursive: true })
  expect((await write([])).error?.code).toBe('not-written')
})
