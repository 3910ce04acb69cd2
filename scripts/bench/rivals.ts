import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from '../../src/content/code-hash.ts'
import { type Cost, measure } from './measure.ts'

/** Another way to publish the same reports, without citations. */
export interface Rival {
  name: string
  isInstalled(): boolean
  build(content: string, folder: string): Promise<Cost>
}

const LAYOUT = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>`

const HUGO: Rival = {
  name: 'Hugo và Pagefind',
  isInstalled: () => spawnSync('hugo', ['version']).status === 0 && existsSync(pagefind),
  async build(content, folder) {
    write(
      folder,
      'hugo.toml',
      `title = "Kho"\ndisableKinds = ["taxonomy", "term", "RSS"]\n[[module.mounts]]\nsource = "${join(content, 'reports')}"\ntarget = "content"\n[[module.mounts]]\nsource = "layouts"\ntarget = "layouts"\n`,
    )
    write(folder, 'layouts/_default/single.html', LAYOUT)
    write(
      folder,
      'layouts/_default/list.html',
      '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
    )
    write(
      folder,
      'layouts/index.html',
      '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
    )
    const pages = await measure('hugo', ['--quiet', '--config', 'hugo.toml'], { cwd: folder })
    if (pages.code !== 0) return pages
    return together(
      pages,
      await measure(process.execPath, [pagefind, '--site', 'public'], { cwd: folder }),
    )
  },
}

const ASTRO: Rival = {
  name: 'Astro với content collections',
  isInstalled: () => existsSync(join(PROGRAM, 'node_modules/astro')),
  async build(content, folder) {
    // Inside the program, where Astro finds its packages.
    const root = join(PROGRAM, '.cache/bench-astro')
    rmSync(root, { recursive: true, force: true })
    write(root, 'package.json', '{"type":"module"}')
    write(
      root,
      'astro.config.mjs',
      `export default { outDir: ${JSON.stringify(join(folder, 'dist'))} }`,
    )
    write(
      root,
      'src/content.config.ts',
      `import { defineCollection } from 'astro:content'\nimport { glob } from 'astro/loaders'\nexport const collections = { reports: defineCollection({ loader: glob({ pattern: '**/*.md', base: ${JSON.stringify(join(content, 'reports'))} }) }) }\n`,
    )
    write(
      root,
      'src/pages/[...id].astro',
      `---\nimport { getCollection, render } from 'astro:content'\nexport const getStaticPaths = async () => (await getCollection('reports')).map((report) => ({ params: { id: report.id }, props: { report } }))\nconst { report } = Astro.props\nconst { Content } = await render(report)\n---\n<html lang="vi"><head><title>{report.data.title}</title></head><body><h1>{report.data.title}</h1><Content /></body></html>\n`,
    )
    symlinkSync(join(PROGRAM, 'node_modules'), join(root, 'node_modules'))
    const cost = await measure(
      process.execPath,
      [join(PROGRAM, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', root],
      { cwd: root },
    )
    rmSync(root, { recursive: true, force: true })
    return cost
  },
}

export const RIVALS: readonly Rival[] = [HUGO, ASTRO]

const pagefind = join(PROGRAM, 'node_modules/pagefind/lib/runner/bin.cjs')

function write(folder: string, file: string, text: string): void {
  const path = join(folder, file)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
}

function together(a: Cost, b: Cost): Cost {
  const most = a.memory !== null && b.memory !== null ? Math.max(a.memory, b.memory) : null
  const cpu = a.cpu !== null && b.cpu !== null ? a.cpu + b.cpu : null
  return { code: b.code, wall: a.wall + b.wall, cpu, memory: most, output: a.output + b.output }
}
