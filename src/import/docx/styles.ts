import { bordersOf, type TableBorders, UNKNOWN_BORDERS } from './borders.ts'
import { child, isOn, toggle, value, type XmlElement } from './xml.ts'

/** What a paragraph or its style sets, as far as the importer looks. */
export interface ParagraphProperties {
  bold?: boolean | undefined
  italic?: boolean | undefined
  caps?: boolean | undefined
  hidden?: boolean | undefined
  struck?: boolean | undefined
  /** `superscript`, `subscript` or `baseline`. */
  vertAlign?: string | undefined
  /** Half points that letters are set above their line, or below it. */
  position?: number | undefined
  /** Font of Latin letters; empty when a theme names it. */
  font?: string | undefined
  align?: string | undefined
  numId?: string | undefined
  level?: number | undefined
}

/** Properties of styles, those of the styles that they are based on included. */
export interface Styles {
  /** Of a paragraph: an unknown or absent style is the default one. */
  paragraph(id: string | undefined): ParagraphProperties
  /** Of a run besides those of its paragraph. */
  run(id: string | undefined): ParagraphProperties
  /** The lines that a table style draws. */
  table(id: string | undefined): TableBorders
}

/** Reads `word/styles.xml`. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, XmlElement>()
  const standard = new Map<string, string>()
  for (const style of root?.children ?? []) {
    const { styleId, type = '' } = style.attributes
    if (style.name !== 'style' || !styleId) continue
    styles.set(styleId, style)
    if (isOn(style.attributes.default)) standard.set(type, styleId)
  }
  const idOf = (id: string | undefined, type: string) =>
    id && styles.has(id) ? id : standard.get(type)
  const properties = inherited<ParagraphProperties>(styles, {}, (style, base) =>
    merge(base, readProperties(child(style, 'pPr'), child(style, 'rPr'))),
  )
  const borders = inherited<TableBorders>(styles, { edges: {}, drawsParts: false }, bordersOf)
  const runDefaults = child(child(child(root ?? undefined, 'docDefaults'), 'rPrDefault'), 'rPr')
  const defaults = readProperties(undefined, runDefaults)
  return {
    paragraph: (id) => merge(defaults, properties(idOf(id, 'paragraph'))),
    run: properties,
    table: (id) => (id && !styles.has(id) ? UNKNOWN_BORDERS : borders(idOf(id, 'table'))),
  }
}

/** Reads what a style sets on top of the styles that it is based on; `none` is what an unknown one sets. */
function inherited<T>(
  styles: ReadonlyMap<string, XmlElement>,
  none: T,
  read: (style: XmlElement, base: T) => T,
): (id: string | undefined) => T {
  const known = new Map<string, T>()
  const of = (id: string | undefined, depth: number): T => {
    const style = styles.get(id ?? '')
    if (!id || !style || depth > 20) return none
    const result = known.get(id) ?? read(style, of(value(style, 'basedOn'), depth + 1))
    known.set(id, result)
    return result
  }
  return (id) => of(id, 0)
}

/** Properties that an element sets itself. */
export function readProperties(
  paragraph: XmlElement | undefined,
  run: XmlElement | undefined,
): ParagraphProperties {
  const numbering = child(paragraph, 'numPr')
  const level = value(numbering, 'ilvl')
  const fonts = child(run, 'rFonts')?.attributes
  return {
    bold: toggle(run, 'b'),
    italic: toggle(run, 'i'),
    caps: toggle(run, 'caps'),
    hidden: toggle(run, 'vanish'),
    struck: toggle(run, 'strike') || (toggle(run, 'dstrike') ?? toggle(run, 'strike')),
    vertAlign: value(run, 'vertAlign'),
    position: numberOf(value(run, 'position')),
    font: fonts?.asciiTheme ? '' : (fonts?.ascii ?? fonts?.hAnsi),
    align: value(paragraph, 'jc'),
    numId: value(numbering, 'numId'),
    level: numberOf(level),
  }
}

const numberOf = (written: string | undefined) =>
  written === undefined ? undefined : Number(written)

/** The second's properties where it sets them, else the first's. */
export function merge(base: ParagraphProperties, own: ParagraphProperties): ParagraphProperties {
  const set = Object.fromEntries(Object.entries(own).filter(([, entry]) => entry !== undefined))
  return { ...base, ...set }
}
