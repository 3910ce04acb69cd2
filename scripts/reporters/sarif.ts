import { RULES, type RuleId } from '../../src/core/check/catalogue.ts'
import type { Place, Problem } from '../../src/core/problem.ts'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/** SARIF 2.1.0 (OASIS): one run, every rule that was broken described once. */
export function reportSarif(problems: readonly Problem[]): string {
  const ids = [...new Set(problems.map(({ rule }) => rule as RuleId))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Văn Khố',
            rules: ids.map((id) => ({
              id,
              shortDescription: { text: RULES[id].title },
              fullDescription: { text: RULES[id].help },
              defaultConfiguration: { level: LEVELS[RULES[id].severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => ({
          ruleId: problem.rule,
          ruleIndex: ids.indexOf(problem.rule as RuleId),
          level: LEVELS[problem.severity],
          message: { text: `${problem.message} ${problem.hint}` },
          locations: [location(problem)],
          ...(problem.related.length && {
            relatedLocations: problem.related.map((each, id) => ({
              id,
              ...location(each),
              message: { text: each.text },
            })),
          }),
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function location({ file, line, column, endLine, endColumn }: Place) {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      region: {
        startLine: line,
        startColumn: column,
        ...(endLine !== undefined && { endLine }),
        ...(endColumn !== undefined && { endColumn }),
      },
    },
  }
}
