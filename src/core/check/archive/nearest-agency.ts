import type { Agency } from '../../schema/agency.ts'
import { fold } from '../../text/fold.ts'
import { nearest } from '../../text/nearest.ts'

/** What an agency goes by. */
export type NamedAgency = Pick<Agency, 'id' | 'name' | 'shortName' | 'otherNames'>

/** The id of the agency that is meant: by one of its names, or by the letters of its id or a name. */
export function nearestAgency(
  written: string,
  agencies: ReadonlyMap<string, NamedAgency>,
): string | null {
  const text = written.replace(/^["'“”‘’]+|["'“”‘’]+$/g, '')
  const names = [...agencies.values()].flatMap((agency) =>
    namesOf(agency).map((name) => [fold(name), agency.id] as const),
  )
  const named = new Set(names.filter(([name]) => name === fold(text)).map(([, id]) => id))
  if (named.size === 1) return [...named][0]!
  // Several have it: none is nearer.
  if (named.size) return null
  const byId = nearest(text, agencies.keys())
  if (byId !== null) return byId
  const byName = new Map(names)
  const name = nearest(text, byName.keys())
  return name === null ? null : (byName.get(name) ?? null)
}

const namesOf = ({ id, name, shortName, otherNames }: NamedAgency) => [
  id,
  name,
  ...(shortName ? [shortName] : []),
  ...otherNames,
]
