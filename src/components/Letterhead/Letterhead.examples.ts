import type { Letterhead } from '../../content/pages/report-letterhead.ts'

const state: Letterhead = {
  above: 'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH',
  agency: 'VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH',
  motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  isParty: false,
  number: '12/BC-VPUB',
  dated: 'Hà Tĩnh, ngày 15 tháng 3 năm 2024',
  title: 'Kết quả thực hiện nhiệm vụ quý I, nhiệm vụ trọng tâm quý II năm 2024',
  addressee: 'Bộ Nội vụ',
  authority: [],
  position: 'CHÁNH VĂN PHÒNG',
  signer: null,
  recipients: [],
}

/** Named examples of the printed head. */
export const examples = {
  'a state agency': { form: state },
  'a Party committee, no number': {
    form: {
      ...state,
      above: null,
      isParty: true,
      motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
      number: '',
      dated: '',
      addressee: null,
    },
  },
}
