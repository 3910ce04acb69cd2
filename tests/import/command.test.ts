import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ImportOptions, parseImportOptions } from '../../src/import/command/options.ts'
import { runImport } from '../../src/import/command/run-import.ts'
import { describeFile } from '../../src/import/command/summary.ts'
import type { DoubtKind } from '../../src/import/model.ts'
import { docx, p } from './word-file.ts'

const SEED = 'tests/fixtures/seeds/004.txt'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nhap-'))
})
afterAll(() => rm(folder, { recursive: true }))

function run(paths: string[], more: Partial<ImportOptions> = {}) {
  const options: ImportOptions = {
    paths,
    agencies: 'content/agencies.yaml',
    out: join(folder, 'out'),
    publicFolder: join(folder, 'public'),
    keep: false,
    force: false,
    dryRun: false,
    format: 'text',
    help: false,
    ...more,
  }
  return runImport(options, () => {})
}

describe('npm run import', () => {
  it('tries first, then writes, then does not overwrite', async () => {
    const target = join(folder, 'out/dang-uy-khoi-ha-tinh/2024/quy-1.md')
    const tried = await run([SEED], { dryRun: true })
    expect(tried.files[0]).toMatchObject({ status: 'dry-run', output: target, files: [] })
    await expect(readFile(target)).rejects.toThrow()

    const done = await run([SEED])
    expect(done).toMatchObject({ version: 1, imported: 1, failed: 0 })
    expect(await readFile(target, 'utf8')).toContain(
      'title: Phương hướng, nhiệm vụ Quý II năm 2024\n',
    )

    const again = await run([SEED])
    expect(again.files[0]?.error?.code).toBe('exists')
    await writeFile(target, 'khác')
    expect((await run([SEED], { force: true })).imported).toBe(1)
    expect(await readFile(target, 'utf8')).toContain('[^6]: ')
    expect(await readdir(join(folder, 'out/dang-uy-khoi-ha-tinh/2024'))).toEqual(['quy-1.md'])
  })

  it('imports a folder, and one bad file does not stop the others', async () => {
    const inbox = await mkdtemp(join(folder, 'in-'))
    await writeFile(join(inbox, 'a.txt'), await readFile('tests/fixtures/seeds/000.txt'))
    await writeFile(join(inbox, 'b.pdf'), 'không phải PDF')
    await writeFile(join(inbox, 'c.txt'), '')
    await writeFile(join(inbox, 'd.doc'), 'cũ')
    await writeFile(join(inbox, 'd.jpg'), 'ảnh')
    await writeFile(join(inbox, '~$d.docx'), 'khóa')
    const answer = await run([inbox, join(inbox, 'e.docx')], { out: join(folder, 'out-2') })
    expect(
      answer.files.map(({ file, error }) => `${file.slice(inbox.length + 1)} ${error?.code}`),
    ).toEqual([
      'a.txt undefined',
      'b.pdf wrong-name',
      'c.txt empty',
      'd.doc unknown-format',
      'e.docx not-found',
    ])
    expect(answer).toMatchObject({ imported: 1, failed: 4 })
  })

  it('doubts an option that says another than the file', async () => {
    const given = { agency: 'ubnd-ha-tinh', period: '2023-Q1', dryRun: true, force: true }
    const { files } = await run([SEED], given)
    const about = files[0]!.doubts.filter(({ kind }) => kind === 'option-differs')
    expect(about.map(({ text, message }) => `${text}: ${message}`)).toMatchInlineSnapshot(`
      [
        "ubnd-ha-tinh: Theo chữ trong tệp, cơ quan có vẻ là dang-uy-khoi-ha-tinh, khác với --agency đã ghi; nếu ghi nhầm thì xóa bản nháp này và nhập lại.",
        "2023-Q1: Theo chữ trong tệp, kỳ báo cáo có vẻ là 2024-Q1, khác với --period đã ghi; nếu ghi nhầm thì xóa bản nháp này và nhập lại.",
      ]
    `)
    const right = { ...given, agency: 'dang-uy-khoi-ha-tinh', period: '2024-Q1' }
    const kinds = (await run([SEED], right)).files[0]!.doubts.map(({ kind }) => kind)
    expect(kinds).not.toContain('option-differs')
  })

  it('tells an agency that the register has with a mistake from one that it has not', async () => {
    const agencies = join(folder, 'agencies.yaml')
    const row = (id: string, level: string) => `- id: ${id}\n  name: Sở ${id}\n  level: ${level}\n`
    await writeFile(agencies, row('so-a', 'tỉnh') + row('so-b', 'tinhr'))
    const failure = (agency: string) =>
      run([SEED], { agencies, agency, dryRun: true }).catch((error) => error.message)
    expect(await failure('so-b')).toContain('Dòng 6: mục 2, level: Cấp là')
    expect(await failure('so-c')).toBe(`Không có cơ quan “so-c” trong ${agencies}.`)
  })

  it('takes a file once, however it is named', async () => {
    const { imported, failed } = await run([SEED, `./${SEED}`], { dryRun: true, force: true })
    expect([imported, failed]).toEqual([1, 0])
  })

  it('names a folder that has nothing to import', async () => {
    const inbox = await mkdtemp(join(folder, 'in-'))
    await writeFile(join(inbox, 'a.jpg'), 'ảnh')
    const answer = await run([inbox, SEED], { out: join(folder, 'out-6') })
    expect(answer).toMatchObject({ imported: 1, failed: 1 })
    expect(answer.files[0]).toMatchObject({ file: inbox, error: { code: 'no-files' } })
  })

  it('asks for what it cannot infer', async () => {
    const path = join(folder, 'x.txt')
    await writeFile(path, 'I. KẾT QUẢ\n\nĐã hoàn thành nhiệm vụ được giao.\n')
    const out = join(folder, 'out-3')
    expect((await run([path], { out })).files[0]?.error?.code).toBe('no-agency')
    expect((await run([path], { out, agency: 'ubnd-ha-tinh' })).files[0]?.error?.code).toBe(
      'no-period',
    )
    expect(
      (await run([path], { out, agency: 'ubnd-ha-tinh', period: '2024-03' })).files[0]?.output,
    ).toBe(join(out, 'ubnd-ha-tinh/2024/thang-03.md'))
    await expect(run([path], { agency: 'ubnd-ha-tin' })).rejects.toMatchObject({
      hint: 'Có phải là ubnd-ha-tinh?',
    })
  })

  it('gives two reports of one agency and period their own figures, and a report the same ones again', async () => {
    const png = (end: number) => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, end])
    const figure = '<w:p><w:r><w:drawing><a:blip r:embed="p"/></w:drawing></w:r></w:p>'
    const relation = '<Relationship Id="p" Type="x/image" Target="i.png"/>'
    const given = { agency: 'ubnd-ha-tinh', period: '2024-04' }
    const write = async (name: string, out: string, end: number) => {
      const path = join(folder, name)
      const body = p('Trước hình') + figure + p('Sau hình')
      await writeFile(path, docx(body, { 'word/i.png': png(end) }, relation))
      const { files } = await run([path], { ...given, out: join(folder, out), force: true })
      const [draft, picture] = files[0]!.files
      const address = picture!.slice(join(folder, 'public').length)
      expect(await readFile(draft!, 'utf8')).toContain(`(<${address}>)`)
      return picture!
    }
    const one = await write('mot.docx', 'out-4', 1)
    const two = await write('hai.docx', 'out-5', 2)
    expect(two).not.toBe(one)
    expect(await write('mot.docx', 'out-4', 1)).toBe(one)
    expect(new Uint8Array(await readFile(one))).toEqual(png(1))
    expect(new Uint8Array(await readFile(two))).toEqual(png(2))
  })

  it('names what is lost before all other doubts, and once for all pages', async () => {
    const doubt = (kind: DoubtKind, page: number, text = '') => ({
      ...{ kind, page, line: 1, column: 1, text },
      message: kind === 'left-out' ? 'Trang hỏng.' : 'Dính.',
    })
    const doubts = [
      ...Array.from({ length: 20 }, (_, at) => doubt('run-together', at + 1, `a${at}`)),
      ...[7, 9, 9, 30].map((page) => doubt('left-out', page)),
    ]
    const [result] = (await run([SEED], { dryRun: true, force: true })).files
    const lines = describeFile({ ...result!, repairs: [], doubts }).split('\n')
    const start = lines.indexOf('  Cần xem:')
    expect(lines.slice(start + 1, start + 3)).toEqual([
      '    trang 7, 9, 30 đã bỏ: Trang hỏng.',
      '    trang 1, dòng 1 chữ dính nhau: “a0” Dính.',
    ])
    expect(lines.at(-1)).toBe('    … còn 6 mục, xem với --format json')
  })

  it('describes a failure with what to do', async () => {
    const answer = await run([join(folder, 'khong-co.docx')])
    expect(describeFile({ ...answer.files[0]!, file: 'khong-co.docx' })).toBe(
      'Không nhập được khong-co.docx\n  Không có tệp này.\n  Kiểm tra lại đường dẫn.',
    )
  })

  it('reads the register, and writes, in the folder of the archive', () => {
    const parsed = parseImportOptions(['a.txt'], '/kho')
    expect(parsed).toMatchObject({
      options: { agencies: '/kho/agencies.yaml', out: '/kho/reports' },
    })
  })

  it.each([
    [[], 'Chưa nêu tệp nào để nhập.'],
    [['a.txt', '--format', 'xml'], 'Không có dạng kết quả “xml”. Chọn text, json.'],
    [['a.txt', '--period', '2024-13'], 'Kỳ báo cáo “2024-13” không đúng dạng'],
    [['a.txt', '--period', 'Quý I/2024'], 'Có phải ý là 2024-Q1?'],
    [['a.txt', '--agecy', 'x'], 'Không có tùy chọn --agecy. Có phải ý là --agency?'],
  ])('%j is wrong', (args, message) => {
    const parsed = parseImportOptions(args, 'content')
    expect('wrong' in parsed && parsed.wrong).toContain(message)
  })
})
