import { describe, expect, it } from 'vitest'
import { importReport } from '../../src/import/import-report.ts'
import { loadAgencies } from '../../src/import/load-agencies.ts'

const agencies = loadAgencies('content/agencies.yaml')

/** As `pdftotext -layout` writes a page. */
const PAGE = `UBND TỈNH HÀ TĨNH              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     VĂN PHÒNG                       Độc lập - Tự do - Hạnh phúc
                                     ---------------------------
  Số: 125/BC-VPUB                 Hà Tĩnh, ngày 02 tháng 4 năm 2024

                             BÁO CÁO
              Kết quả thực hiện nhiệm vụ tháng 3 năm 2024
                          -------------
                   Kính gửi: Ủy ban nhân dân tỉnh

     Văn phòng Ủy ban nhân dân tỉnh báo cáo kết quả thực hiện nhiệm vụ tháng 3 năm
2024 như sau:
     I. KẾT QUẢ
     - Đã hoàn thành các nhiệm vụ được giao.
     Trên đây là báo cáo kết quả thực hiện nhiệm vụ tháng 3 năm 2024./.

Nơi nhận:                              CHÁNH VĂN PHÒNG
- Như trên;
- Lưu: VT.
                                       Nguyễn Văn An
`

describe('a page with its letterhead', () => {
  it('gives front matter, and only the text in the body', async () => {
    const { draft } = await importReport(
      'a.txt',
      Buffer.from(PAGE),
      agencies,
      {},
      (_, name) => name,
    )
    expect(draft.meta).toMatchObject({
      title: 'Kết quả thực hiện nhiệm vụ tháng 3 năm 2024',
      number: '125/BC-VPUB',
      agency: 'vpub-ha-tinh',
      period: '2024-03',
      date: '2024-04-02',
      place: 'Hà Tĩnh',
      addressee: 'Ủy ban nhân dân tỉnh',
      recipients: ['Như trên', 'Lưu: VT'],
      signer: { name: 'Nguyễn Văn An', position: 'CHÁNH VĂN PHÒNG' },
      confirm: ['agency', 'period'],
    })
    expect(
      draft.body,
    ).toBe(`Văn phòng Ủy ban nhân dân tỉnh báo cáo kết quả thực hiện nhiệm vụ tháng 3 năm 2024 như sau:

## I. KẾT QUẢ

- Đã hoàn thành các nhiệm vụ được giao.

Trên đây là báo cáo kết quả thực hiện nhiệm vụ tháng 3 năm 2024./.
`)
  })

  it.each([
    ['ngày 31 tháng 02 năm 2024', 'date-wrong'],
    ['ngày 00 tháng 4 năm 2024', 'date-wrong'],
    ['ngày    tháng 4 năm 2024', 'left-out'],
  ])('dated %s has no date, and a doubt', async (written, kind) => {
    const page = PAGE.replace('ngày 02 tháng 4 năm 2024', written)
    const { draft, log } = await importReport('a.txt', Buffer.from(page), agencies, {}, () => '')
    expect(draft.meta.date).toBeUndefined()
    expect(log.doubts.map((doubt) => doubt.kind)).toEqual([kind])
    expect(log.doubts[0]!.text).toBe(written.replace(/ +/g, ' '))
  })
})
