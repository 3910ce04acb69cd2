import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** What each folder of src may import from; everything not named is forbidden. */
const MAY_IMPORT: Record<string, string[]> = {
  core: [],
  markdown: ['core'],
  content: ['core', 'markdown'],
  import: ['core', 'markdown', 'content'],
  search: ['core', 'markdown', 'content'],
  publish: ['core', 'markdown', 'content', 'search'],
  components: ['core', 'content', 'search', 'styles'],
  layouts: ['core', 'content', 'components', 'styles'],
  pages: ['core', 'markdown', 'content', 'search', 'components', 'layouts', 'styles'],
}

const SRC = resolve('src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|astro)$/.test(file),
)
const importsOf = (file: string) =>
  [
    ...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g),
  ].map((match) => match[1]!)

test('imports point one way: core, markdown, content, then pages', () => {
  const wrong = files.flatMap((file) => {
    const folder = file.split('/')[0]!
    return importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(SRC, resolve(SRC, file, '..', name)).split('/')[0]!)
      .filter((target) => target !== folder && !MAY_IMPORT[folder]?.includes(target))
      .map((target) => `${file} imports from ${target}`)
  })
  expect(wrong).toEqual([])
})

test('core is pure: no node, no Astro, no file system', () => {
  const wrong = files
    .filter((file) => file.startsWith('core/'))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => /^(node:|astro)/.test(name))
        .map((name) => `${file} imports ${name}`),
    )
  expect(wrong).toEqual([])
})

test('gray-matter has one importer', () => {
  expect(files.filter((file) => importsOf(file).includes('gray-matter'))).toEqual([
    'markdown/front-matter.ts',
  ])
})
