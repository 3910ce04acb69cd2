/**
 * `/` and Ctrl+K or ⌘K go to the search field. A key of a single letter must be possible to switch off (WCAG 2.2,
 * 2.1.4): the search page has the switch, and the choice is kept in the browser.
 */
const KEY = 'vankho-phim-tat'
const OFF = 'tat'

const isOn = () => {
  try {
    return localStorage.getItem(KEY) !== OFF
  } catch {
    return true
  }
}

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey || !isOn()) return
  const command =
    (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k'
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)
  if (!command && !slash) return
  const fields = document.querySelectorAll<HTMLInputElement>('#tim-toan-van, #tim-nhanh')
  const field = [...fields].find(({ id }) => id === 'tim-toan-van') ?? fields[0]
  if (!field) return
  event.preventDefault()
  field.focus()
  field.select()
})

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))

const control = document.querySelector<HTMLInputElement>('.shortcut-switch')
if (control) {
  control.checked = isOn()
  control.addEventListener('change', () => {
    try {
      if (control.checked) localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, OFF)
    } catch {
      // Storage is blocked: the choice lasts as long as the page.
    }
  })
}

export {}
