import { defineConfig } from 'astro/config'
import { readSettings } from './src/content/settings.ts'

const settings = readSettings()

export default defineConfig({
  site: settings.site ?? undefined,
  base: settings.base,
  outDir: settings.out,
  cacheDir: `${settings.cache}/astro`,
  trailingSlash: 'always',
  // The default, 'jsx', drops the space between inline elements.
  compressHTML: true,
  build: { format: 'directory', assets: 'tai-nguyen' },
  markdown: { smartypants: false },
  devToolbar: { enabled: false },
  vite: { cacheDir: `${settings.cache}/vite` },
})
