import { defineConfig } from 'astro/config'
import { readSettings } from './src/content/settings.ts'
import { componentPages } from './src/pages/_components/integration.ts'

const settings = readSettings()

export default defineConfig({
  site: settings.site ?? undefined,
  base: settings.base,
  outDir: settings.out,
  cacheDir: `${settings.cache}/astro`,
  trailingSlash: 'always',
  // The default, 'jsx', drops the space between inline elements.
  compressHTML: true,
  // The content security policy of the pages allows files only: nothing is inlined.
  build: { format: 'directory', assets: 'tai-nguyen', inlineStylesheets: 'never' },
  integrations: [componentPages()],
  devToolbar: { enabled: false },
  // One style sheet of all components: smaller than the files of a few pages, and fetched once.
  vite: {
    cacheDir: `${settings.cache}/vite`,
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
  },
})
