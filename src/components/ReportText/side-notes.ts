/**
 * On wide screens puts each note beside the line that refers to it. The notes stay where they are in the document,
 * so links to and from them, and screen readers, find them as before; only their position changes.
 */
const text = document.querySelector<HTMLElement>('.report-text')
const notes = [...(text?.querySelectorAll<HTMLElement>('.footnotes > ol > li') ?? [])]
const GAP = 8

if (text && notes.length) {
  const wide = matchMedia('(min-width: 84rem)')
  const references = notes.map((note) =>
    text.querySelector<HTMLElement>(`a[data-footnote-ref][href="#${CSS.escape(note.id)}"]`),
  )
  const arrange = (): void => {
    text.classList.toggle('notes-beside', wide.matches)
    text.style.minHeight = ''
    if (!wide.matches) return
    const origin = text.getBoundingClientRect().top
    // Read everything, then write everything: one layout.
    const wanted = notes.map((note, index) => ({
      top: (references[index]?.getBoundingClientRect().top ?? origin) - origin,
      height: note.offsetHeight,
    }))
    let free = 0
    notes.forEach((note, index) => {
      const { top, height } = wanted[index]!
      const at = Math.max(top, free)
      note.style.top = `${at}px`
      free = at + height + GAP
    })
    // Notes that reach below the text must not lie over what follows.
    if (free > text.offsetHeight) text.style.minHeight = `${free}px`
  }
  wide.addEventListener('change', arrange)
  new ResizeObserver(arrange).observe(text.firstElementChild ?? text)
  document.fonts.ready.then(arrange)
}

export {}
