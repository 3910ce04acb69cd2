import { openArchiveSearch } from '../../core/search/archive-search.ts'
import {
  type JoinedArchive,
  type JoinedDocument,
  type JoinedHit,
  joinNumbers,
  joinReports,
} from '../../core/search/join-archives.ts'
import { numbersIn } from '../../core/search/number-lookup.ts'
import type { PagefindModule } from '../../core/search/open-index.ts'
import { readState } from '../../core/search/search-state.ts'
import { citationsOf } from './joined-citations.ts'

/** Results that are shown of each kind. */
const MOST = 30

const root = document.querySelector<HTMLElement>('.joined-search')!
const place = (name: string) => root.querySelector<HTMLElement>(`.joined-${name}`)!
const state = readState(new URLSearchParams(location.search))
root.querySelector<HTMLInputElement>('input')!.value = state.query

const archives = (JSON.parse(root.dataset.archives!) as { title: string; path: string }[]).map(
  ({ title, path }): JoinedArchive => ({
    title,
    path,
    search: openArchiveSearch({
      root: `${path}tim-kiem/chi-muc/`,
      fetch: (...request) => fetch(...request),
      importModule: (address) => import(/* @vite-ignore */ address) as Promise<PagefindModule>,
    }),
    numbers: numbersIn(`${path}tim-kiem/so/`),
  }),
)
if (state.query) void search()

async function search(): Promise<void> {
  place('status').textContent = 'Đang tìm…'
  const [numbers, reports] = await Promise.all([
    joinNumbers(archives, state.query),
    joinReports(archives, state),
  ])
  const failed = new Set([...numbers.failed, ...reports.failed])
  place('status').textContent = [
    `${numbers.found.length} văn bản, ${reports.found.length} báo cáo trong ${archives.length - failed.size} kho.`,
    ...[...failed].map(({ title }) => `Không hỏi được ${title}.`),
  ].join(' ')
  if (numbers.found.length)
    place('documents').append(
      heading('Văn bản'),
      list(numbers.found.slice(0, MOST).map(documentItem)),
    )
  if (reports.found.length)
    place('reports').append(heading('Báo cáo'), list(reports.found.slice(0, MOST).map(reportItem)))
}

/** A document with the archives that cite it, and on demand the reports that do. */
function documentItem({ id, places }: JoinedDocument): HTMLElement {
  const item = document.createElement('li')
  item.append(element('strong', places[0]!.entry.title), inArchives(places))
  const details = document.createElement('details')
  details.append(element('summary', 'Báo cáo dẫn, trong mọi kho'))
  details.addEventListener(
    'toggle',
    () => void citationsOf(id, places).then((found) => details.append(found)),
    { once: true },
  )
  if (places.some(({ entry }) => entry.kind === 'document')) item.append(details)
  return item
}

function inArchives(places: JoinedDocument['places']): HTMLElement {
  return list(
    places.map(({ archive, entry }) => {
      const item = document.createElement('li')
      const what = entry.report
        ? 'có toàn văn, là một báo cáo của kho'
        : `${entry.citedBy} báo cáo dẫn`
      item.append(anchor(archive.path + entry.address.slice(1), archive.title), `: ${what}`)
      return item
    }),
  )
}

function reportItem({ archive, answer, hit }: JoinedHit): HTMLElement {
  const [, id, title] = hit.row
  const item = document.createElement('li')
  const target = anchor(`${archive.path}bao-cao/${id}/`, title)
  item.append(target, ` (${archive.title})`)
  void archive.search
    .snippet(hit, answer.phrases)
    .then((snippet) => {
      if (!snippet) return
      target.hash = snippet.anchor
      item.append(element('p', snippet.text))
    })
    .catch(() => {})
  return item
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
const heading = (text: string) => element('h2', text)
function anchor(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a')
  made.href = href
  made.textContent = text
  return made
}
function list(items: HTMLElement[]): HTMLElement {
  const made = document.createElement('ul')
  made.append(...items)
  return made
}
