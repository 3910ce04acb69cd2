import type { Problem } from '../../problem.ts'
import type { ReportMeta } from '../../schema/report.ts'
import { listItems } from '../../text/yaml-line.ts'
import { problem } from '../catalogue.ts'
import type { ReportFacts } from '../facts.ts'

/** Values that the schema takes and that are hardly meant as they are written. */
export function checkWrittenValues({ locate }: ReportFacts, meta: ReportMeta): Problem[] {
  const problems = textsOf(meta).flatMap(([path, text]) => {
    const [, value] = /^“([^“”]+)”$/.exec(text.trim()) ?? []
    if (!value) return []
    const key = path.at(-1)
    return [
      problem('curly-quotes', locate(path, 'value'), {
        field: path.join('.'),
        key: typeof key === 'string' ? key : null,
        value,
      }),
    ]
  })
  const [only, ...others] = meta.recipients
  const items = only && !others.length ? listItems(only) : null
  if (items)
    problems.push(
      problem('unsplit-list', locate(['recipients'], 'value'), { field: 'recipients', items }),
    )
  return problems
}

function textsOf(meta: ReportMeta): [path: PropertyKey[], text: string][] {
  const { title, number, place, addressee, subject, signer, recipients } = meta
  const fields: [PropertyKey[], string | undefined][] = [
    [['title'], title],
    [['number'], number],
    [['place'], place],
    [['addressee'], addressee],
    [['subject'], subject],
    [['signer', 'name'], signer?.name],
    [['signer', 'position'], signer?.position],
    ...recipients.map((each, index): [PropertyKey[], string] => [['recipients', index], each]),
  ]
  return fields.flatMap(([path, text]) => (text ? [[path, text]] : []))
}
