import { diffArrays } from 'diff'

/** A run of words that both texts share, or that only the new (`added`) or the old text (`removed`) has. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Beyond this many words that differ, or below this share of common words, paragraphs are shown whole. */
const MOST_EDITS = 200
const LEAST_COMMON = 0.5
/** A shared run shorter than this many words between two changes is noise. */
const SHORTEST_ISLAND = 2

/**
 * What changed between two paragraphs, word by word; a word keeps its punctuation. Neighbouring changes are joined over
 * single shared words, so that the result reads as phrases.
 */
export function diffWords(before: string, after: string): WordRun[] {
  const old = wordsOf(before)
  const now = wordsOf(after)
  // Each word that is not common is one edit.
  const mostEdits = Math.floor((1 - LEAST_COMMON) * (old.length + now.length))
  const changes = diffArrays(old, now, { maxEditLength: Math.min(MOST_EDITS, mostEdits) })
  if (!changes)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  return joinPhrases(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      words: value,
    })),
  )
}

export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean)

interface Run {
  kind: WordRun['kind']
  words: string[]
}

function joinPhrases(runs: readonly Run[]): WordRun[] {
  const out: WordRun[] = []
  let removed: string[] = []
  let added: string[] = []
  const flush = () => {
    if (removed.length) out.push({ kind: 'removed', text: removed.join(' ') })
    if (added.length) out.push({ kind: 'added', text: added.join(' ') })
    removed = []
    added = []
  }
  runs.forEach(({ kind, words }, index) => {
    if (kind === 'removed') removed.push(...words)
    else if (kind === 'added') added.push(...words)
    else {
      const between = index > 0 && index < runs.length - 1
      if (between && words.length < SHORTEST_ISLAND && removed.length && added.length) {
        removed.push(...words)
        added.push(...words)
        return
      }
      flush()
      out.push({ kind, text: words.join(' ') })
    }
  })
  flush()
  return out
}
