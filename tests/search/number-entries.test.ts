import { expect, test } from 'vitest'
import { loadArchive } from '../../src/content/load-archive.ts'
import { readSettings } from '../../src/content/settings.ts'
import { numberEntries } from '../../src/search/number-entries.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const archive = await loadArchive(
  readSettings({ VANKHO_CONTENT: 'content', VANKHO_CACHE: temporaryFolder() }),
)
const entries = numberEntries(archive)

test('a number that reports cite without saying the document is there, with its page', () => {
  expect(entries.filter(({ number }) => number === '18-NQ/TU')).toEqual([
    {
      id: '/van-ban/so/18nqtu/',
      kind: 'open',
      address: '/van-ban/so/18nqtu/',
      number: '18-NQ/TU',
      title: 'Nghị quyết số 18-NQ/TU',
      type: 'NQ',
      typeName: 'Nghị quyết',
      citedBy: 1,
      places: 2,
    },
  ])
})
