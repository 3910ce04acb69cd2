import type { SearchOption } from './search-options.ts'

/** The combobox of the masthead: arrows move, Enter follows, Escape closes; what is typed is never changed. */
const box = document.querySelector<HTMLElement>('.search-box')
const input = box?.querySelector('input')
const list = box?.querySelector<HTMLElement>('.search-options')
const WAIT = 120

let options: HTMLLIElement[] = []
let active = -1
let timer = 0
let turn = 0

if (box && input && list) {
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-expanded', 'false')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-autocomplete', 'list')
  list.setAttribute('role', 'listbox')
  const shown = new URLSearchParams(location.search).get('q')
  if (shown && location.pathname === new URL(input.form!.action).pathname) input.value = shown

  const close = () => {
    turn++
    clearTimeout(timer)
    list.hidden = true
    active = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const choose = (index: number) => {
    options[active]?.setAttribute('aria-selected', 'false')
    active = index
    const option = options[active]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
  }
  const open = (found: SearchOption[]) => {
    // An option is no link: a list of options may not hold other controls.
    options = found.map(({ label, detail, href }, index) => {
      const option = document.createElement('li')
      option.id = `${list.id}-${index}`
      option.setAttribute('role', 'option')
      option.setAttribute('aria-selected', 'false')
      const more = document.createElement('span')
      more.className = 'meta'
      more.textContent = detail
      option.append(label, ' ', more)
      option.addEventListener('click', () => location.assign(href))
      return option
    })
    list.replaceChildren(...options)
    active = -1
    input.removeAttribute('aria-activedescendant')
    list.hidden = options.length === 0
    input.setAttribute('aria-expanded', `${options.length > 0}`)
  }
  const offer = async () => {
    const mine = ++turn
    const query = input.value.trim()
    if (!query) return close()
    const { optionsFor } = await import('./search-options.ts')
    const found = await optionsFor(query).catch(() => [])
    if (mine === turn && document.activeElement === input) open(found)
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(offer, WAIT)
  })
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const { key } = event
    if (key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    } else if (key === 'Enter' && active !== -1 && !list.hidden) {
      event.preventDefault()
      options[active]?.click()
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (list.hidden) {
        if (key === 'ArrowDown') offer()
        return
      }
      event.preventDefault()
      // One place more than there are options: the input itself.
      const places = options.length + 1
      const step = key === 'ArrowDown' ? 1 : -1
      choose(((active + 1 + step + places) % places) - 1)
    }
  })
  box.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) close()
  })
  // The focus stays in the input while an option is clicked.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
}
