import type { Block, OutlineItem, PlacedMention } from '../core/archive.ts'
import type { ReportChecks } from '../core/check/archive-facts.ts'
import { problem, type RuleId } from '../core/check/catalogue.ts'
import { checkReport } from '../core/check/check-report.ts'
import type { Problem } from '../core/problem.ts'
import type { ReportMeta } from '../core/schema/report.ts'
import { reportSchema } from '../core/schema/report.ts'
import { lineIndex } from '../core/text/position.ts'
import { withoutMarks } from '../markdown/conflicts.ts'
import { readFrontMatter } from '../markdown/front-matter.ts'
import { renderBody } from '../markdown/render.ts'
import { readDeclared } from './read-declared.ts'
import { conflictProblems } from './read-syntax.ts'

/** All that one report's file tells by itself: it depends on nothing else and can be cached by the file's hash. */
export interface ParsedReport {
  meta: ReportMeta | null
  /** What checks of the whole archive need of this report. */
  checks: ReportChecks
  outline: OutlineItem[]
  mentions: PlacedMention[]
  words: number
  tables: number
  footnotes: number
  body: { html: string; blocks: Block[] }
  problems: Problem[]
}

/**
 * Reads a report.
 *
 * @param file how problems name it
 * @param text normalised source
 * @param raw the source as it is written
 */
export function readReport(file: string, text: string, raw: string): ParsedReport {
  const front = readFrontMatter(text)
  const lines = lineIndex(text)
  // Whether it is one, the register of agencies tells.
  const agency = typeof front.data.agency === 'string' ? front.data.agency.trim() || null : null
  const {
    value: meta,
    problems,
    locate,
  } = readDeclared(
    reportSchema,
    { ...front, broken: agency === null ? front.broken : new Set([...front.broken, 'agency']) },
    file,
    lines,
  )
  problems.push(...conflictProblems(file, text, lines))

  const { brokenFootnotes, excess, facts, html, blocks, ...body } = renderBody(
    withoutMarks(text),
    front.bodyStart,
  )
  const isBroken = !front.isSplit || excess !== null
  for (const { kind, label, offset } of isBroken ? [] : brokenFootnotes)
    problems.push(problem(FOOTNOTE_RULES[kind], { file, ...lines.at(offset) }, { label }))

  if (excess && front.isSplit)
    problems.push(
      excess.kind === 'depth'
        ? problem(
            'too-deep',
            { file, ...lines.at(excess.offset) },
            { depth: excess.found, limit: excess.limit },
          )
        : problem(
            'table-too-large',
            { file, ...lines.at(excess.offset) },
            { cells: excess.found, limit: excess.limit },
          ),
    )
  const { mentions } = body
  const { bodyStart } = front
  const accept = meta?.accept ?? readAcceptances(front.data.accept)
  const all = {
    ...facts,
    agency,
    file,
    text,
    raw,
    bodyStart,
    lines,
    meta,
    accept,
    locate,
    mentions,
  }
  const { problems: found, checks } = checkReport(all, isBroken)

  return { meta, checks, ...body, body: { html, blocks }, problems: [...problems, ...found] }
}

/** What the report accepts holds whatever else is wrong with its front matter. */
function readAcceptances(declared: unknown): ReportMeta['accept'] {
  const read = reportSchema.shape.accept.safeParse(declared)
  return read.success ? read.data : []
}

const FOOTNOTE_RULES = {
  'no-note': 'footnote-without-text',
  'no-reference': 'text-without-footnote',
  repeated: 'repeated-footnote',
} as const satisfies Record<string, RuleId>
