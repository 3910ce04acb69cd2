/** There from the start and empty: screen readers tell of changes only in a status that they know already. */
const toast = document.createElement('div')
toast.className = 'toast screen-only'
toast.setAttribute('role', 'status')
document.body.append(toast)
let timer = 0

/** Says something briefly at the foot of the window; screen readers hear it. */
function announce(...content: (string | Node)[]): void {
  toast.replaceChildren(...content)
  clearTimeout(timer)
  const hide = () => {
    // Stays while it is being used.
    if (toast.matches(':hover, :focus-within')) timer = window.setTimeout(hide, 3000)
    else toast.replaceChildren()
  }
  timer = window.setTimeout(hide, 6000)
}

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
