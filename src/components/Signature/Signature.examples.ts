/** Named examples of the end of a report. */
export const examples = {
  'signed for a collective': {
    form: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      signer: null,
      recipients: ['Bộ Nội vụ;', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh;', 'Lưu: VT, NC.'],
    },
  },
  'nothing known': { form: { authority: [], position: null, signer: null, recipients: [] } },
}
