/**
 * All matches of a global pattern that never matches nothing. As `matchAll`, which copies the pattern for each text:
 * with texts as short as a block or a clause that takes longer than the search.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}
