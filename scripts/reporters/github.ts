import type { Problem } from '../../src/core/problem.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * Workflow commands of GitHub Actions, a line each: they become annotations of the changed files.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ severity, rule, file, line, column, endLine, endColumn, message, hint }) => {
      const properties = {
        file,
        line,
        // Columns are only taken when the annotation is on one line.
        ...(endLine !== undefined && { endLine }),
        ...((endLine ?? line) === line && { col: column, endColumn }),
        title: rule,
      }
      const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
      return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(`${message} ${hint}`)}\n`
    })
    .join('')
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
