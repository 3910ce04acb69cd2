import { plain, tidy } from '../inline.ts'
import { doubted } from '../log.ts'
import type { Block, SourcePlace, Table } from '../model.ts'
import type { Numbering } from './numbering.ts'
import { FORMULAS, OUTSIDE, type RunContext, readRuns } from './runs.ts'
import { merge, readProperties } from './styles.ts'
import { readTable, type WordTable } from './table.ts'
import { child, value, type XmlElement } from './xml.ts'

/** A top-level part of the document: one block, or a table that places text. */
export interface Unit {
  /** The paragraph or table of data; null for a table that only places text. */
  block: Block | null
  /** Its lines, for letterhead and signature; with the half of the page for tables. */
  lines: { text: string; column?: 'left' | 'right' }[]
  place: SourcePlace
  centered: boolean
  /** Blocks in a table that places text, to use when it stands in the body. */
  inner: Block[]
}

/** Reads blocks in order; keeps the count of numbered paragraphs. */
export class BlockReader {
  readonly #numbering: Numbering
  readonly #context: RunContext
  #line = 0

  constructor(numbering: Numbering, context: RunContext) {
    this.#numbering = numbering
    this.#context = context
  }

  /** All units of the document; `onPlace` hears the place of each paragraph before it is read. */
  readBody(document: XmlElement, onPlace: (place: SourcePlace) => void): Unit[] {
    const body = child(document, 'body')
    return body ? this.#readUnits(body, onPlace) : []
  }

  /** The text of all paragraphs of a note. */
  readText(element: XmlElement, place: SourcePlace): string {
    return element.children
      .flatMap((entry) =>
        entry.name === 'p' ? [this.#paragraph(entry, place).text] : [this.readText(entry, place)],
      )
      .join(' ')
  }

  #readUnits(parent: XmlElement, onPlace: (place: SourcePlace) => void): Unit[] {
    return parent.children.flatMap((given) => {
      const entry = FORMULAS.has(given.name) ? paragraphOf(given) : given
      if (entry.name === 'p') {
        const place = this.#next()
        onPlace(place)
        const { text, bold, centered, boxes } = this.#paragraph(entry, place)
        const lines = text.split(/[\n\t]+/).map((line) => ({ text: tidy(line) }))
        const words = tidy(text)
        const unit: Unit = {
          block: { type: 'paragraph', text: words, place, bold, centered },
          lines: lines.filter((line) => plain(line.text)),
          place,
          centered,
          inner: [],
        }
        const inBoxes = this.#readUnits({ ...entry, children: boxes }, onPlace)
        return [...(plain(words) || /\uE000/.test(words) ? [unit] : []), ...inBoxes]
      }
      if (entry.name === 'altChunk')
        doubted(this.#context.log, 'left-out', { line: this.#line + 1, column: 1 }, '', OUTSIDE)
      return entry.name === 'tbl' ? [this.#tableUnit(entry, onPlace)] : []
    })
  }

  #next(): SourcePlace {
    this.#line++
    return { line: this.#line, column: 1 }
  }

  #paragraph(element: XmlElement, place: SourcePlace) {
    const own = child(element, 'pPr')
    const style = this.#context.styles.paragraph(value(own, 'pStyle'))
    const properties = merge(style, readProperties(own, undefined))
    const { text, bold, boxes } = readRuns(element, style, place, this.#context)
    const { numId, level = 0 } = properties
    const label = numId && numId !== '0' && plain(text).trim() ? this.#numbering(numId, level) : ''
    const centered = properties.align === 'center'
    return { text: label ? `${label} ${text}` : text, bold, centered, boxes }
  }

  #tableUnit(element: XmlElement, onPlace: (place: SourcePlace) => void): Unit {
    const table = readTable(element, this.#context.styles)
    const place = { line: this.#line + 1, column: 1 }
    const read = table.cells.map((cell) => ({
      ...cell,
      units: this.#readUnits(cell.content, onPlace),
    }))
    const lines = read.flatMap(({ column, units }) => {
      const half =
        table.columns > 1 ? (column === 0 ? ('left' as const) : ('right' as const)) : undefined
      return units.flatMap((unit) =>
        unit.lines.map((line) => (half ? { ...line, column: half } : line)),
      )
    })
    const inner = read.flatMap(({ units }) =>
      units.flatMap((unit) => (unit.block ? [unit.block] : unit.inner)),
    )
    const placesText = table.columns <= 1 || (table.isBorderless && table.rows <= 4)
    if (placesText) return { block: null, lines, place, centered: true, inner }
    const grid = this.#grid(table, read, place)
    return { block: grid, lines, place, centered: true, inner: [] }
  }

  #grid(
    table: WordTable,
    read: { row: number; column: number; units: Unit[] }[],
    place: SourcePlace,
  ): Table {
    const rows = Array.from({ length: table.rows }, () => Array<string>(table.columns).fill(''))
    for (const { row, column, units } of read) {
      const text = units
        .flatMap((unit) =>
          unit.block?.type === 'paragraph'
            ? [unit.block.text]
            : unit.lines.map((line) => line.text),
        )
        .join(' ')
      rows[row]![column] = tidy(text)
    }
    if (table.hasMerged)
      doubted(
        this.#context.log,
        'merged-cells',
        place,
        rows[0]?.filter(Boolean).join(' | ') ?? '',
        'Bảng có ô gộp; nội dung đặt ở ô đầu, các ô bị gộp để trống.',
      )
    return { type: 'table', rows: rows.filter((row) => row.some(Boolean)), place }
  }
}

/** A formula may stand between paragraphs. */
function paragraphOf(formula: XmlElement): XmlElement {
  return { name: 'p', attributes: {}, children: [formula], text: '' }
}
