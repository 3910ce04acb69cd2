/** How many syllables the vocabulary holds at most. */
const MOST = 6000

/**
 * Syllables as the archive writes them, most frequent first: what spelling is suggested from. Those that stand in one
 * report only are left out while others fill the list, because a slip of the pen is one of them.
 *
 * @param counts in how many reports each syllable stands
 */
export function vocabularyOf(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .filter(([form]) => /^\p{L}{1,7}$/u.test(form))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([form]) => form)
}
