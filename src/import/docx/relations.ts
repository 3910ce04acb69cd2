import type { WordParts } from './open-zip.ts'
import { parseXml, type XmlElement } from './xml.ts'

/** Targets of a part's relations by id. */
export interface Relation {
  target: string
  type: string
  isExternal: boolean
}

/** Reads the relations of a part: `word/document.xml` has them in `word/_rels/document.xml.rels`. */
export async function readRelations(
  parts: WordParts,
  part: string,
): Promise<Map<string, Relation>> {
  const slash = part.lastIndexOf('/')
  const name = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
  const root = await readPart(parts, name)
  return new Map(
    (root?.children ?? []).map(({ attributes }) => [
      attributes.Id ?? '',
      {
        target: attributes.Target ?? '',
        type: (attributes.Type ?? '').split('/').at(-1)!,
        isExternal: attributes.TargetMode === 'External',
      },
    ]),
  )
}

/** Parses a part, or gives null when there is none. */
export async function readPart(parts: WordParts, name: string): Promise<XmlElement | null> {
  const bytes = await parts.read(name)
  return bytes && parseXml(bytes)
}

/** Name of the part that a relation of another points to. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const folder = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') folder.pop()
    else if (step !== '.') folder.push(step)
  }
  return folder.join('/')
}
