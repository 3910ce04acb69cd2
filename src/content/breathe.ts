import { setImmediate } from 'node:timers/promises'

/** Milliseconds. */
const LONG_ENOUGH = 30

/**
 * Makes a pause for long work that waits for nothing: called often, it now and then lets the process hear what happened
 * meanwhile, such as that a part of the index is done and the next can begin.
 */
export function breather(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < LONG_ENOUGH) return
    await setImmediate()
    last = performance.now()
  }
}
