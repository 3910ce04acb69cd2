import { MARKER_KINDS, type Marker, type MarkerKind, readMarkers } from './marker.ts'

/** How a mark fits what came before. */
export type Fit =
  /** The first of its kind here. */
  | 'first'
  /** One more than the one before. */
  | 'next'
  /** Marks that do not count: `-`, `+`. */
  | 'uncounted'
  | 'repeats'
  | 'skips'
  /** `6.1` below `7.`. */
  | 'mismatch'

/** An open level: its kind and the value it has reached. */
export interface Level {
  kind: MarkerKind
  value: number
}

/** A mark, how it fits, and the levels that are open once it is taken. */
export interface Step {
  marker: Marker
  fit: Fit
  levels: Level[]
}

const RANK = new Map(MARKER_KINDS.map((kind, rank) => [kind, rank]))
const ORDER: Fit[] = ['next', 'first', 'uncounted', 'mismatch', 'repeats', 'skips']

/**
 * Reads the mark that a paragraph opens with, by its place in the sequence: of two readings (`I.` as a Roman number
 * or as a letter) the one that goes on with an open level wins. Null when there is none.
 */
export function readStep(text: string, levels: readonly Level[]): Step | null {
  const steps = readMarkers(text).map((marker) => take(marker, levels))
  steps.sort((a, b) => ORDER.indexOf(a.fit) - ORDER.indexOf(b.fit))
  return steps[0] ?? null
}

/** Takes a mark: closes the levels below it, and says how it fits. */
function take(marker: Marker, levels: readonly Level[]): Step {
  const { kind, value } = marker
  const same = levels.findLastIndex((level) => level.kind === kind)
  if (same >= 0) {
    const above = levels.slice(0, same)
    const before = levels[same]!.value
    return {
      marker,
      fit: value === 0 ? 'uncounted' : fitOf(marker, above, before),
      levels: [...above, { kind, value }],
    }
  }
  const above = levels.filter((level) => RANK.get(level.kind)! < RANK.get(kind)!)
  return {
    marker,
    fit: value === 0 ? 'uncounted' : fitOf(marker, above, 0),
    levels: [...above, { kind, value }],
  }
}

function fitOf({ kind, value, parent }: Marker, above: readonly Level[], before: number): Fit {
  if (kind === 'decimal2') {
    const outer = above.findLast((level) => level.kind === 'number')
    if (outer && String(outer.value) !== parent) return 'mismatch'
  }
  if (value === before + 1) return before === 0 ? 'first' : 'next'
  if (value <= before) return 'repeats'
  return 'skips'
}
