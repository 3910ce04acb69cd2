import { PROVINCES } from '../../../src/core/citation/tables/provinces.ts'

/** An agency of the generated archive: the fields of agencies.yaml. */
export interface PlannedAgency {
  id: string
  name: string
  shortName: string
  code: string
  province: string
  provinceName: string
  party: boolean
  parent?: string
  to?: number
  mergedInto?: string
  publishes: { frequency: string; subject?: string }[]
  /** `TM. …` lines and the position of who signs. */
  authority: string[]
  position: string
}

export interface PlannedReport {
  agency: PlannedAgency
  year: number
  period: string
  slug: string
  subject: string | null
  /** Its place among the reports of its agency and year; numbers follow it. */
  sequence: number
  /** Seeds what the report says; two reports with the same one differ in their finance section alone. */
  text: string
}

interface Kind {
  id: string
  code: string
  name: (place: string) => string
  shortName: (place: string) => string
  party?: true
  parent?: string
  ends?: { year: number; into: string }
  authority: string[]
  position: string
  series: { subject?: string; parts: readonly string[]; frequency: string }[]
}

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const
const REFORM = 'cải cách hành chính'
const BUDGET = 'thu, chi ngân sách'

const KINDS: readonly Kind[] = [
  {
    id: 'ubnd',
    code: 'UBND',
    name: (place) => `Ủy ban nhân dân ${place}`,
    shortName: (place) => `UBND ${place}`,
    authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
    position: 'PHÓ CHỦ TỊCH',
    series: [
      { parts: ['Q1', 'Q3'], frequency: 'hằng quý' },
      { parts: ['H1'], frequency: '6 tháng' },
      { parts: ['9M'], frequency: '9 tháng' },
      { parts: [''], frequency: 'hằng năm' },
      { subject: REFORM, parts: QUARTERS, frequency: 'hằng quý' },
    ],
  },
  {
    id: 'vpub',
    code: 'VPUB',
    parent: 'ubnd',
    name: (place) => `Văn phòng Ủy ban nhân dân ${place}`,
    shortName: (place) => `Văn phòng UBND ${place}`,
    authority: [],
    position: 'CHÁNH VĂN PHÒNG',
    series: [
      { parts: MONTHS, frequency: 'hằng tháng' },
      { parts: [''], frequency: 'hằng năm' },
    ],
  },
  {
    id: 'snv',
    code: 'SNV',
    parent: 'ubnd',
    name: (place) => `Sở Nội vụ ${place}`,
    shortName: (place) => `Sở Nội vụ ${place}`,
    authority: ['KT. GIÁM ĐỐC'],
    position: 'PHÓ GIÁM ĐỐC',
    series: [
      { subject: REFORM, parts: QUARTERS, frequency: 'hằng quý' },
      { parts: [''], frequency: 'hằng năm' },
    ],
  },
  {
    id: 'stc',
    code: 'STC',
    parent: 'ubnd',
    name: (place) => `Sở Tài chính ${place}`,
    shortName: (place) => `Sở Tài chính ${place}`,
    authority: [],
    position: 'GIÁM ĐỐC',
    series: [
      { subject: BUDGET, parts: QUARTERS, frequency: 'hằng quý' },
      { parts: ['H1', 'H2'], frequency: '6 tháng' },
    ],
  },
  {
    id: 'skhdt',
    code: 'SKHĐT',
    parent: 'ubnd',
    ends: { year: 2025, into: 'stc' },
    name: (place) => `Sở Kế hoạch và Đầu tư ${place}`,
    shortName: (place) => `Sở KH&ĐT ${place}`,
    authority: [],
    position: 'GIÁM ĐỐC',
    series: [{ parts: QUARTERS, frequency: 'hằng quý' }],
  },
  {
    id: 'tu',
    code: 'TU',
    party: true,
    name: (place) =>
      `${place.startsWith('thành phố') ? 'Thành ủy' : 'Tỉnh ủy'} ${place.replace(/^(?:tỉnh|thành phố) /, '')}`,
    shortName: (place) =>
      `${place.startsWith('thành phố') ? 'Thành ủy' : 'Tỉnh ủy'} ${place.replace(/^(?:tỉnh|thành phố) /, '')}`,
    authority: ['TM. BAN THƯỜNG VỤ'],
    position: 'PHÓ BÍ THƯ THƯỜNG TRỰC',
    series: [
      { parts: QUARTERS, frequency: 'hằng quý' },
      { parts: [''], frequency: 'hằng năm' },
    ],
  },
]

/** Years without end, newest first; a large archive reaches further back. */
const NEWEST = 2025
const REPORTS_PER_PROVINCE = 150

/**
 * Plans an archive of so many reports: which agencies there are, and what each publishes. Series run back from the
 * newest year; every fourth finance office repeats itself from one quarter to the next but for its figures.
 */
export function planArchive(count: number): {
  agencies: PlannedAgency[]
  reports: PlannedReport[]
} {
  const provinces = PROVINCES.slice(
    0,
    Math.max(2, Math.min(PROVINCES.length, Math.ceil(count / REPORTS_PER_PROVINCE))),
  )
  const agencies = provinces.flatMap(({ id, name, level }) =>
    KINDS.map((kind) => agencyOf(kind, id, `${level} ${name}`)),
  )
  const reports: PlannedReport[] = []
  for (let year = NEWEST; reports.length < count && year > 1946; year--) {
    agencies.forEach((agency, index) => {
      if (agency.to && year >= agency.to) return
      const kind = KINDS[index % KINDS.length]!
      let sequence = 0
      for (const { subject, parts } of kind.series)
        for (const part of parts)
          reports.push(reportOf(agency, year, part, subject ?? null, index, sequence++))
    })
  }
  return { agencies, reports: reports.slice(0, count) }
}

function agencyOf(kind: Kind, province: string, place: string): PlannedAgency {
  return {
    id: `${kind.id}-${province}`,
    name: kind.name(place),
    shortName: kind.shortName(place),
    code: kind.code,
    province,
    provinceName: place,
    party: kind.party ?? false,
    ...(kind.parent && { parent: `${kind.parent}-${province}` }),
    ...(kind.ends && { to: kind.ends.year, mergedInto: `${kind.ends.into}-${province}` }),
    publishes: kind.series.map(({ frequency, subject }) => ({
      frequency,
      ...(subject && { subject }),
    })),
    authority: kind.authority,
    position: kind.position,
  }
}

function reportOf(
  agency: PlannedAgency,
  year: number,
  part: string,
  subject: string | null,
  index: number,
  sequence: number,
): PlannedReport {
  const twin = subject === BUDGET && index % 4 === 3 && (part === 'Q1' || part === 'Q2')
  const name =
    part === ''
      ? 'nam'
      : /^\d\d$/.test(part)
        ? `thang-${part}`
        : part.toLowerCase().replace('q', 'quy-')
  return {
    agency,
    year,
    period: part === '' ? `${year}` : `${year}-${part}`,
    slug: subject ? `${name}-${subject === REFORM ? 'cchc' : 'ngan-sach'}` : name,
    subject,
    sequence,
    text: `${agency.id}/${year}/${twin ? 'twin' : part}/${subject ?? ''}`,
  }
}
