import type { Severity } from '../problem.ts'

/** What a rule is: its severity, and its words made from facts. */
export interface Rule<Facts> {
  severity: Severity
  /** One line for lists and the guide, in Vietnamese. */
  title: string
  /** What is wrong and why. */
  message: (facts: Facts) => string
  /** What to do, with the nearest valid value where there is one. */
  hint: (facts: Facts) => string
  /** For the guide: what the rule looks at, why it matters, and when it stays silent. */
  help: string
  /** Whether `check --fix` repairs it: only where there is one right answer. */
  fixable?: true
}

/** A rule whose message takes these facts. */
export const rule = <Facts>(definition: Rule<Facts>): Rule<Facts> => definition

/** A rule whose message needs no facts. */
export type NoFacts = Record<never, never>

/** ` Gần nhất: …` for the end of a hint; empty when nothing is near. */
export const nearestHint = (value: string | null) => (value ? ` Gần nhất: ${value}.` : '')

/** Cuts values of hostile length for messages. */
export const shorten = (value: string) => (value.length > 80 ? `${value.slice(0, 79)}…` : value)
