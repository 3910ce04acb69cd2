/** Named examples of the footer. */
export const examples = {
  plain: { site: { title: 'Văn Khố', publisher: 'Kho báo cáo mẫu của Văn Khố' } },
  'with a contact': {
    site: { title: 'Văn Khố', publisher: 'Đơn vị công bố', contact: 'gop-y@example.vn' },
  },
}
