import { escapeText } from './escape.ts'

const TOKEN = /\uE000([^\uE001]*)\uE001|\uE006([^\uE007]*)\uE007|[\uE002-\uE005\uE008-\uE00A]/gu
const FLAGS: Record<string, { mark: string; on: boolean }> = {
  '\uE002': { mark: '**', on: true },
  '\uE003': { mark: '**', on: false },
  '\uE004': { mark: '*', on: true },
  '\uE005': { mark: '*', on: false },
}

interface Run {
  text: string
  style: string
  /** Mark-up that stands for itself: a note, the stroke through words. */
  raw?: string
  href?: string
}

/** Where the text stands; a heading needs no escape of what opens a block, and a cell needs one for `|`. */
export type Position = 'paragraph' | 'heading' | 'cell'

/**
 * Markdown of one paragraph's text. Emphasis that Markdown could not close again (it would stand inside a word) is
 * left out rather than shown as stars.
 */
export function inlineMarkdown(text: string, position: Position): string {
  if (!/[\uE000-\uE00A]/.test(text))
    return escapeText(text, position !== 'heading', position === 'cell')
  let out = ''
  const runs = readRuns(text)
  runs.forEach((run, index) => {
    if (run.raw !== undefined) {
      out += run.raw
      return
    }
    const before = plainEnd(runs, index)
    const next = runs[index + 1]
    const after = (next?.raw ?? next?.text)?.[0] ?? ''
    const start = out === '' && position !== 'heading'
    const lead = /^\s*/.exec(run.text)![0]
    const trail = run.text.trim() ? /\s*$/.exec(run.text)![0] : ''
    const inner = run.text.slice(lead.length, run.text.length - trail.length)
    let shown = escapeText(inner, start && !run.style && !run.href, position === 'cell')
    if (run.href) shown = `[${shown}](<${run.href}>)`
    const bounded =
      !isWordy(lead ? ' ' : before) &&
      !isWordy(trail ? ' ' : after) &&
      /[\p{L}\p{N}]/u.test(inner[0] ?? '') &&
      /[\p{L}\p{N}]/u.test(inner.at(-1) ?? '')
    if (run.style && inner && bounded) shown = `${run.style}${shown}${run.style}`
    else if (start && run.style && !run.href) shown = escapeText(inner, true, position === 'cell')
    out += lead + shown + trail
  })
  return out
}

function isWordy(character: string): boolean {
  return /[\p{L}\p{N}*\\]/u.test(character)
}

function plainEnd(runs: readonly Run[], index: number): string {
  const before = runs[index - 1]
  return (before?.raw ?? before?.text)?.at(-1) ?? ''
}

function readRuns(text: string): Run[] {
  const runs: Run[] = []
  let bold = false
  let italic = false
  let href: string | undefined
  const add = (part: string) => {
    if (!part) return
    const style = `${bold ? '**' : ''}${italic ? '*' : ''}`
    const last = runs.at(-1)
    if (last && last.raw === undefined && last.style === style && last.href === href)
      last.text += part
    else runs.push({ text: part, style, href })
  }
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    add(text.slice(end, match.index))
    end = match.index + match[0].length
    const flag = FLAGS[match[0]]
    if (match[1] !== undefined) runs.push({ text: '', style: '', raw: `[^${match[1]}]` })
    else if (/[\uE009\uE00A]/.test(match[0])) runs.push({ text: '', style: '', raw: '~~' })
    else if (match[2] !== undefined) href = match[2]
    else if (flag) {
      if (flag.mark === '**') bold = flag.on
      else italic = flag.on
    } else href = undefined
  }
  add(text.slice(end))
  return runs
}

/** Text as Markdown with all marks but notes left out: headings are emphatic enough. */
export function headingMarkdown(text: string): string {
  const line = inlineMarkdown(text.replace(/[\uE002-\uE005]/g, ''), 'heading')
  // A row of # at the end would close the heading and vanish.
  return line.replace(/(^|\s)(#+)$/, '$1\\$2')
}
