import { child, type XmlElement } from './xml.ts'

/** Elements that only mark what they hold: it reads as if they were not there. */
const WRAPPERS = new Set([
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'sdt',
  'sdtContent',
  'fldSimple',
  'dir',
  'bdo',
])
/** What a tracked change takes away; moved text stands at its new place. */
const REMOVED = new Set(['del', 'moveFrom'])

/**
 * Takes out of a part, in place, what stands around the text: marks of tracked changes (all are accepted), content
 * controls, and of the versions of one thing for newer and older programs all but the first.
 *
 * @returns the deleted elements
 */
export function unwrap(root: XmlElement): XmlElement[] {
  const deleted: XmlElement[] = []
  const open = (entry: XmlElement): XmlElement[] => {
    if (entry.name === 'tr' && child(child(entry, 'trPr'), 'del')) {
      deleted.push(entry)
      return []
    }
    if (REMOVED.has(entry.name)) {
      if (entry.name === 'del') deleted.push(entry)
      return []
    }
    if (entry.name === 'AlternateContent') return versionOf(entry).flatMap(open)
    if (WRAPPERS.has(entry.name)) return entry.children.flatMap(open)
    entry.children = entry.children.flatMap(open)
    return [entry]
  }
  root.children = root.children.flatMap(open)
  return deleted
}

/** Word writes what new versions show as `Choice`, and a picture or older form of the same as `Fallback`. */
function versionOf(alternate: XmlElement): XmlElement[] {
  const choice = child(alternate, 'Choice')
  return choice?.children.length ? choice.children : (child(alternate, 'Fallback')?.children ?? [])
}

/** The words of an element, deleted ones too; codes of fields are none. */
export function wordsOf(element: XmlElement): string {
  if (element.name === 'instrText') return ''
  const inside = element.children.map(wordsOf).join('')
  return element.text + inside + (element.name === 'p' ? ' ' : '')
}
