import { child, toggle, value, type XmlElement } from './xml.ts'

/** What a paragraph or its style sets, as far as the importer looks. */
export interface ParagraphProperties {
  bold?: boolean | undefined
  italic?: boolean | undefined
  caps?: boolean | undefined
  align?: string | undefined
  numId?: string | undefined
  level?: number | undefined
}

/** Properties of a style by its id, those of the styles that it is based on included. */
export type Styles = (id: string | undefined) => ParagraphProperties

/** Reads `word/styles.xml`; an unknown id has no properties. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, XmlElement>()
  for (const style of root?.children ?? [])
    if (style.name === 'style' && style.attributes.styleId)
      styles.set(style.attributes.styleId, style)
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
  return (id) => read(id, 0)
}

/** Properties that an element sets itself. */
export function readProperties(
  paragraph: XmlElement | undefined,
  run: XmlElement | undefined,
): ParagraphProperties {
  const numbering = child(paragraph, 'numPr')
  const level = value(numbering, 'ilvl')
  return {
    bold: toggle(run, 'b'),
    italic: toggle(run, 'i'),
    caps: toggle(run, 'caps'),
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
