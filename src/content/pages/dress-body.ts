import type { OutlineItem } from '../../core/archive.ts'
import { splitCode } from '../../core/reference/split-code.ts'
import type { CitationLink } from './report-cited.ts'

/**
 * Links with a plain text (mentions, marks of notes and the ways back from notes), tables and the cells of their
 * heads, headings.
 */
const MARKS =
  /<a ([^>]*)>([^<]*)<\/a>|<table[^>]*>|<\/table>|<th(?=[ >])|<h[2-6] id="([^"]+)">|<\/h[2-6]>/g

/**
 * Turns the stored HTML of a body into that of a page: fills in the citation links, frames the tables so that they can
 * scroll, gives headings a link to themselves, words the links back from the notes.
 *
 * @param links what each mention became, by its index
 */
export function dressBody(
  html: string,
  links: readonly CitationLink[],
  outline: readonly OutlineItem[],
): string {
  const headings = new Map(outline.map(({ id, text }) => [id, text]))
  let tables = 0
  /** Id of the heading that is being passed, when it is of the outline. */
  let open: string | null = null
  return html.replace(
    MARKS,
    (tag: string, attributes?: string, text?: string, heading?: string) => {
      if (attributes !== undefined) return dressLink(tag, attributes, text!, links)
      if (tag === '<th') return '<th scope="col"'
      if (tag === '</table>') return '</table></div>'
      if (tag.startsWith('<table'))
        return `<div class="table-frame" role="region" tabindex="0" aria-label="Bảng ${++tables}">${tag}`
      if (heading !== undefined) {
        open = headings.has(heading) ? heading : null
        return open ? `<div class="heading">${tag}` : tag
      }
      if (open === null) return tag
      const label = `aria-label="Liên kết tới ${escapeHtml(headings.get(open)!)}"`
      const link = `<a class="permalink" href="#${open}" ${label}></a>`
      open = null
      return `${tag}${link}</div>`
    },
  )
}

function dressLink(
  tag: string,
  attributes: string,
  text: string,
  links: readonly CitationLink[],
): string {
  const mention = /data-cite="(\d+)"/.exec(attributes)?.[1]
  if (mention !== undefined)
    return citation(links[Number(mention)], /id="([^"]*)"/.exec(attributes)?.[1], text)
  const start = tag.length - text.length - '</a>'.length
  // Brackets keep the mark apart from the word before it when text is copied: "năm 2024[1]", not "năm 20241".
  if (attributes.includes('data-footnote-ref'))
    return `${tag.slice(0, start)}${bracket('[')}${text}${bracket(']')}</a>`
  return text === '↩' ? `${tag.slice(0, start)}Về chỗ dẫn</a>` : tag
}

const bracket = (sign: string) => `<span class="bracket">${sign}</span>`

function citation(found: CitationLink | undefined, id: string | undefined, text: string): string {
  const parts = splitCode(text)
  const code = parts.code
    ? `${parts.before}<span class="number">${parts.code}</span>${parts.after}`
    : text
  const name = id ? ` id="${id}"` : ''
  if (!found || found.kind === 'plain' || !found.href)
    return id ? `<span${name}>${code}</span>` : code
  const why = found.why
    ? ` data-why="${escapeHtml(found.why)}" aria-describedby="dan-${found.kind}"`
    : ''
  return `<a class="vb vb-${found.kind}"${name} href="${escapeHtml(found.href)}" data-row="${found.row}"${why}>${code}</a>`
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
