import { setFlagsFromString } from 'node:v8'

/** By how many percent of what is in use the heap may grow before it is cleared; V8 would let it grow by 300. */
const GROWTH = 35

/**
 * Keeps what pages leave behind from filling memory, for the rest of the process: with the objects of a large archive in
 * the heap, V8 would let two gigabytes of rendered text gather. Clearing more often takes some seconds of 10,000 reports.
 */
export function growHeapSlowly(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
