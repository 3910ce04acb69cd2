import { describe, expect, it } from 'vitest'
import type { CitingReport } from '../../../src/core/identity/document.ts'
import { documentsCited } from './sample.ts'

const TAX: CitingReport['agency'] = {
  id: 'cuc-thue-ha-tinh',
  name: 'Cục Thuế tỉnh Hà Tĩnh',
  code: 'CT',
  place: 'ha-tinh',
  system: 'nhà nước',
  level: 'tỉnh',
}

/** What a text of Hà Tĩnh cites: the ids and the titles, or null where nothing is linked. */
function cited(text: string, about: Partial<CitingReport> = {}) {
  return documentsCited(text, about).map((document) => document && [document.id, document.title])
}

describe('CT', () => {
  it('is the chairman of the people’s committee, or the body that the phrase names', () => {
    const text = `Quyết định số 15/QĐ-CT ngày 02/3/2024 của Cục Thuế tỉnh Hà Tĩnh;
      Quyết định số 15/QĐ-CT ngày 02/3/2024 của Chủ tịch UBND tỉnh;
      Quyết định số 15/QĐ-CT ngày 02/3/2024 của Cục trưởng Cục Thuế tỉnh Hà Tĩnh;
      Quyết định số 15/QĐ-CT ngày 02/3/2024;
      Quyết định số 15/QĐ-CT ngày 02/3/2024 của Chủ tịch HĐND tỉnh.`
    const tax = [
      '15-qd-ct-cuc-thue-ha-tinh-2024',
      'Quyết định số 15/QĐ-CT ngày 02/3/2024 của Cục Thuế tỉnh Hà Tĩnh',
    ]
    const chairman = [
      '15-qd-ct-ha-tinh-2024',
      'Quyết định số 15/QĐ-CT ngày 02/3/2024 của Chủ tịch UBND tỉnh Hà Tĩnh',
    ]
    const council = [
      '15-qd-ct-chu-tich-hoi-dong-nhan-dan-ha-tinh-2024',
      'Quyết định số 15/QĐ-CT ngày 02/3/2024 của Chủ tịch HĐND tỉnh Hà Tĩnh',
    ]
    expect(cited(text)).toEqual([tax, chairman, tax, chairman, council])
  })

  it('of an office of another kind is not that of the chairman', () => {
    const text =
      'Quyết định số 15/QĐ-CT ngày 02/3/2024 của Sở Y tế; Công văn số 7/CT-TH ngày 02/3/2024 của Công ty Điện lực Hà Tĩnh.'
    expect(cited(text).map((one) => one?.[0])).toEqual([
      '15-qd-ct-so-y-te-ha-tinh-2024',
      '07-ct-th-cong-ty-dien-luc-ha-tinh-2024',
    ])
  })

  it('is its own in the report of a tax office', () => {
    const text =
      'Quyết định số 15/QĐ-CT ngày 02/3/2024; Quyết định số 15/QĐ-CT ngày 02/3/2024 của Chủ tịch UBND tỉnh.'
    expect(cited(text, { agency: TAX }).map((one) => one?.[0])).toEqual([
      '15-qd-ct-cuc-thue-ha-tinh-2024',
      '15-qd-ct-ha-tinh-2024',
    ])
  })

  it('of Cục Thuế without a place is the central office since 1 March 2025', () => {
    const text = `Công văn số 1210/CT-CS ngày 09/5/2025 của Cục Thuế về hóa đơn;
      Công văn số 1210/CT-CS ngày 09/5/2024 của Cục Thuế về hóa đơn; Công văn số 1211/CT-CS của Cục Thuế về hóa đơn.`
    expect(cited(text)).toEqual([
      ['1210-ct-cs-cuc-thue-2025', 'Công văn số 1210/CT-CS ngày 09/5/2025 của Cục Thuế'],
      [
        '1210-ct-cs-cuc-thue-ha-tinh-2024',
        'Công văn số 1210/CT-CS ngày 09/5/2024 của Cục Thuế tỉnh Hà Tĩnh',
      ],
      null,
    ])
  })
})

it('ĐUK of the central bodies and of enterprises is not that of the province', () => {
  const text = `Kế hoạch số 22-KH/ĐUK ngày 02/3/2023 của Đảng ủy Khối các cơ quan Trung ương;
    Kế hoạch số 22-KH/ĐUK ngày 02/3/2023 của Đảng ủy Khối Doanh nghiệp tỉnh;
    Kế hoạch số 22-KH/ĐUK ngày 02/3/2023 của Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh.`
  expect(cited(text).map((one) => one?.[0])).toEqual([
    '22-kh-duk-dang-uy-khoi-cac-co-quan-trung-uong-nk2020',
    '22-kh-duk-dang-uy-khoi-doanh-nghiep-ha-tinh-xix',
    '22-kh-duk-ha-tinh-xix',
  ])
})
