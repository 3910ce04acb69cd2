import type { Problem } from '../../problem.ts'
import { matchesOf } from '../../text/matches.ts'
import { isSyllable } from '../../text/syllable.ts'
import { problem } from '../catalogue.ts'
import { type BlockFact, placeInBlock, type ReportFacts } from '../facts.ts'
import { markedWords } from './marked-words.ts'

/** `nghiêng`: the longest that a Vietnamese syllable can be. */
const LONGEST_SYLLABLE = 7
/** What stands beside a word that is part of an address, a code or a name with a hyphen. */
const CODE = /[\p{N}\p{M}./@_&-]/u
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

/** A mark with a letter right after it, or an opening mark: the letters around tell whether a space is missing. */
const MARK = /[.,;:”)](?=\p{L})|[“(](?=\p{L})/gu
/** A run of letters without a space is cut at this length on both sides. */
const LONGEST = 200
const ADDRESS = /:\/\/|www\.|@|\.(?:vn|com|net|org|gov|edu|info)(?![\p{L}])/iu

/** Words that lost the space between them, and marks that lost the space after them. */
export function checkGluedWords(facts: ReportFacts): Problem[] {
  return facts.blocks.flatMap((block) => [
    ...gluedWords(facts, block),
    ...missingSpaces(facts, block),
  ])
}

function gluedWords(facts: ReportFacts, block: BlockFact): Problem[] {
  const { text } = block
  const problems: Problem[] = []
  for (const { word, index } of markedWords(text)) {
    if (!isGlued(word)) continue
    const end = index + word.length
    if (CODE.test(text[index - 1] ?? '') || /[\p{N}@_]/u.test(text[end] ?? '')) continue
    const place = placeInBlock(facts, block, { start: index, end })
    problems.push(problem('glued-words', place, { word, suggestion: split(word) }))
  }
  return problems
}

const known = new Map<string, boolean>()

/** A syllable has one tone mark and one of a closed set of rhymes; most words of a text are known after a few pages. */
function isGlued(word: string): boolean {
  const before = known.get(word)
  if (before !== undefined) return before
  const key = word.toLowerCase()
  const tones = key.normalize('NFD').match(TONES)?.length ?? 0
  const glued = !LOANS.has(key) && (tones > 1 || (!isSyllable(key) && split(key) !== null))
  if (known.size < 50_000) known.set(word, glued)
  return glued
}

/** The word as two syllables, each with a Vietnamese letter of its own: `đôla` and the like are left alone. */
function split(word: string): string | null {
  const earliest = Math.max(2, word.length - LONGEST_SYLLABLE)
  const latest = Math.min(word.length - 2, LONGEST_SYLLABLE)
  for (let at = earliest; at <= latest; at++) {
    const first = word.slice(0, at)
    const second = word.slice(at)
    if (![first, second].every((part) => /[^\u0000-\u007F]/.test(part) && isSyllable(part)))
      continue
    return `${first} ${second}`
  }
  return null
}

function missingSpaces(facts: ReportFacts, block: BlockFact): Problem[] {
  const { text } = block
  const problems: Problem[] = []
  for (const { 0: mark, index } of matchesOf(text, MARK)) {
    const opens = mark === '“' || mark === '('
    if (
      !isMissing(mark, text.slice(Math.max(0, index - 2), index), text.slice(index + 1, index + 3))
    )
      continue
    const start = index - /\S*$/u.exec(text.slice(Math.max(0, index - LONGEST), index))![0].length
    const end = index + /^\S*/u.exec(text.slice(index, index + LONGEST))![0].length
    const whole = text.slice(start, end)
    if (ADDRESS.test(whole)) continue
    const at = opens ? index : index + 1
    const suggestion = `${text.slice(start, at)} ${text.slice(at, end)}`
    const clean = (part: string) => trim(part.replaceAll('\uFFFC', ''), at - start)
    problems.push(
      problem('missing-space', placeInBlock(facts, block, { start, end }), {
        text: clean(whole),
        suggestion: clean(suggestion),
      }),
    )
  }
  return problems
}

/** Abbreviations (`Q.8`, `TP.HCM`), numbers and codes keep their marks: only words on both sides count. */
function isMissing(mark: string, before: string, after: string): boolean {
  switch (mark) {
    case '.':
      return /^(?:\p{Ll}\p{Ll}|.?\d)$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)
    case ';':
      return /[\p{Ll}\d]$/u.test(before)
    case ',':
    case ':':
      return /\p{Ll}$/u.test(before) && /^\p{Ll}\p{L}/u.test(after)
    case '“':
    case '(':
      return /\p{Ll}$/u.test(before) && /^\p{L}{2}/u.test(after)
    default:
      return /\p{L}$/u.test(before) && /^\p{Ll}{2}/u.test(after)
  }
}

/** The part of a long run of letters around the place that matters. */
function trim(text: string, around: number): string {
  const start = Math.max(0, around - 30)
  const end = Math.min(text.length, around + 30)
  return `${start ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
