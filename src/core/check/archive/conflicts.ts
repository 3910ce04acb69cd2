import type { Archive, PlacedMention } from '../../archive.ts'
import type { Conflict, MentionRef } from '../../identity/document.ts'
import type { Place, Problem, Related } from '../../problem.ts'
import { problem } from '../catalogue.ts'

/** Other places that one finding lists; a document may be cited in a thousand reports. */
const MOST_PLACES = 8

/** Every contradiction between citations as one problem at the last side, with a place of each side beside it. */
export function checkConflicts({ conflicts, reports }: Archive): Problem[] {
  return conflicts.flatMap((conflict) => {
    const most = Math.max(MOST_PLACES, conflict.sides.length)
    const sides = conflict.sides.map((side) => ({
      ...side,
      // One more: the first place of a side may be the problem's own.
      places: side.mentions.slice(0, most + 1).flatMap(placesOf),
    }))
    const own = sides.findLast(({ places }) => places.length > 0)
    const [first, ...more] = own?.places ?? []
    if (!own || !first) return []
    const related = sides.flatMap((side) => {
      const record = side.record
        ? [{ file: side.record, line: 1, column: 1, text: `hồ sơ văn bản: ${side.value}` }]
        : []
      const places = side === own ? more : side.places
      return [...record, ...places.map((place): Related => ({ ...place, text: side.value }))]
    })
    return [make(conflict, first, nearSides(related, most))]
  })

  function placesOf({ report: id, mention: index }: MentionRef): Place[] {
    const report = reports.get(id)
    const mention = report?.mentions[index]
    return report && mention ? [placeOfMention(report.file, mention)] : []
  }
}

function make({ kind, message }: Conflict, place: Place, related: Related[]): Problem {
  return problem(kind, place, { detail: message }, related)
}

/** One place of each side first, then the others, as many as are worth reading. */
function nearSides(related: readonly Related[], most: number): Related[] {
  const seen = new Set<string>()
  const first = related.filter(({ text }) => !seen.has(text) && seen.add(text))
  const rest = related.filter((each) => !first.includes(each))
  return [...first, ...rest].slice(0, most)
}

/** Where a mention stands; its head lies on the line on which it starts. */
export function placeOfMention(file: string, { line, column, text }: PlacedMention): Place {
  const [first = ''] = text.split('\n')
  return { file, line, column, endLine: line, endColumn: column + first.length }
}
