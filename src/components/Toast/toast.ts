/** There from the start and empty: screen readers tell of changes only in a status that they know already. */
const toast = document.createElement('div')
toast.className = 'toast screen-only'
toast.setAttribute('role', 'status')
document.body.append(toast)
let timer = 0
/** What the reader was at when the toast came. */
let before: HTMLElement | null = null

const SHOWN_FOR = 6000
/** Long enough to hear what is said and to reach the buttons. */
const WITH_BUTTONS_FOR = 15_000

const buttons = () => [...toast.querySelectorAll<HTMLElement>('button')]

/** Says something briefly at the foot of the window; screen readers hear it. */
function announce(...content: (string | Node)[]): void {
  const active = document.activeElement
  const isInside = toast.contains(active)
  if (!isInside) before = active instanceof HTMLElement ? active : null
  toast.replaceChildren(...content)
  // The button that was pressed is gone.
  if (isInside) before?.focus({ preventScroll: true })
  clearTimeout(timer)
  const hide = () => {
    // Stays while it is being used.
    if (toast.matches(':hover, :focus-within')) timer = window.setTimeout(hide, 3000)
    else toast.replaceChildren()
  }
  timer = window.setTimeout(hide, buttons().length ? WITH_BUTTONS_FOR : SHOWN_FOR)
}

// The toast stands last in the document. For the keyboard its buttons come right after what brought it.
document.addEventListener('keydown', (event) => {
  const { key, shiftKey, target } = event
  const offered = buttons()
  if (!offered.length) return
  const isInside = toast.contains(target as Node)
  if (key === 'Escape') {
    toast.replaceChildren()
    if (isInside) before?.focus({ preventScroll: true })
  } else if (key === 'Tab' && !shiftKey && target === before) {
    event.preventDefault()
    offered[0]!.focus()
  } else if (key === 'Tab' && isInside && target === offered.at(shiftKey ? 0 : -1)) {
    // Shift goes back to it; without, the browser goes on from there.
    if (shiftKey) event.preventDefault()
    before?.focus({ preventScroll: true })
    toast.replaceChildren()
  }
})

/** Copies a text and says so; where the browser refuses, shows the text to copy by hand. */
export async function copy(text: string, done: string, ...more: (string | Node)[]): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    announce(done, ...more)
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    field.readOnly = true
    field.setAttribute('aria-label', 'Văn bản để sao chép')
    announce('Trình duyệt không cho sao chép. Hãy chép từ ô này:', field)
    field.focus()
    field.select()
  }
}
