import { child, isOn, toggle, value, type XmlElement } from './xml.ts'

/** What a paragraph or its style sets, as far as the importer looks. */
export interface ParagraphProperties {
  bold?: boolean | undefined
  italic?: boolean | undefined
  caps?: boolean | undefined
  hidden?: boolean | undefined
  struck?: boolean | undefined
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
}

/** Reads `word/styles.xml`. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, XmlElement>()
  let standard: string | undefined
  for (const style of root?.children ?? []) {
    const { styleId, type } = style.attributes
    if (style.name !== 'style' || !styleId) continue
    styles.set(styleId, style)
    if (type === 'paragraph' && isOn(style.attributes.default)) standard = styleId
  }
  const known = new Map<string, ParagraphProperties>()
  const read = (id: string | undefined, depth: number): ParagraphProperties => {
    if (!id || depth > 20) return {}
    const done = known.get(id)
    if (done) return done
    const style = styles.get(id)
    if (!style) return {}
    const own = readProperties(child(style, 'pPr'), child(style, 'rPr'))
    const result = merge(read(value(style, 'basedOn'), depth + 1), own)
    known.set(id, result)
    return result
  }
  const runDefaults = child(child(child(root ?? undefined, 'docDefaults'), 'rPrDefault'), 'rPr')
  const defaults = readProperties(undefined, runDefaults)
  return {
    paragraph: (id) => merge(defaults, read(id && styles.has(id) ? id : standard, 0)),
    run: (id) => read(id, 0),
  }
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
    font: fonts?.asciiTheme ? '' : (fonts?.ascii ?? fonts?.hAnsi),
    align: value(paragraph, 'jc'),
    numId: value(numbering, 'numId'),
    level: level === undefined ? undefined : Number(level),
  }
}

/** The second's properties where it sets them, else the first's. */
export function merge(base: ParagraphProperties, own: ParagraphProperties): ParagraphProperties {
  const set = Object.fromEntries(Object.entries(own).filter(([, entry]) => entry !== undefined))
  return { ...base, ...set }
}
