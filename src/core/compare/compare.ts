import { diffArrays } from 'diff'
import type { Block, OutlineItem } from '../archive.ts'
import { align, type Pairing } from './align.ts'
import { type Bag, bagOf, likeness } from './likeness.ts'
import { type Section, sectionsOf, splitHeading, type Unit } from './sections.ts'
import { diffWords, type WordRun } from './words.ts'

type ChangeState = 'same' | 'changed' | 'added' | 'removed'

/** A paragraph, list item, note or table against its counterpart. */
interface UnitChange {
  state: ChangeState
  kind: Unit['kind']
  /** The text in runs; one run unless the state is `changed`. */
  runs: WordRun[]
  /** Ids in the pages of the two reports. */
  before: string | null
  after: string | null
}

/** A section against its counterpart. */
export interface SectionChange {
  state: ChangeState
  /** Null for the text before the first heading, and for the notes. */
  before: OutlineItem | null
  after: OutlineItem | null
  part: 'opening' | 'section' | 'notes'
  units: UnitChange[]
}

/** What one report has and the other has not, section by section, in the order of the newer one. */
export interface Comparison {
  sections: SectionChange[]
  /** How many sections and how many units below them are in each state. */
  sectionCounts: Record<ChangeState, number>
  unitCounts: Record<ChangeState, number>
}

/** What is compared of a report. */
export interface ComparedBody {
  outline: readonly OutlineItem[]
  blocks: readonly Block[]
}

/** Headings less alike than this are different sections; paragraphs, different paragraphs. */
const LEAST_SECTION = 0.55
const LEAST_UNIT = 0.5
/** Above this many pairs in a section, equal paragraphs are paired first, and what lies between only if it is short. */
const MOST_PAIRS = 40_000
/** Sections of many paragraphs that differ in more than this many are told as dropped and added whole. */
const MOST_UNIT_EDITS = 1_000

/** Compares two reports; `before` is the older one. */
export function compareBodies(before: ComparedBody, after: ComparedBody): Comparison {
  const old = sectionsOf(before.outline, before.blocks)
  const now = sectionsOf(after.outline, after.blocks)
  const sections = pairSections(old, now).map(([i, j]) =>
    compareSection(i === null ? null : old[i]!, j === null ? null : now[j]!),
  )
  return {
    sections,
    sectionCounts: count(sections.filter(({ part }) => part === 'section')),
    unitCounts: count(sections.flatMap(({ units }) => units)),
  }
}

function pairSections(old: readonly Section[], now: readonly Section[]): Pairing[] {
  const keysOld = old.map(sectionKey)
  const keysNow = now.map(sectionKey)
  return align(
    old.length,
    now.length,
    (i, j) => sectionLikeness(keysOld[i]!, keysNow[j]!),
    LEAST_SECTION,
  )
}

interface SectionKey {
  part: SectionChange['part']
  number: string
  title: Bag
  parents: Bag
}

function sectionKey(section: Section): SectionKey {
  const { number, title } = splitHeading(section.heading?.text ?? '')
  return {
    part: partOf(section),
    number,
    title: bagOf(title),
    parents: bagOf(section.parents.join(' ')),
  }
}

/** Titles weigh most; the printed number and the sections around tell equal titles apart. */
function sectionLikeness(a: SectionKey, b: SectionKey): number {
  if (a.part !== b.part) return 0
  if (a.part !== 'section') return 1
  const title = likeness(a.title, b.title)
  return title < 0.3
    ? 0
    : 0.7 * title + 0.15 * Number(a.number === b.number) + 0.15 * likeness(a.parents, b.parents)
}

const partOf = ({ heading, units }: Section): SectionChange['part'] =>
  heading ? 'section' : units[0]?.kind === 'note' ? 'notes' : 'opening'

function compareSection(old: Section | null, now: Section | null): SectionChange {
  const units = compareUnits(old?.units ?? [], now?.units ?? [])
  const heading = { before: old?.heading ?? null, after: now?.heading ?? null }
  const part = partOf((now ?? old)!)
  const state = !old
    ? 'added'
    : !now
      ? 'removed'
      : heading.before?.text === heading.after?.text && units.every(({ state }) => state === 'same')
        ? 'same'
        : 'changed'
  return { state, ...heading, part, units }
}

function compareUnits(old: readonly Unit[], now: readonly Unit[]): UnitChange[] {
  return pairUnits(old, now).map(([i, j]) => {
    const before = i === null ? null : old[i]!
    const after = j === null ? null : now[j]!
    const anchors = { before: before?.anchor ?? null, after: after?.anchor ?? null }
    const { kind, text } = (after ?? before)!
    if (!before) return { state: 'added', kind, runs: [{ kind: 'added', text }], ...anchors }
    if (!after) return { state: 'removed', kind, runs: [{ kind: 'removed', text }], ...anchors }
    if (before.text === after.text)
      return { state: 'same', kind, runs: [{ kind: 'same', text }], ...anchors }
    return { state: 'changed', kind, runs: diffWords(before.text, after.text), ...anchors }
  })
}

function pairUnits(old: readonly Unit[], now: readonly Unit[]): Pairing[] {
  return old.length * now.length > MOST_PAIRS ? pairManyUnits(old, now) : alignUnits(old, now)
}

/** Equal paragraphs first, in order; what lies between them is aligned by likeness. */
function pairManyUnits(old: readonly Unit[], now: readonly Unit[]): Pairing[] {
  const changes = diffArrays(old.map(keyOf), now.map(keyOf), { maxEditLength: MOST_UNIT_EDITS })
  if (!changes) return unpaired(old, now)
  const pairs: Pairing[] = []
  let i = 0
  let j = 0
  let gapOld = 0
  let gapNow = 0
  const closeGap = () => {
    const [i0, j0] = [i - gapOld, j - gapNow]
    const between = alignUnits(old.slice(i0, i), now.slice(j0, j))
    for (const [a, b] of between)
      pairs.push([a === null ? null : i0 + a, b === null ? null : j0 + b] as Pairing)
    gapOld = 0
    gapNow = 0
  }
  for (const { added, removed, value } of changes) {
    if (removed) {
      i += value.length
      gapOld += value.length
    } else if (added) {
      j += value.length
      gapNow += value.length
    } else {
      closeGap()
      for (let n = 0; n < value.length; n++) pairs.push([i++, j++])
    }
  }
  closeGap()
  return pairs
}

const keyOf = ({ kind, text }: Unit) => `${kind}\n${text}`

const unpaired = (old: readonly Unit[], now: readonly Unit[]): Pairing[] => [
  ...old.map((_, index): Pairing => [index, null]),
  ...now.map((_, index): Pairing => [null, index]),
]

function alignUnits(old: readonly Unit[], now: readonly Unit[]): Pairing[] {
  if (old.length * now.length > MOST_PAIRS) return unpaired(old, now)
  const bagsOld = old.map(({ text }) => bagOf(text))
  const bagsNow = now.map(({ text }) => bagOf(text))
  const like = (i: number, j: number) =>
    old[i]!.kind === now[j]!.kind ? likeness(bagsOld[i]!, bagsNow[j]!, LEAST_UNIT) : 0
  return align(old.length, now.length, like, LEAST_UNIT)
}

function count(changes: readonly { state: ChangeState }[]): Record<ChangeState, number> {
  const counts = { same: 0, changed: 0, added: 0, removed: 0 }
  for (const { state } of changes) counts[state]++
  return counts
}
