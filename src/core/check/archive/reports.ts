import type { Archive, Report } from '../../archive.ts'
import type { Problem } from '../../problem.ts'
import { seriesKey } from '../../series.ts'
import { fold } from '../../text/fold.ts'
import { problem } from '../catalogue.ts'

/** Reports against their agency and against one another. */
export function checkReports({ reports }: Archive): Problem[] {
  const all = [...reports.values()]
  return [...all.flatMap(checkNumber), ...sameNumber(all), ...samePeriod(all)]
}

/** `125/BC-UBND`, `125/BC-VPUB-TH`, `125/2024/BC-UBND`; of the Party `125-BC/ĐUK`. */
const STATE = /^\d+(?:\/\d{4})?\/(\p{Lu}[\p{L}]{0,4})-([\p{Lu}\d][\p{L}\d&.-]*)$/u
const PARTY = /^\d+-(\p{Lu}[\p{L}]{0,4})\/(\p{Lu}[\p{L}\d.-]*)$/u

function checkNumber({ meta, agency, checks }: Report): Problem[] {
  const { number } = meta
  if (!number) return []
  const isParty = agency.system === 'Đảng'
  const match = (isParty ? PARTY : STATE).exec(number.normalize('NFC'))
  const code = agency.code ?? 'UBND'
  if (!match) {
    const example = isParty ? `125-BC/${agency.code ?? 'TU'}` : `125/BC-${code}`
    return [problem('number-form', checks.places.number, { number, example })]
  }
  const issuer = match[2]!
  if (!agency.code || issuer === agency.code || issuer.startsWith(`${agency.code}-`)) return []
  return [
    problem('number-agency', checks.places.number, {
      number,
      code: issuer,
      agency: agency.shortName ?? agency.name,
      expected: agency.code,
    }),
  ]
}

function sameNumber(reports: readonly Report[]): Problem[] {
  return twins(
    reports.filter(({ meta }) => meta.number),
    ({ agency, meta }) =>
      [agency.id, yearOf({ meta }), fold(meta.number!).replace(/\s/g, '')].join('|'),
  ).map(([report, first]) =>
    problem(
      'duplicate-number',
      report.checks.places.number,
      {
        number: report.meta.number!,
        agency: report.agency.shortName ?? report.agency.name,
        year: yearOf(report),
      },
      [{ ...first.checks.places.number, text: first.meta.title }],
    ),
  )
}

const yearOf = ({ meta }: Pick<Report, 'meta'>) => (meta.date ?? meta.period.end).slice(0, 4)

function samePeriod(reports: readonly Report[]): Problem[] {
  return twins(
    reports.filter(({ meta }) => meta.kind === 'định kỳ' && meta.status.state !== 'withdrawn'),
    (report) => `${seriesKey(report)}|${report.meta.period.value}`,
  ).map(([report, first]) =>
    problem(
      'duplicate-period',
      report.checks.places.period,
      {
        agency: report.agency.shortName ?? report.agency.name,
        period: report.meta.period.label,
        kind: report.meta.kind,
      },
      [{ ...first.checks.places.period, text: first.meta.title }],
    ),
  )
}

/** Every report whose key another had before, with that other. */
function twins(reports: readonly Report[], key: (report: Report) => string): [Report, Report][] {
  const first = new Map<string, Report>()
  return reports.flatMap((report): [Report, Report][] => {
    const own = key(report)
    const before = first.get(own)
    if (before) return [[report, before]]
    first.set(own, report)
    return []
  })
}
