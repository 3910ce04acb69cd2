import type { Mention } from '../../src/core/citation/mention.ts'
import type { CitingReport } from '../../src/core/identity/document.ts'

type Facts = Pick<CitingReport, 'agency' | 'start' | 'end'>

const HA_TINH = { place: 'ha-tinh', system: 'nhà nước', level: 'tỉnh' } as const
const PROVINCE: CitingReport['agency'] = {
  id: 'ubnd-ha-tinh',
  name: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
  code: 'UBND',
  ...HA_TINH,
}

/** Who issued each of the five reports, and for which period. None of them bears a date. */
const SEED_REPORTS: Record<string, Facts> = {
  '000': {
    agency: {
      id: 'vpub-ha-tinh',
      name: 'Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh',
      code: 'VPUB',
      ...HA_TINH,
    },
    start: '2024-01-01',
    end: '2024-03-31',
  },
  '001': { agency: PROVINCE, start: '2024-01-01', end: '2024-03-31' },
  '002': { agency: PROVINCE, start: '2023-01-01', end: '2023-12-31' },
  '003': {
    agency: {
      id: 'vpub-vinh-phuc',
      name: 'Văn phòng Ủy ban nhân dân tỉnh Vĩnh Phúc',
      code: 'VPUBND',
      place: 'vinh-phuc',
      system: 'nhà nước',
      level: 'tỉnh',
    },
    start: '2022-01-01',
    end: '2022-12-31',
  },
  '004': {
    agency: {
      id: 'duk-ha-tinh',
      name: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Hà Tĩnh',
      code: 'ĐUK',
      place: 'ha-tinh',
      system: 'Đảng',
      level: 'tỉnh',
    },
    start: '2024-01-01',
    end: '2024-03-31',
  },
}

/** A labelled report as resolution takes it, with the mentions that were found in it. */
export function seedReport(name: string, mentions: readonly Mention[]): CitingReport {
  const facts = SEED_REPORTS[name]
  if (!facts)
    throw new Error(
      `Không có cơ quan và kỳ của báo cáo ${name} trong scripts/eval/seed-reports.ts.`,
    )
  return {
    ...facts,
    id: name,
    file: `${name}.txt`,
    number: null,
    title: name,
    date: null,
    mentions,
  }
}
