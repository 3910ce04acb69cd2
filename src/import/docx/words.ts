import type { XmlElement } from './xml.ts'

/** The words of an element, deleted ones too; codes of fields are none. */
export function wordsOf(element: XmlElement): string {
  if (element.name === 'instrText') return ''
  const inside = element.children.map(wordsOf).join('')
  return element.text + inside + (element.name === 'p' ? ' ' : '')
}
