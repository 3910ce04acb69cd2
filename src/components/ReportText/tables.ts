import { noFormula } from '../../core/text/no-formula.ts'
import { copy } from '../Toast/toast.ts'

/** Below every table: copy it for a spreadsheet, save it as CSV. Long ones keep their header in sight. */
for (const frame of document.querySelectorAll<HTMLElement>('.report-text .table-frame')) {
  const table = frame.querySelector('table')
  if (!table) continue
  if (frame.offsetHeight > innerHeight) frame.classList.add('table-frame-long')
  const name = frame.getAttribute('aria-label') ?? 'Bảng'
  const actions = document.createElement('p')
  actions.className = 'table-actions screen-only'
  actions.append(
    button('Sao chép bảng', `Sao chép bảng: ${name}`, () =>
      copy(
        cells(table)
          .map((row) => row.map(oneLine).join('\t'))
          .join('\n'),
        `Đã sao chép ${name.toLowerCase()}.`,
      ),
    ),
    button('Tải CSV', `Tải CSV: ${name}`, () => save(table, name)),
  )
  frame.after(actions)
}

function button(text: string, label: string, action: () => void): HTMLElement {
  const element = document.createElement('button')
  element.className = 'button'
  element.type = 'button'
  element.textContent = text
  element.setAttribute('aria-label', label)
  element.addEventListener('click', action)
  return element
}

function cells(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent?.trim() ?? ''))
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

/** RFC 4180, with the mark that makes Excel read UTF-8. */
function save(table: HTMLTableElement, name: string): void {
  const quote = (text: string) => `"${noFormula(text).replaceAll('"', '""')}"`
  const csv = cells(table)
    .map((row) => row.map(quote).join(','))
    .join('\r\n')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`\uFEFF${csv}\r\n`], { type: 'text/csv' }))
  link.download = `${name.toLowerCase().replace(/[^\d]+/, 'bang-')}.csv`
  link.click()
  URL.revokeObjectURL(link.href)
}
