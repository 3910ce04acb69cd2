import type { Problem } from '../../problem.ts'
import { isSyllable } from '../../text/syllable.ts'
import { problem } from '../catalogue.ts'
import { placeInBlock, type ReportFacts } from '../facts.ts'

/** Words of five letters and more with a Vietnamese letter: shorter ones and plain ASCII are names and abbreviations. */
const WORD = /(?<![\p{L}\p{N}\p{M}./@_&-])(?=[\p{L}]*[^\u0000-\u007F])\p{L}{5,}(?![\p{L}\p{N}@_])/gu
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** Loan words that are written in one and fall into two Vietnamese syllables. */
const LOANS = new Set([
  'bêtông',
  'môtô',
  'sôđa',
  'xêrốt',
  'đềpô',
  'lôgô',
  'rôbốt',
  'vắcxin',
  'ốpsét',
])

/** A mark of the end of a clause with a letter right after it, or an opening mark right after a letter. */
const MISSING_SPACE =
  /(?<=\p{Ll}\p{Ll}|\d)\.(?=\p{Lu}\p{Ll})|(?<=[\p{Ll}\d])[;](?=\p{L})|(?<=\p{Ll})[,:](?=\p{Ll}\p{L})|(?<=\p{Ll})(?=[“(]\p{L}{2})|(?<=\p{L}[”)])(?=\p{Ll}{2})/gu
/** A run of letters without a space is cut at this length on both sides. */
const LONGEST = 200
const ADDRESS = /:\/\/|www\.|@|\.(?:vn|com|net|org|gov|edu|info)(?![\p{L}])/iu

/** Words that lost the space between them, and marks that lost the space after them. */
export function checkGluedWords(facts: ReportFacts): Problem[] {
  return facts.blocks.flatMap((block) => {
    const problems: Problem[] = []
    for (const { 0: word, index } of block.text.matchAll(WORD)) {
      if (!isGlued(word)) continue
      const place = placeInBlock(facts, block, { start: index, end: index + word.length })
      problems.push(problem('glued-words', place, { word, suggestion: split(word) }))
    }
    for (const { 0: mark, index } of block.text.matchAll(MISSING_SPACE)) {
      const before = block.text.slice(Math.max(0, index - LONGEST), index)
      const start = index - /\S*$/u.exec(before)![0].length
      const after = block.text.slice(index, index + LONGEST)
      const end = index + /^\S*/u.exec(after)![0].length
      const text = block.text.slice(start, end)
      if (ADDRESS.test(text)) continue
      const at = index + mark.length
      const suggestion = `${block.text.slice(start, at)} ${block.text.slice(at, end)}`
      const clean = (part: string) => trim(part.replaceAll('\uFFFC', ''), at - start)
      const place = placeInBlock(facts, block, { start, end })
      problems.push(
        problem('missing-space', place, { text: clean(text), suggestion: clean(suggestion) }),
      )
    }
    return problems
  })
}

const known = new Map<string, boolean>()

/** A syllable has one tone mark and one of a closed set of rhymes; most words of a text are known after a few pages. */
function isGlued(word: string): boolean {
  const key = word.toLowerCase()
  const before = known.get(key)
  if (before !== undefined) return before
  const tones = key.normalize('NFD').match(TONES)?.length ?? 0
  const glued = !LOANS.has(key) && (tones > 1 || (!isSyllable(key) && split(key) !== null))
  if (known.size < 50_000) known.set(key, glued)
  return glued
}

/** The word as two syllables, each with a Vietnamese letter of its own: `đôla` and the like are left alone. */
function split(word: string): string | null {
  for (let at = 2; at <= word.length - 2; at++) {
    const first = word.slice(0, at)
    const second = word.slice(at)
    if (![first, second].every((part) => /[^\u0000-\u007F]/.test(part) && isSyllable(part)))
      continue
    return `${first} ${second}`
  }
  return null
}

/** The part of a long run of letters around the place that matters. */
function trim(text: string, around: number): string {
  const start = Math.max(0, around - 30)
  const end = Math.min(text.length, around + 30)
  return `${start ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
