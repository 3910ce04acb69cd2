import { getHeapStatistics, setFlagsFromString } from 'node:v8'

/** How much the heap may grow before it is cleared: so many bytes, and at least so many percent of what is in use. */
const GROWTH = 250e6
const LEAST_PERCENT = 35

/**
 * Keeps what pages leave behind from filling memory, for the rest of the process: with the objects of a large archive in
 * the heap, V8 would let two gigabytes of rendered text gather. Of a small archive it never does.
 */
export function growHeapSlowly(): void {
  const percent = Math.ceil((100 * GROWTH) / getHeapStatistics().used_heap_size)
  setFlagsFromString(`--heap-growing-percent=${Math.max(LEAST_PERCENT, percent)}`)
}
