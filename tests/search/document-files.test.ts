import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { quotableFacts } from '../../src/content/digests.ts'
import { loadArchive } from '../../src/content/load-archive.ts'
import { scanContent } from '../../src/content/scan-content.ts'
import { readSettings } from '../../src/content/settings.ts'
import { isDocumentFile, writeDocumentFiles } from '../../src/search/document-files.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const REPORT = 'reports/ubnd-ha-tinh/2024/cai-cach-hanh-chinh-quy-1.md'

/** The key of an archive after an edit of one report, and the files that it stands for. */
async function made(edit: (text: string) => string) {
  const folder = temporaryFolder()
  const content = join(folder, 'content')
  cpSync('content', content, { recursive: true })
  const report = join(content, REPORT)
  writeFileSync(report, edit(readFileSync(report, 'utf8')))
  const settings = readSettings({
    VANKHO_CONTENT: content,
    VANKHO_OUT: join(folder, 'dist'),
    VANKHO_CACHE: join(folder, 'cache'),
  })
  const scan = scanContent(content)
  const archive = await loadArchive(settings, {}, scan)
  const site = join(folder, 'site')
  await writeDocumentFiles(archive, site)
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .sort()
  return {
    key: quotableFacts(archive, scan),
    paths: files,
    bytes: files.map((file) => `${file} ${readFileSync(join(site, file)).toString('base64')}`),
  }
}

const after = (paragraph: string) => (text: string) => `${text.trimEnd()}\n\n${paragraph}\n`

test.each([
  ['a sentence that cites nothing', after('Các đơn vị đã thực hiện đúng quy định.'), true],
  [
    'a paragraph before all others',
    (text: string) => text.replace(/\n---\n/, '\n---\nCác đơn vị đã thực hiện đúng quy định.\n\n'),
    true,
  ],
  ['a number of which nobody knows the document', after('Xem Nghị quyết số 77-NQ/TU.'), false],
  ['a document that nobody cited', after('Xem Nghị định số 9/1999/NĐ-CP của Chính phủ.'), false],
  [
    'a short name of a document',
    after('Nghị định số 34/2016/NĐ-CP (sau đây gọi tắt là Nghị định 34) được thực hiện.'),
    false,
  ],
  [
    'the number of the report itself',
    (text: string) => text.replace('\nagency:', '\nnumber: 9999/BC-UBND\nagency:'),
    false,
  ],
])('after %s the key tells whether files differ', async (_, edit, isSame) => {
  const [before, now] = [await made((text) => text), await made(edit)]
  expect(before.paths.every(isDocumentFile)).toBe(true)
  expect(now.key === before.key).toBe(isSame)
  if (isSame) expect(now.bytes).toEqual(before.bytes)
  else expect(now.bytes).not.toEqual(before.bytes)
})
