import type { XmlElement } from './xml.ts'

/** A picture by its relation, with the words that its author gave to it. */
export interface DrawnPicture {
  id: string
  alt: string
}

/** What a drawing holds. */
export interface Drawing {
  pictures: DrawnPicture[]
  /** Paragraphs and tables of its text boxes. */
  boxes: XmlElement[]
}

/** Reads a drawing, new (DrawingML) or old (VML). */
export function readDrawing(element: XmlElement): Drawing {
  const drawing: Drawing = { pictures: [], boxes: [] }
  let alt = ''
  const walk = (entry: XmlElement) => {
    const { attributes } = entry
    if (entry.name === 'docPr') alt = attributes.descr ?? ''
    if (entry.name === 'txbxContent') drawing.boxes.push(...entry.children)
    else if (entry.name === 'blip' && (attributes.embed || attributes.link))
      drawing.pictures.push({ id: attributes.embed || attributes.link!, alt })
    else if (entry.name === 'imagedata' && attributes.id)
      drawing.pictures.push({ id: attributes.id, alt: attributes.title ?? alt })
    else entry.children.forEach(walk)
  }
  walk(element)
  return drawing
}
