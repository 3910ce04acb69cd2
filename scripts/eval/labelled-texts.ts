import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One mention as a person labelled it. Fields that are undefined were not labelled. */
export interface Label {
  class: string
  start: number
  end: number
  text: string
  number: string | null
  type: string | null
  date: string | null
  issuer: string | null
  place: string | null
  pinpoints: string[]
  warnings: string[]
  doc?: string
}

export interface LabelledText {
  name: string
  text: string
  labels: Label[]
}

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures')

/** The five reports with their labels: the development set. */
export function seeds(): LabelledText[] {
  return ['000', '001', '002', '003', '004'].map((name) => ({
    name,
    text: readFileSync(join(FIXTURES, `seeds/${name}.txt`), 'utf8'),
    labels: JSON.parse(readFileSync(join(FIXTURES, `citations/${name}.json`), 'utf8')) as Label[],
  }))
}

/** The hand-written texts that no rule was made from, with the labels that stand in them. */
export function unseen(): LabelledText[] {
  const folder = join(FIXTURES, 'citations/unseen')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) =>
      parseLabelled(file.replace(/\.txt$/, ''), readFileSync(join(folder, file), 'utf8')),
    )
}

/** Takes labels out of a text: `⟦12/QĐ-UBND⟧{type: QĐ; date: 2024-03-01; issuer: …; place: …; pin: …}`. */
function parseLabelled(name: string, marked: string): LabelledText {
  const labels: Label[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/⟦([^⟧]+)⟧\{([^}]*)\}/g)) {
    text += marked.slice(at, match.index)
    const start = text.length
    const written = match[1]!
    text += written
    at = match.index + match[0].length
    const fields = new Map(
      match[2]!
        .split(';')
        .map((field) => [
          field.slice(0, field.indexOf(':')).trim(),
          field.slice(field.indexOf(':') + 1).trim(),
        ]),
    )
    labels.push({
      class: fields.get('class') ?? 'numbered',
      start,
      end: text.length,
      text: written,
      number: fields.get('number') ?? written.replace(/\s/g, ''),
      type: fields.get('type') ?? null,
      date: fields.get('date') ?? null,
      issuer: fields.get('issuer') ?? null,
      place: fields.get('place') ?? null,
      pinpoints: (fields.get('pin') ?? '')
        .split('&')
        .map((pin) => pin.trim())
        .filter(Boolean),
      warnings: (fields.get('warn') ?? '')
        .split(',')
        .map((warning) => warning.trim())
        .filter(Boolean),
    })
  }
  return { name, text: text + marked.slice(at), labels }
}
