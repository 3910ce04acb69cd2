/** How messages name what stands at a path: `signer.name`, in a file of rows `mục 2, level`. */
export function fieldName(path: readonly PropertyKey[]): string {
  const [first, ...rest] = path
  if (first === undefined) return 'phần khai báo'
  if (typeof first !== 'number') return path.map(String).join('.')
  const row = `mục ${first + 1}`
  return rest.length ? `${row}, ${rest.map(String).join('.')}` : row
}
