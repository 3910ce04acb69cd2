import { child, toggle, value, type XmlElement } from './xml.ts'

interface Level {
  start: number
  format: string
  /** `%1.%2.` */
  text: string
  isLegal: boolean
}

/** Gives the label that Word prints before a paragraph, and counts it: call once for each, in order. */
export type Numbering = (numId: string, level: number) => string

const SMALL = 'abcdefghijklmnopqrstuvwxyz'

/** Reads `word/numbering.xml`. Lists that share an abstract list share its count, as in Word. */
export function readNumbering(root: XmlElement | null): Numbering {
  const abstracts = new Map<string, Map<number, Level>>()
  const lists = new Map<
    string,
    { abstract: string; levels: Map<number, Level>; starts: Map<number, number> }
  >()
  for (const element of root?.children ?? []) {
    if (element.name === 'abstractNum')
      abstracts.set(element.attributes.abstractNumId ?? '', readLevels(element))
    if (element.name !== 'num') continue
    const abstract = value(element, 'abstractNumId') ?? ''
    const levels = new Map(abstracts.get(abstract))
    const starts = new Map<number, number>()
    for (const override of element.children) {
      if (override.name !== 'lvlOverride') continue
      const index = Number(override.attributes.ilvl)
      const start = value(override, 'startOverride')
      if (start !== undefined) starts.set(index, Number(start))
      for (const [at, level] of readLevels(override)) levels.set(at, level)
    }
    lists.set(element.attributes.numId ?? '', { abstract, levels, starts })
  }
  const counts = new Map<string, number[]>()
  const started = new Set<string>()

  return (numId, at) => {
    const list = lists.get(numId)
    const level = list?.levels.get(at)
    if (!list || !level) return ''
    const counters = counts.get(list.abstract) ?? []
    counts.set(list.abstract, counters)
    const restart = list.starts.get(at)
    if (restart !== undefined && !started.has(`${numId}/${at}`)) counters[at] = restart
    else counters[at] = counters[at] === undefined ? level.start : counters[at] + 1
    started.add(`${numId}/${at}`)
    counters.length = at + 1
    if (level.format === 'bullet') return bullet(level.text)
    if (level.format === 'none') return ''
    return level.text.replace(/%(\d)/g, (_, digit) => {
      const index = Number(digit) - 1
      const outer = list.levels.get(index)
      const count = counters[index] ?? outer?.start ?? 1
      return write(count, level.isLegal ? 'decimal' : (outer?.format ?? 'decimal'))
    })
  }
}

function readLevels(element: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const entry of element.children) {
    if (entry.name !== 'lvl') continue
    levels.set(Number(entry.attributes.ilvl), {
      start: Number(value(entry, 'start') ?? 1),
      format: child(entry, 'numFmt')?.attributes.val ?? 'decimal',
      text: value(entry, 'lvlText') ?? '',
      isLegal: toggle(entry, 'isLgl') ?? false,
    })
  }
  return levels
}

/** Bullets of symbol fonts have no letter of their own: only `+` and `-` are told apart. */
function bullet(text: string): string {
  return text.trim() === '+' ? '+' : '-'
}

function write(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letter(count)
    case 'upperLetter':
      return letter(count).toUpperCase()
    case 'lowerRoman':
      return romanNumber(count).toLowerCase()
    case 'upperRoman':
      return romanNumber(count)
    case 'decimalZero':
      return String(count).padStart(2, '0')
    default:
      return String(count)
  }
}

/** `z` is followed by `aa`, `bb`, as in Word. */
function letter(count: number): string {
  const index = (count - 1) % SMALL.length
  return SMALL[index]!.repeat(Math.min(Math.floor((count - 1) / SMALL.length) + 1, 10))
}

const ROMAN: [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Roman numbers to 399, larger ones in digits. */
export function romanNumber(count: number): string {
  if (count < 1 || count > 399) return String(count)
  let rest = count
  return ROMAN.map(([size, digits]) => {
    const times = Math.floor(rest / size)
    rest -= times * size
    return digits.repeat(times)
  }).join('')
}
