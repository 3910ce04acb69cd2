import { describe, expect, test } from 'vitest'
import { archiveDay, type CoveredReport, countStates, coverage } from '../../src/core/coverage.ts'
import { parsePeriod } from '../../src/core/period.ts'
import { type Agency, agencySchema } from '../../src/core/schema/agency.ts'

function agency(publishes: Record<string, string>[], more: Record<string, string> = {}): Agency {
  return agencySchema.parse({ id: 'so-a', name: 'Sở A', level: 'tỉnh', publishes, ...more })
}

function report(
  period: string,
  date: string | undefined,
  more: Partial<CoveredReport['meta']> = {},
): CoveredReport {
  return {
    id: `so-a/${period}${more.subject ?? ''}`.toLowerCase(),
    meta: {
      agency: 'so-a',
      kind: 'định kỳ',
      subject: undefined,
      period: parsePeriod(period)!,
      date,
      status: { state: 'published' },
      ...more,
    },
  }
}

/** `2024-Q1 published, …` of the only row. */
function states(of: Agency, reports: CoveredReport[], day: string): string {
  const rows = coverage([of], reports, day)
  expect(rows).toHaveLength(1)
  return rows[0]!.cells.map(({ period, state }) => `${period.value} ${state}`).join(', ')
}

const quarterly = agency([{ frequency: 'hằng quý', dueDays: '15', from: '2024-Q1' }])

describe('coverage', () => {
  test('tells published, late, missing and not yet due apart', () => {
    const reports = [report('2024-Q1', '2024-04-15'), report('2024-Q2', '2024-07-16')]
    expect(states(quarterly, reports, '2025-01-15')).toBe(
      '2024-Q1 published, 2024-Q2 late, 2024-Q3 missing, 2024-Q4 not-due, 2025-Q1 not-due',
    )
  })

  test.each([
    ['on the due day there is still time', '2024-04-15', '2024-Q1 not-due, 2024-Q2 not-due'],
    ['the day after it is missing', '2024-04-16', '2024-Q1 missing, 2024-Q2 not-due'],
  ])('%s', (_, day, expected) => expect(states(quarterly, [], day)).toBe(expected))

  test('counts the days late, from the first report to come out', () => {
    const twice = [report('2024-Q1', '2024-05-30'), report('2024-Q1', '2024-04-20')]
    const [row] = coverage([quarterly], twice, '2024-05-30')
    expect(row!.cells[0]).toMatchObject({ state: 'late', due: '2024-04-15', daysLate: 5 })
  })

  test('a report without a date is published, and nothing is said of the due day', () => {
    const [row] = coverage([quarterly], [report('2024-Q1', undefined)], '2024-06-01')
    expect(row!.cells[0]).toMatchObject({ state: 'published', daysLate: null })
  })

  test('a correction shows; a withdrawn report leaves a hole that says so', () => {
    const reports = [
      report('2024-Q1', '2024-04-01', { status: { state: 'corrected' } }),
      report('2024-Q2', '2024-07-01', { status: { state: 'withdrawn' } }),
    ]
    expect(states(quarterly, reports, '2024-07-01')).toBe(
      '2024-Q1 corrected, 2024-Q2 withdrawn, 2024-Q3 not-due',
    )
  })

  test('only periodic reports of the same subject and kind of period count', () => {
    const reform = agency([
      { frequency: 'hằng quý', subject: 'Cải cách hành chính', from: '2024-Q1' },
    ])
    const reports = [
      report('2024-Q1', '2024-04-01'),
      report('2024', '2024-04-01', { subject: 'cải cách hành chính' }),
      report('2024-Q1', '2024-04-01', { subject: 'cải cách hành chính', kind: 'đột xuất' }),
    ]
    expect(states(reform, reports, '2024-06-01')).toBe('2024-Q1 missing, 2024-Q2 not-due')
    reports.push(report('2024-Q1', '2024-04-02', { subject: 'cải cách hành chính' }))
    expect(states(reform, reports, '2024-06-01')).toBe('2024-Q1 published, 2024-Q2 not-due')
  })

  test('without a declared start, nothing before the first report is called missing', () => {
    const open = agency([{ frequency: 'hằng năm', dueDays: '60' }])
    expect(states(open, [report('2022', '2023-01-05')], '2024-05-01')).toBe(
      '2022 published, 2023 missing, 2024 not-due',
    )
  })

  test.each([
    ['hằng tháng', '2024-05 not-due'],
    ['hằng quý', '2024-Q2 not-due'],
    ['6 tháng', '2024-H1 not-due'],
    ['9 tháng', '2024-9M not-due'],
    ['hằng năm', '2024 not-due'],
  ])('without start and reports, only the present period: %s', (frequency, expected) =>
    expect(states(agency([{ frequency }]), [], '2024-05-20')).toBe(expected),
  )

  test('ends with the obligation, or with the agency', () => {
    const ended = agency([{ frequency: 'hằng quý', from: '2023-Q4', to: '2024-Q1' }])
    expect(states(ended, [], '2025-01-01')).toBe('2023-Q4 missing, 2024-Q1 missing')
    const gone = agency([{ frequency: 'hằng năm', from: '2022' }], { to: '2023' })
    expect(states(gone, [], '2026-01-01')).toBe('2022 missing, 2023 missing')
  })

  test('a report ahead of the day is shown', () => {
    expect(states(quarterly, [report('2024-Q3', '2024-02-01')], '2024-02-01')).toBe(
      '2024-Q1 not-due, 2024-Q2 not-due, 2024-Q3 published',
    )
  })
})

test('countStates counts every state', () => {
  const rows = coverage([quarterly], [report('2024-Q1', '2024-04-15')], '2025-01-15')
  expect(countStates(rows[0]!.cells)).toEqual({
    published: 1,
    late: 0,
    corrected: 0,
    withdrawn: 0,
    missing: 2,
    'not-due': 2,
  })
})

describe('archiveDay', () => {
  test('is the newest date of any kind', () => {
    const corrected = report('2024-Q1', '2024-04-01', {
      status: { state: 'corrected', note: 'x', date: '2024-06-02' },
    })
    expect(archiveDay([report('2023', '2024-05-01'), corrected])).toBe('2024-06-02')
  })
  test('falls back on the end of the newest period', () => {
    expect(archiveDay([report('2023', undefined), report('2022', undefined)])).toBe('2023-12-31')
    expect(archiveDay([])).toBeNull()
  })
})
