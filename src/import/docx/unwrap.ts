import { filledIn } from './form.ts'
import { child, type XmlElement } from './xml.ts'

/** Elements that only mark what they hold: it reads as if they were not there. */
const WRAPPERS = new Set([
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'sdtContent',
  'fldSimple',
  'dir',
  'bdo',
])
/** What a tracked change takes away; moved text stands at its new place. */
const REMOVED = new Set(['del', 'moveFrom'])

/** What stood around the text, or in its place, and is told to a person. */
export interface Unwrapped {
  deleted: XmlElement[]
  inserted: XmlElement[]
  /** Paragraphs whose end is deleted, so that the next goes on in them. */
  joined: XmlElement[]
  /** What controls say while they are empty: “Choose an item.” */
  prompts: XmlElement[]
}

/**
 * Takes out of a part, in place, what stands around the text: marks of tracked changes (all are accepted), content
 * controls, and of the versions of one thing for newer and older programs all but the first.
 */
export function unwrap(root: XmlElement): Unwrapped {
  const found: Unwrapped = { deleted: [], inserted: [], joined: [], prompts: [] }
  const open = (entry: XmlElement): XmlElement[] => {
    if (entry.name === 'tr' && child(child(entry, 'trPr'), 'del')) {
      found.deleted.push(entry)
      return []
    }
    if (REMOVED.has(entry.name)) {
      if (entry.name === 'del') found.deleted.push(entry)
      return []
    }
    if (entry.name === 'AlternateContent') return versionOf(entry).flatMap(open)
    if (entry.name === 'sdt') {
      const { content, prompt } = filledIn(entry)
      if (prompt) found.prompts.push(prompt)
      return content.flatMap(open)
    }
    if (entry.name === 'ins') found.inserted.push(entry)
    if (WRAPPERS.has(entry.name)) return entry.children.flatMap(open)
    if (entry.name === 'p' && isEndDeleted(entry)) found.joined.push(entry)
    entry.children = join(entry.children.flatMap(open), found.joined)
    return [entry]
  }
  root.children = join(root.children.flatMap(open), found.joined)
  return found
}

/** The sign of a paragraph's end has the marks of tracked changes in its own look. */
function isEndDeleted(paragraph: XmlElement): boolean {
  const look = child(child(paragraph, 'pPr'), 'rPr')
  return look?.children.some(({ name }) => REMOVED.has(name)) ?? false
}

/** Puts what paragraphs without an end hold into the next one, which keeps its look. */
function join(siblings: XmlElement[], withoutEnd: readonly XmlElement[]): XmlElement[] {
  if (!withoutEnd.length) return siblings
  const ends = new Set(withoutEnd)
  const taken = new Set<XmlElement>()
  let open: XmlElement | null = null
  for (const entry of siblings) {
    if (entry.name === 'tbl') open = null
    if (entry.name !== 'p') continue
    if (open) {
      taken.add(open)
      const isLook = ({ name }: XmlElement) => name === 'pPr'
      entry.children = [
        ...entry.children.filter(isLook),
        ...open.children.filter((each) => !isLook(each)),
        ...entry.children.filter((each) => !isLook(each)),
      ]
    }
    open = ends.has(entry) ? entry : null
  }
  return siblings.filter((entry) => !taken.has(entry))
}

/** Word writes what new versions show as `Choice`, and a picture or older form of the same as `Fallback`. */
function versionOf(alternate: XmlElement): XmlElement[] {
  const choice = child(alternate, 'Choice')
  return choice?.children.length ? choice.children : (child(alternate, 'Fallback')?.children ?? [])
}
