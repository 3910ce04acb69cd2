import { fold } from '../../core/text/fold.ts'
import { isContentsField } from './fields.ts'
import { wordsOf } from './words.ts'
import type { XmlElement } from './xml.ts'

interface OpenField {
  code: string
  isContents: boolean
}

/**
 * Takes out of a part, in place, the tables of contents that Word makes, with the heading `MỤC LỤC` before them: their
 * lines would be headings for a second time, and the numbers of pages mean nothing on a page of the site.
 *
 * @returns what was taken: runs, and paragraphs of headings
 */
export function takeContents(root: XmlElement): XmlElement[] {
  const open: OpenField[] = []
  const taken = new Set<XmlElement>()
  /** What stood last before the paragraph that is being read. */
  let before: XmlElement | null = null
  const turn = (sign: string | undefined) => {
    const field = open.at(-1)
    if (sign === 'begin') open.push({ code: '', isContents: false })
    else if (sign === 'end') open.pop()
    else if (field && isContentsField(field.code)) {
      field.isContents = true
      if (before && fold(wordsOf(before)) === 'muc luc') taken.add(before)
    }
  }
  const walk = (element: XmlElement) => {
    if (element.name === 'r' && open.some(({ isContents }) => isContents)) taken.add(element)
    for (const entry of element.children) {
      if (entry.name === 'fldChar') turn(entry.attributes.fldCharType)
      else if (entry.name === 'instrText' && open.length) open.at(-1)!.code += entry.text
      else walk(entry)
      if (entry.name === 'p') before = entry
    }
  }
  walk(root)
  // Where the sign of its end is missing, nobody can say what is the report.
  if (open.some(({ isContents }) => isContents)) return []
  const remove = (element: XmlElement) => {
    element.children = element.children.filter((entry) => !taken.has(entry))
    element.children.forEach(remove)
  }
  if (taken.size) remove(root)
  return [...taken]
}
