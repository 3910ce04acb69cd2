import { expect, it } from 'vitest'
import { citersOf } from '../../../src/core/identity/collect.ts'
import { nameId } from '../../../src/core/identity/name-id.ts'
import { report } from './sample.ts'

const [haTinh] = citersOf([report('a', 'ha-tinh', [])])

it.each([
  [
    'Quy chế phối hợp về an sinh xã hội và quản lý dự án của tỉnh',
    'quy-che-phoi-hop-ve-an-sinh-xa-hoi-va-quan-ly-du-an-cua-tinh-ha-tinh',
  ],
  ['Kết luận về khởi nghiệp', 'ket-luan-ve-khoi-nghiep'],
  ['Nghị quyết Đại hội Đảng bộ huyện', 'nghi-quyet-dai-hoi-dang-bo-huyen-ubnd-ha-tinh'],
  ['Nghị quyết Đại hội Đảng bộ QUẬN', 'nghi-quyet-dai-hoi-dang-bo-quan-ubnd-ha-tinh'],
  ['Nghị quyết Đại hội Đảng bộ đặc khu', 'nghi-quyet-dai-hoi-dang-bo-dac-khu-ubnd-ha-tinh'],
  [
    'Quy chế làm việc của UBND thành phố Hà Tĩnh',
    'quy-che-lam-viec-cua-ubnd-thanh-pho-ha-tinh-ubnd-ha-tinh',
  ],
  ['Quy chế làm việc của UBND thành phố Đà Nẵng', 'quy-che-lam-viec-cua-ubnd-thanh-pho-da-nang'],
  ['Quy chế làm việc của Sở Nội vụ', 'quy-che-lam-viec-cua-so-noi-vu-ubnd-ha-tinh'],
])('%s: %s', (name, id) => {
  expect(nameId(name, null, haTinh!)).toBe(id)
  expect(nameId(name.normalize('NFD'), null, haTinh!)).toBe(id)
})
