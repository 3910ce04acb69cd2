import { SaxesParser } from 'saxes'
import { ImportError } from '../import-error.ts'

/** An element of a Word part; `name` is local, without its prefix. */
export interface XmlElement {
  name: string
  /** Attributes by local name. */
  attributes: Record<string, string>
  children: XmlElement[]
  /** Character data of this element alone. */
  text: string
}

/** Elements whose character data matters; elsewhere it is white space. */
const TEXTS = new Set(['t', 'delText', 'instrText'])
const MOST_DEPTH = 200
const MOST_ELEMENTS = 3_000_000

/**
 * Parses one part. Document types are refused, so there are no entities to expand and none to fetch.
 *
 * @throws ImportError when the part is not well formed, or too deep or too large
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ position: false })
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const stack = [root]
  let count = 0
  parser.on('doctype', () => {
    throw new Error('DOCTYPE')
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (stack.length > MOST_DEPTH || ++count > MOST_ELEMENTS)
      throw new Error('too deep or too large')
    const element: XmlElement = { name: local(name), attributes: {}, children: [], text: '' }
    for (const [key, value] of Object.entries(attributes)) element.attributes[local(key)] = value
    stack.at(-1)!.children.push(element)
    stack.push(element)
  })
  parser.on('text', (text) => {
    const element = stack.at(-1)!
    if (TEXTS.has(element.name)) element.text += text
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close()
  } catch {
    throw new ImportError(
      'broken',
      'Nội dung bên trong tệp Word sai quy cách hoặc quá lớn, nên không đọc được.',
      'Mở tệp bằng Word, lưu thành tệp .docx mới rồi nhập lại.',
    )
  }
  return root.children[0] ?? root
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** First child with a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((entry) => entry.name === name)
}

/** Value of a property's `val`: `<w:jc w:val="center"/>` gives `center`. */
export function value(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val
}

/** A property that is on or off: `<w:b/>` is on, `<w:b w:val="0"/>` is off, undefined when it is not there. */
export function toggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  return found && isOn(found.attributes.val ?? 'true')
}

/** The value of a switch; an absent one is off. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off', 'none'].includes(value)
}
