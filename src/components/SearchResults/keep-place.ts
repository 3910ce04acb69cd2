/**
 * Results come after the page, so that a browser cannot go back to where a reader was: each entry of the history keeps
 * its place here instead.
 */
const PAUSE = 200

/** Keeps the place of the entry that is shown, except while it is being made. */
export function keepPlace(isBusy: () => boolean): { save: () => void; restore: () => void } {
  history.scrollRestoration = 'manual'
  let timer = 0
  const save = () => {
    clearTimeout(timer)
    if (!isBusy()) history.replaceState({ ...history.state, y: Math.round(scrollY) }, '')
  }
  const saveSoon = () => {
    clearTimeout(timer)
    timer = window.setTimeout(save, PAUSE)
  }
  addEventListener('scroll', saveSoon, { passive: true })
  addEventListener('pagehide', save)
  const restore = () => scrollTo({ top: Number(history.state?.y) || 0, behavior: 'instant' })
  // A page that the browser kept whole is not made again.
  addEventListener('pageshow', ({ persisted }) => persisted && restore())
  return { save, restore }
}
