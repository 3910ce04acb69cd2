import type { Problem } from '../problem.ts'
import { placedAcceptances } from './acceptance.ts'
import type { ReportChecks } from './archive-facts.ts'
import { problem } from './catalogue.ts'
import { checkMentions } from './citations/mentions.ts'
import { placeOf, type ReportFacts } from './facts.ts'
import { checkDeclared } from './front-matter/declared.ts'
import { findFigures } from './numbers/figures.ts'
import { checkShares } from './numbers/shares.ts'
import { checkSums } from './numbers/sums.ts'
import { checkTableTotals } from './numbers/table-totals.ts'
import { checkMarks } from './secrecy/marks.ts'
import { checkPersonalData } from './secrecy/personal-data.ts'
import { checkGluedWords } from './text/glued-words.ts'
import { checkHeadings } from './text/headings.ts'
import { checkLetters } from './text/letters.ts'
import { checkLinks, localLinks } from './text/links.ts'
import { checkNumbering } from './text/numbering.ts'
import { checkStruck } from './text/struck.ts'
import { checkTables } from './text/tables.ts'

/** The rules of one report: each a function of that report alone, so that their problems can be cached with it. */
const CHECKS: readonly ((facts: ReportFacts) => Problem[])[] = [
  checkDeclared,
  checkHeadings,
  checkNumbering,
  checkTables,
  checkLinks,
  checkLetters,
  checkGluedWords,
  checkStruck,
  checkMarks,
  checkPersonalData,
  checkMentions,
  checkSums,
  checkShares,
  checkTableTotals,
]

/**
 * Checks one report.
 *
 * @param isBroken the body could not be told apart or read: one clear problem says so, and rules about the
 *   text would only add noise
 */
export function checkReport(
  facts: ReportFacts,
  isBroken: boolean,
): { problems: Problem[]; checks: ReportChecks } {
  const { locate } = facts
  const field = (name: string) => locate([name], 'value')
  const problems = isBroken ? [] : CHECKS.flatMap((check) => check(facts))
  // Of a file with nothing in it that is said already.
  if (!isBroken && facts.text.trim() && !facts.text.slice(facts.bodyStart).trim())
    problems.push(
      problem('empty-body', placeOf(facts, { start: facts.bodyStart, end: facts.bodyStart }), {}),
    )
  return {
    problems,
    checks: {
      agency: facts.agency,
      places: {
        agency: field('agency'),
        period: field('period'),
        number: field('number'),
        date: field('date'),
        source: field('source'),
      },
      accepted: placedAcceptances(facts),
      links: isBroken ? [] : localLinks(facts),
      figures: isBroken ? [] : findFigures(facts),
      inNotes: mentionsInNotes(facts),
    },
  }
}

function mentionsInNotes({ blocks, mentions, toFile }: ReportFacts): number[] {
  const notes = blocks
    .filter(({ kind, text }) => kind === 'note' && text)
    .map(({ start, text }) => ({ start: toFile(start), end: toFile(start + text.length) }))
  return mentions.flatMap(({ spans: { head } }, index) =>
    notes.some(({ start, end }) => head.start >= start && head.start < end) ? [index] : [],
  )
}
