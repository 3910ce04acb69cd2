import { describe, expect, test } from 'vitest'
import { findCitations } from '../../../src/core/citation/find.ts'

const read = (text: string) =>
  findCitations(text)
    .filter((mention) => mention.class === 'numbered')
    .map(({ number, type, issuer, place }) => [number, type, issuer, place])

describe('judgments and decisions of courts', () => {
  test.each([
    [
      'Bản án số 12/2024/HS-ST ngày 20/3/2024 của TAND huyện Krông Pắc',
      ['12/2024/HS-ST', 'BA', 'Tòa án nhân dân huyện Krông Pắc', null],
    ],
    [
      'bản án phúc thẩm số 07/2023/KDTM-PT của Tòa án nhân dân tỉnh Đắk Lắk',
      ['07/2023/KDTM-PT', 'BA', 'Tòa án nhân dân tỉnh Đắk Lắk', 'dak-lak'],
    ],
    [
      'Quyết định số 08/2023/QĐST-HC của TAND tỉnh Đắk Lắk',
      ['08/2023/QĐST-HC', 'QĐ', 'Tòa án nhân dân tỉnh Đắk Lắk', 'dak-lak'],
    ],
    [
      'Quyết định giám đốc thẩm số 03/2022/DS-GĐT của TAND cấp cao tại Đà Nẵng',
      ['03/2022/DS-GĐT', 'QĐ', 'Tòa án nhân dân cấp cao tại Đà Nẵng', null],
    ],
    ['Bản án số 45/2024/HNGĐ-ST', ['45/2024/HNGĐ-ST', 'BA', null, null]],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  test.each(['vụ án thụ lý số 15/2024/TLST-HC', 'đạt 12/2024/HS', 'tổ 3/2024/ST'])(
    'not %s',
    (text) => expect(read(text)).toEqual([]),
  )
})

describe('courts and procuracies as issuers', () => {
  test.each([
    ['Báo cáo số 13/BC-TA của TAND tỉnh', 'Tòa án nhân dân tỉnh', null],
    [
      'Công văn số 21/TA-HCTP của Tòa án nhân dân khu vực 2 - Hà Tĩnh',
      'Tòa án nhân dân khu vực 2, tỉnh Hà Tĩnh',
      'ha-tinh',
    ],
    [
      'Kế hoạch số 5/KH-VKS của VKSND khu vực 3, tỉnh Nghệ An',
      'Viện kiểm sát nhân dân khu vực 3, tỉnh Nghệ An',
      'nghe-an',
    ],
    ['Viện KSND tỉnh có Kiến nghị số 12/KN-VKS', 'Viện kiểm sát nhân dân tỉnh', null],
    [
      'Chỉ thị số 01/CT-VKSTC của Viện trưởng VKSND tối cao',
      'Viện kiểm sát nhân dân tối cao',
      null,
    ],
    ['Công văn số 2/TANDTC-PC của Chánh án TAND tối cao', 'Tòa án nhân dân tối cao', null],
  ])('%s', (text, issuer, place) => {
    expect(read(text).map(([, , name, where]) => [name, where])).toEqual([[issuer, place]])
  })

  test('an indictment is no directive', () => {
    expect(read('Cáo trạng số 33/CT-VKS-P3; Chỉ thị số 33/CT-VKS').map(([, type]) => type)).toEqual(
      ['CTg', 'CT'],
    )
  })
})
