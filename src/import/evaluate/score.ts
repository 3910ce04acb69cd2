/** How well a list of findings fits the expected one. */
export interface Score {
  expected: number
  found: number
  right: number
  missing: string[]
  extra: string[]
}

/** Compares two lists as bags: a finding counts once for each time that it is expected. */
export function score(expected: readonly string[], found: readonly string[]): Score {
  const left = new Map<string, number>()
  for (const entry of expected) left.set(entry, (left.get(entry) ?? 0) + 1)
  const extra: string[] = []
  let right = 0
  for (const entry of found) {
    const count = left.get(entry) ?? 0
    if (count > 0) {
      left.set(entry, count - 1)
      right++
    } else extra.push(entry)
  }
  const missing = [...left].flatMap(([entry, count]) => Array<string>(count).fill(entry))
  return { expected: expected.length, found: found.length, right, missing, extra }
}

/** Harmonic mean of precision and recall, 1 when nothing was expected and nothing found. */
export function f1({ expected, found, right }: Score): number {
  return expected + found === 0 ? 1 : (2 * right) / (expected + found)
}
