import type { DoubtKind, Log, RepairKind, SourcePlace } from './model.ts'

export function newLog(): Log {
  return { repairs: [], doubts: [] }
}

/** Notes a repair at a place. */
export function repaired(
  log: Log,
  kind: RepairKind,
  place: SourcePlace,
  before: string,
  after: string,
): void {
  log.repairs.push({ kind, ...place, before, after })
}

/** Notes a doubt at a place; `text` is cut to what a line can show. */
export function doubted(
  log: Log,
  kind: DoubtKind,
  place: SourcePlace,
  text: string,
  message: string,
): void {
  const shown = text.length > 80 ? `${text.slice(0, 79)}…` : text
  log.doubts.push({ kind, ...place, text: shown, message })
}
