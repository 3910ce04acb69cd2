import type { Problem } from '../../problem.ts'
import { POSITIONS, startsWithPosition } from '../../schema/positions.ts'
import { type ReportMeta, reportSchema } from '../../schema/report.ts'
import { unifyTonePlacement } from '../../text/fold.ts'
import { nearest } from '../../text/nearest.ts'
import { isRuleId, problem, RULES } from '../catalogue.ts'
import type { ReportFacts } from '../facts.ts'
import { checkTitlePeriod } from './title-period.ts'
import { checkWrittenValues } from './written-values.ts'

/** What the front matter says that the schema alone cannot judge. */
export function checkDeclared(facts: ReportFacts): Problem[] {
  const { meta } = facts
  if (!meta) return []
  return [
    ...checkConfirmations(facts, meta),
    ...checkAcceptedRules(facts, meta),
    ...checkSigner(facts, meta),
    ...checkWrittenValues(facts, meta),
    ...checkDates(facts, meta),
    ...checkTitlePeriod(facts, meta),
    ...checkNumberYear(facts, meta),
  ]
}

/** Fields that the importer inferred, by their names or paths: `date`, `signer.name`. */
function checkConfirmations({ locate }: ReportFacts, meta: ReportMeta): Problem[] {
  const known = Object.keys(reportSchema.shape)
  return meta.confirm.map((field, index) => {
    const path = field.split('.')
    const place = locate(['confirm', index], 'value')
    if (!known.includes(path[0]!))
      return problem('unknown-key', place, { key: field, nearest: nearest(field, known) })
    const value = path.reduce<unknown>(
      (at, key) =>
        at && typeof at === 'object' ? (at as Record<string, unknown>)[key] : undefined,
      path[0] === 'period' ? { ...meta, period: meta.period.value } : meta,
    )
    return problem('unconfirmed-field', place, {
      field,
      value: typeof value === 'string' ? value : null,
    })
  })
}

function checkAcceptedRules({ locate }: ReportFacts, meta: ReportMeta): Problem[] {
  return meta.accept.flatMap(({ rule: id }, index) =>
    isRuleId(id)
      ? []
      : [
          problem('unknown-rule', locate(['accept', index, 'rule'], 'value'), {
            id,
            nearest: nearest(id, Object.keys(RULES)),
          }),
        ],
  )
}

function checkSigner({ locate }: ReportFacts, { signer }: ReportMeta): Problem[] {
  if (!signer?.position) return []
  const { position } = signer
  const words = unifyTonePlacement(position.normalize('NFC').toLowerCase()).replace(/\s+/gu, ' ')
  const place = locate(['signer', 'position'], 'value')
  const problems: Problem[] = []
  // A body may follow the position, and `q.` stand before it.
  const bare = words.replace(/^(?:q\.|quyền)\s*/u, '')
  const known = startsWithPosition(bare)
  if (!known) {
    const near = nearest(bare, POSITIONS)
    const isUpper = position === position.toUpperCase()
    problems.push(
      problem('unknown-position', place, {
        position,
        nearest: near && isUpper ? near.toUpperCase() : near,
      }),
    )
  }
  const acting = signer.authority.find((authority) => authority.startsWith('KT.'))
  if (
    acting &&
    known &&
    !/(?:^|\s)(?:phó|thứ trưởng|tổ phó)/u.test(bare) &&
    !bare.startsWith('ủy viên')
  )
    problems.push(problem('authority-position', place, { authority: acting, position }))
  return problems
}

const vietnamese = (iso: string) => iso.split('-').reverse().join('/')

function checkDates({ locate }: ReportFacts, { date, period, kind }: ReportMeta): Problem[] {
  if (!date) return []
  const place = locate(['date'], 'value')
  const facts = { date: vietnamese(date), period: period.label }
  if (kind === 'định kỳ' && date < period.start)
    return [problem('date-before-period', place, { ...facts, start: vietnamese(period.start) })]
  const months =
    (Number(date.slice(0, 4)) - Number(period.end.slice(0, 4))) * 12 +
    (Number(date.slice(5, 7)) - Number(period.end.slice(5, 7)))
  return kind === 'định kỳ' && months > 12
    ? [problem('date-after-period', place, { ...facts, end: vietnamese(period.end), months })]
    : []
}

function checkNumberYear({ locate }: ReportFacts, { number, date }: ReportMeta): Problem[] {
  const year = /^\d+\/(\d{4})\//.exec(number ?? '')?.[1]
  if (!number || !year || !date || date.startsWith(year)) return []
  return [
    problem('number-year', locate(['number'], 'value'), { number, year, date: vietnamese(date) }),
  ]
}
