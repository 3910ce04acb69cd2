import { findCitations } from '../../core/citation/find.ts'
import type { Mention } from '../../core/citation/mention.ts'
import { type MentionMatch, matchMention } from '../../core/search/match-mention.ts'
import { numbersIn } from '../../core/search/number-lookup.ts'
import { shortDay } from '../../core/text/day.ts'

const EXAMPLE =
  'Thực hiện Quyết định số 3433/QĐ-\nUBND ngày 25/12/2023 của UBND tỉnh Hà Tĩnh và khoản 2 Điều 4 Nghị định số 107/2020/NĐ-CP, Kế hoạch số 590/KH-UBND, Kết luận số 29-KL/TU ngày 22/7/2021 của Ban Thường vụ Tỉnh ủy.'

const box = document.querySelector<HTMLElement>('.paste-box')!
const form = box.querySelector('form')!
const field = box.querySelector('textarea')!
const status = box.querySelector<HTMLElement>('.paste-status')!
const found = box.querySelector<HTMLElement>('.paste-found')!
const site = box.dataset.site ?? '/'

const lookup = numbersIn(`${site}tim-kiem/so/`)

form.hidden = false
form.addEventListener('submit', (event) => {
  event.preventDefault()
  look()
})
form.addEventListener('reset', () => {
  found.hidden = true
  status.textContent = ''
})
field.addEventListener('paste', () => setTimeout(look))
box.querySelector('[data-example]')?.addEventListener('click', () => {
  field.value = EXAMPLE
  look()
})

/** Counts looks, so that the answer to an older one is dropped. */
let looks = 0

async function look(): Promise<void> {
  const text = field.value
  const mine = ++looks
  const mentions = findCitations(text)
  if (mentions.length === 0) {
    found.hidden = true
    status.textContent = text.trim()
      ? 'Không thấy số, ký hiệu văn bản nào trong đoạn này.'
      : 'Chưa có đoạn văn nào.'
    return
  }
  status.textContent = 'Đang tra…'
  try {
    const matches = await Promise.all(mentions.map(match))
    if (mine !== looks) return
    show(text, mentions, matches)
    const linked = matches.filter(({ kind }) => kind === 'one').length
    status.textContent = `Nhận ra ${mentions.length} chỗ dẫn, nối được ${linked} chỗ với văn bản trong kho.`
  } catch {
    if (mine !== looks) return
    const nothing: MentionMatch = { kind: 'none', entries: [], reason: 'Chưa tra được.' }
    show(
      text,
      mentions,
      mentions.map(() => nothing),
    )
    status.textContent = `Nhận ra ${mentions.length} chỗ dẫn, nhưng không tải được danh mục số hiệu để tra. Kiểm tra kết nối rồi thử lại.`
  }
}

async function match(mention: Mention): Promise<MentionMatch> {
  if (!mention.number)
    return { kind: 'none', entries: [], reason: 'Nêu theo tên, không có số, ký hiệu để tra.' }
  return matchMention(mention, await lookup.entriesOf(mention.number))
}

function show(text: string, mentions: readonly Mention[], matches: readonly MentionMatch[]): void {
  const rows = mentions.map((mention, index) => row(mention, matches[index]!, index))
  box.querySelector('tbody')!.replaceChildren(...rows)
  const marked: Node[] = []
  let at = 0
  mentions.forEach((mention, index) => {
    const { start, end } = mention.spans.head
    if (start < at) return
    marked.push(
      document.createTextNode(text.slice(at, start)),
      mark(text.slice(start, end), matches[index]!, index),
    )
    at = end
  })
  marked.push(document.createTextNode(text.slice(at)))
  box.querySelector('.paste-text')!.replaceChildren(...marked)
  found.hidden = false
}

function mark(text: string, { kind, entries }: MentionMatch, index: number): Node {
  const link = anchor(kind === 'one' ? address(entries[0]!.address) : `#dan-${index + 1}`, text)
  link.className =
    kind === 'one' ? 'vb vb-resolved' : kind === 'several' ? 'vb vb-ambiguous' : 'vb vb-unresolved'
  return link
}

function row(
  mention: Mention,
  { kind, entries, reason }: MentionMatch,
  index: number,
): HTMLElement {
  const line = document.createElement('tr')
  line.id = `dan-${index + 1}`
  const known = document.createElement('div')
  for (const entry of entries.slice(0, 8)) {
    const item = document.createElement('p')
    item.append(kind === 'none' ? 'gần giống: ' : '', anchor(address(entry.address), entry.title))
    known.append(item)
  }
  if (entries.length > 8) known.append(`và ${entries.length - 8} văn bản khác`)
  const name = mention.number ?? mention.text
  const cells = [name, mention.date ? shortDay(mention.date) : '', known, reason]
  for (const content of cells) {
    const cell = document.createElement('td')
    cell.append(content)
    line.append(cell)
  }
  return line
}

function anchor(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = text
  return link
}

/** Entries hold paths of the site. */
const address = (path: string) => `${site}${path.replace(/^\//, '')}`
