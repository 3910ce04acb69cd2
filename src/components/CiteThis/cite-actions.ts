import { copy } from '../Toast/toast.ts'

/** Shows the buttons that need a script, and does what they say. */
const root = document.querySelector('.cite-this')
const textOf = (id: string) => document.getElementById(id)?.textContent?.trim() ?? ''

for (const actions of root?.querySelectorAll<HTMLElement>('.cite-actions') ?? [])
  actions.hidden = false
const print = root?.querySelector<HTMLElement>('[data-print]')
if (print) print.hidden = false
const share = root?.querySelector<HTMLElement>('[data-share]')
if (share && 'share' in navigator) share.hidden = false

root?.addEventListener('click', async (event) => {
  const button = (event.target as Element).closest<HTMLElement>('button')
  if (!button) return
  const { copy: copied, save, name = '', type = '', share: title } = button.dataset
  if (copied) copy(textOf(copied), 'Đã sao chép trích dẫn.')
  else if (save) {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([`${textOf(save)}\n`], { type }))
    link.download = name
    link.click()
    URL.revokeObjectURL(link.href)
  } else if (title !== undefined) {
    const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
    // Rejects when the reader closes the sheet: nothing to tell.
    const here = location.origin + location.pathname
    await navigator.share({ title, url: url ?? here }).catch(() => {})
  } else if ('print' in button.dataset) window.print()
})
