/** Named examples of the foot of a printed copy. */
export const examples = {
  plain: {
    url: 'https://baocao.example.vn/bao-cao/vpub-ha-tinh/2024/quy-1/',
    hash: '0'.repeat(64),
  },
  'no public address': { url: null, hash: '0'.repeat(64) },
}
