import { BOLD, ITALIC, LINK, noteMark } from '../inline.ts'
import type { Log, SourcePlace } from '../model.ts'
import { repairLetters } from '../text/letters.ts'
import { raised } from '../text/note-markers.ts'
import { merge, type ParagraphProperties, readProperties, type Styles } from './styles.ts'
import { child, value, type XmlElement } from './xml.ts'

/** What the text of a paragraph needs from the rest of the file. */
export interface RunContext {
  styles: Styles
  /** Address of a hyperlink by its relation id; only web and mail addresses. */
  link(id: string): string | undefined
  /** Printed number of a note by kind and id; numbers are given in the order of the marks. */
  note(kind: 'footnote' | 'endnote', id: string): string
  /** Takes a picture, by its relation id. */
  picture(id: string, alt: string, place: SourcePlace): void
  log: Log
}

/** The text of one paragraph, with marks of notes, emphasis and links. Lines are divided by LF, columns by TAB. */
export interface RunText {
  text: string
  /** Every letter is bold. */
  bold: boolean
  /** Paragraphs in text boxes that are anchored here. */
  boxes: XmlElement[]
}

interface Piece {
  text: string
  bold: boolean
  italic: boolean
}

/** Elements whose content is part of the running text as it stands. */
const THROUGH = new Set([
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'fldSimple',
  'sdt',
  'sdtContent',
  'dir',
  'bdo',
])

/** Reads the runs of a paragraph. Deleted text and field codes are left out, field results stay. */
export function readRuns(
  paragraph: XmlElement,
  base: ParagraphProperties,
  place: SourcePlace,
  context: RunContext,
): RunText {
  const pieces: Piece[] = []
  const boxes: XmlElement[] = []
  let codeDepth = 0
  let inCode = false

  const add = (text: string, properties: ParagraphProperties) => {
    if (!text) return
    const bold = properties.bold === true
    const italic = properties.italic === true
    const last = pieces.at(-1)
    if (last && last.bold === bold && last.italic === italic) last.text += text
    else pieces.push({ text, bold, italic })
  }
  const readRun = (run: XmlElement) => {
    const style = context.styles(value(child(run, 'rPr'), 'rStyle'))
    const properties = merge(merge(base, style), readProperties(undefined, child(run, 'rPr')))
    const isRaised = value(child(run, 'rPr'), 'vertAlign') === 'superscript'
    for (const part of run.children) {
      if (part.name === 'fldChar') {
        if (part.attributes.fldCharType === 'begin') {
          codeDepth++
          inCode = true
        } else if (part.attributes.fldCharType === 'separate') inCode = false
        else {
          codeDepth = Math.max(0, codeDepth - 1)
          inCode = false
        }
      } else if (inCode && codeDepth > 0) continue
      else if (part.name === 'AlternateContent') readAlternate(part)
      else add(readPart(part, isRaised, properties), properties)
    }
  }
  const readPart = (
    part: XmlElement,
    isRaised: boolean,
    properties: ParagraphProperties,
  ): string => {
    switch (part.name) {
      case 't': {
        const words = part.text.replace(/[\uE000-\uE008]/g, '')
        const text = properties.caps ? words.toUpperCase() : words
        return isRaised && /^\d+$/.test(text.trim()) ? raised(text.trim()) : text
      }
      case 'tab':
      case 'ptab':
        return '\t'
      case 'br':
      case 'cr':
        return '\n'
      case 'noBreakHyphen':
        return '-'
      case 'footnoteReference':
      case 'endnoteReference': {
        const kind = part.name === 'footnoteReference' ? 'footnote' : 'endnote'
        const number = context.note(kind, part.attributes.id ?? '')
        return number && noteMark(number)
      }
      case 'drawing':
      case 'pict':
      case 'object':
        readDrawing(part)
        return ''
      default:
        return ''
    }
  }
  const readAlternate = (element: XmlElement) => {
    const chosen = child(element, 'Choice') ?? child(element, 'Fallback')
    for (const part of chosen?.children ?? []) readDrawing(part)
  }
  const readDrawing = (element: XmlElement) => {
    let alt = ''
    const walk = (entry: XmlElement) => {
      if (entry.name === 'docPr') alt = entry.attributes.descr ?? ''
      if (entry.name === 'txbxContent') boxes.push(...entry.children)
      else if (entry.name === 'blip' && entry.attributes.embed)
        context.picture(entry.attributes.embed, alt, place)
      else if (entry.name === 'imagedata' && entry.attributes.id)
        context.picture(entry.attributes.id, entry.attributes.title ?? alt, place)
      else entry.children.forEach(walk)
    }
    walk(element)
  }
  const walk = (element: XmlElement) => {
    if (element.name === 'r') readRun(element)
    else if (element.name === 'AlternateContent') readAlternate(element)
    else if (element.name === 'hyperlink') {
      const href = context.link(element.attributes.id ?? '')
      if (href) add(`${LINK[0]}${href}${LINK[1]}`, base)
      element.children.forEach(walk)
      if (href) add(LINK[2], base)
    } else if (THROUGH.has(element.name)) element.children.forEach(walk)
  }
  paragraph.children.forEach(walk)

  const letters = pieces.filter(({ text }) =>
    /[\p{L}\p{N}]/u.test(text.replace(/[\uE000\uE006][^\uE001\uE007]*[\uE001\uE007]/g, '')),
  )
  const bold = letters.length > 0 && letters.every((piece) => piece.bold)
  const allItalic = letters.length > 0 && letters.every((piece) => piece.italic)
  const text = pieces
    .map((piece) => {
      const words = repairLetters(piece.text, place, context.log, true)
      return mark(words, piece.bold && !bold, piece.italic && !allItalic)
    })
    .join('')
  return { text, bold, boxes }
}

function mark(text: string, bold: boolean, italic: boolean): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return text
  const leaned = italic ? `${ITALIC[0]}${text}${ITALIC[1]}` : text
  return bold ? `${BOLD[0]}${leaned}${BOLD[1]}` : leaned
}
