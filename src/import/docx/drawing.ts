import { child, type XmlElement } from './xml.ts'

/** A picture by its relation, with the words that its author gave to it. */
export interface DrawnPicture {
  id: string
  alt: string
  /** Shows how an embedded object looks; the object itself is reported. */
  isPreview?: boolean
}

/** What a drawing holds. */
export interface Drawing {
  pictures: DrawnPicture[]
  /** Paragraphs and tables of its text boxes. */
  boxes: XmlElement[]
  /** What cannot be carried: its name in the file, where it has one, and a message. */
  lost: { text: string; message: string }[]
}

/** What a drawing can be besides pictures and shapes with text, by the last part of its `uri`. */
const KINDS: Record<string, string> = {
  chart:
    'Biểu đồ của Word không đưa vào được; hãy lưu biểu đồ thành ảnh và chèn vào, hoặc chép số liệu thành bảng.',
  chartex:
    'Biểu đồ của Word không đưa vào được; hãy lưu biểu đồ thành ảnh và chèn vào, hoặc chép số liệu thành bảng.',
  diagram:
    'Sơ đồ SmartArt không đưa vào được; hãy lưu sơ đồ thành ảnh và chèn vào, hoặc chép chữ bằng tay.',
}
const SHAPES =
  'Hình ghép từ nhiều khối: chữ và ảnh trong các khối được đưa vào rời từng đoạn, nét vẽ bị bỏ; hãy so với bản gốc.'
const OTHER =
  'Đối tượng vẽ loại này không đưa vào được; hãy chụp thành ảnh và chèn vào nếu là nội dung báo cáo.'
const ART = 'Chữ nghệ thuật (WordArt) không đưa vào; nếu là nội dung báo cáo, hãy gõ lại bằng tay.'
const GROUPS = new Set(['wordprocessingGroup', 'wordprocessingCanvas', 'lockedCanvas'])
const KNOWN = new Set(['picture', 'wordprocessingShape'])

/** Reads a drawing, new (DrawingML) or old (VML), or an embedded object. */
export function readDrawing(element: XmlElement): Drawing {
  const drawing: Drawing = { pictures: [], boxes: [], lost: [] }
  const object = find(element, 'OLEObject') ?? find(element, 'control')
  const isPreview = object !== undefined
  let alt = ''
  const lose = (text: string, message: string) => drawing.lost.push({ text, message })
  if (object) lose(object.attributes.ProgID ?? '', embedded(object))
  const walk = (entry: XmlElement) => {
    const { name, attributes } = entry
    if (name === 'docPr') alt = attributes.descr || attributes.title || ''
    if (name === 'txbxContent') drawing.boxes.push(...entry.children)
    else if (name === 'blip' && (attributes.embed || attributes.link))
      drawing.pictures.push({ id: attributes.embed || attributes.link!, alt, isPreview })
    else if (name === 'imagedata' && attributes.id)
      drawing.pictures.push({ id: attributes.id, alt: attributes.title ?? alt, isPreview })
    else {
      const message = messageFor(entry)
      if (message) lose(attributes.string ?? alt, message)
      entry.children.forEach(walk)
    }
  }
  walk(element)
  return drawing
}

function messageFor({ name, attributes }: XmlElement): string | undefined {
  if (name === 'group') return SHAPES
  if (name === 'textpath' && attributes.string?.trim()) return ART
  const kind = attributes.uri?.split('/').at(-1)
  if (name !== 'graphicData' || !kind || KNOWN.has(kind)) return undefined
  if (GROUPS.has(kind)) return SHAPES
  return Object.hasOwn(KINDS, kind) ? KINDS[kind] : OTHER
}

/** Formulas of Equation Editor and MathType are objects with a picture that browsers do not show. */
function embedded({ attributes }: XmlElement): string {
  return /^(?:Equation|MathType)/i.test(attributes.ProgID ?? '')
    ? 'Công thức nhúng (Equation Editor, MathType) không đọc được; hãy gõ lại công thức hoặc chèn ảnh chụp theo bản gốc.'
    : 'Đối tượng nhúng trong Word không đưa vào được; hãy chép nội dung thành chữ, thành bảng, hoặc chụp thành ảnh và chèn vào.'
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  return (
    child(element, name) ??
    element.children.map((entry) => find(entry, name)).find((found) => found !== undefined)
  )
}
