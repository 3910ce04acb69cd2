import { describe, expect, it } from 'vitest'
import { findCitations } from '../../../src/core/citation/find.ts'
import type { CitingReport } from '../../../src/core/identity/document.ts'
import { resolveArchive } from '../../../src/core/identity/resolve.ts'
import { documentsCited, report } from './sample.ts'

const HUE: CitingReport['agency'] = {
  id: 'ubnd-hue',
  name: 'Ủy ban nhân dân thành phố Huế',
  code: 'UBND',
  place: 'hue',
  system: 'nhà nước',
  level: 'tỉnh',
}

/** The id and the issuer of what a sentence cites; null where nothing is linked. */
function cited(text: string, about: Partial<CitingReport> = {}) {
  const [first] = documentsCited(text, about)
  return first && `${first.id}: ${first.issuer}`
}

const CITY_THEN = '35-qd-ubnd-thanh-pho-hue-hue-2023: Ủy ban nhân dân thành phố Huế'
const PROVINCE_THEN = '35-qd-ubnd-hue-2023: Ủy ban nhân dân tỉnh Thừa Thiên Huế'
const CITY_NOW = '35-qd-ubnd-hue-2025: Ủy ban nhân dân thành phố Huế'

describe('Huế, a city under the central government since 2025', () => {
  it.each([
    ['ngày 05/3/2023 của UBND thành phố Huế', CITY_THEN],
    ['ngày 06/3/2023 của UBND tỉnh Thừa Thiên Huế', PROVINCE_THEN],
    ['ngày 06/3/2023 của UBND TP Huế, tỉnh Thừa Thiên Huế', CITY_THEN],
    ['ngày 31/12/2024 của UBND thành phố Huế', CITY_THEN.replace('2023', '2024')],
    ['ngày 01/01/2025 của UBND thành phố Huế', CITY_NOW],
    ['của UBND thành phố Huế', null],
  ])('35/QĐ-UBND %s', (words, expected) => {
    expect(cited(`Quyết định số 35/QĐ-UBND ${words}.`)).toBe(expected)
  })

  it.each([
    ['ngày 05/3/2023 của UBND tỉnh', PROVINCE_THEN],
    ['ngày 05/3/2023 của UBND thành phố', null],
    ['ngày 05/3/2025 của UBND thành phố', CITY_NOW],
    ['ngày 05/3/2025', CITY_NOW],
  ])('35/QĐ-UBND %s, cited by the city of now', (words, expected) => {
    expect(cited(`Quyết định số 35/QĐ-UBND ${words}.`, { agency: HUE })).toBe(expected)
  })

  it('its year in the code tells as well', () => {
    expect(cited('Quyết định số 35/2023/QĐ-UBND của UBND thành phố Huế.')).toContain(
      'thanh-pho-hue-hue',
    )
    expect(cited('Quyết định số 35/2025/QĐ-UBND của UBND thành phố Huế.')).toBe(
      '35-2025-qd-ubnd-hue: Ủy ban nhân dân thành phố Huế',
    )
  })

  it('a department is of the province', () => {
    expect(cited('Công văn số 12/SNV-TH ngày 05/3/2023 của Sở Nội vụ thành phố Huế.')).toContain(
      '12-snv-th-hue-2023',
    )
  })

  it('the report of the city of before is of a body below the province', () => {
    const agency = { ...HUE, level: 'huyện' as const }
    expect(cited('Quyết định số 35/QĐ-UBND ngày 05/3/2023 của UBND thành phố.', { agency })).toBe(
      CITY_THEN,
    )
  })

  it('the report of the province of before, of an agency with its name of now', () => {
    const own = report('own', 'ha-tinh', [], {
      agency: HUE,
      number: '35/BC-UBND',
      date: '2023-05-05',
    })
    const cites = report('r', 'ha-tinh', [])
    cites.mentions = findCitations(
      'Báo cáo số 35/BC-UBND ngày 05/5/2023 của UBND tỉnh Thừa Thiên Huế.',
    )
    const { documents } = resolveArchive([own, cites], [])
    expect([...documents.values()].map(({ id, report: of }) => [id, of])).toEqual([
      ['35-bc-ubnd-hue-2023', 'own'],
    ])
  })

  it('cities of provinces stay below them', () => {
    for (const [city, place] of [
      ['Thanh Hóa', 'thanh-hoa'],
      ['Vinh', 'nghe-an'],
      ['Thủ Đức', 'ho-chi-minh'],
    ])
      expect(
        cited(`Quyết định số 35/QĐ-UBND ngày 05/3/2023 của UBND thành phố ${city}.`, {
          agency: { ...HUE, place: place! },
        }),
      ).toContain('-ubnd-thanh-pho-')
  })
})
