import type { AstroIntegration } from 'astro'

/**
 * Adds the developers' page of components, `/phat-trien/thanh-phan/`, with every named example of every component.
 * The published site leaves it out: it is there while writing, and where `VANKHO_COMPONENTS` asks for it (tests).
 */
export function componentPages(): AstroIntegration {
  return {
    name: 'component-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && !process.env.VANKHO_COMPONENTS) return
        const pages = [
          ['/phat-trien/thanh-phan', 'list.astro'],
          ['/phat-trien/thanh-phan/[component]/[example]', 'example.astro'],
        ] as const
        for (const [pattern, file] of pages)
          injectRoute({ pattern, entrypoint: new URL(file, import.meta.url) })
      },
    },
  }
}
