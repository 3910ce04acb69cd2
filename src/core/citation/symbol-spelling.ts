import type { KnownIssuer } from './tables/lookup.ts'
import type { TypeRow } from './tables/types.ts'

/** In a number, codes stay as agencies write them (`VPUB`, `VPUBND`), but for case, `TƯ` and repaired letters. */
export function spelledIssuer(row: KnownIssuer, written: string): string {
  const plain = (code: string) => code.toUpperCase().replaceAll('Đ', 'D').replaceAll('Ư', 'U')
  if (plain(row.code) === plain(written) || written.toUpperCase() === 'TƯ') return row.code
  return written.toUpperCase() === written || row.scope === 'local' ? written : row.code
}

/** The abbreviation as the table has it; a variant that is another abbreviation stays (`KLTT`). */
export function spelled(row: TypeRow, written: string): string {
  const same =
    written.toUpperCase().replaceAll('Đ', 'D') === row.key.toUpperCase().replaceAll('Đ', 'D')
  if (same || /^C[EÐD]$/.test(written)) return row.key
  return row.variants?.find((variant) => variant.toUpperCase() === written.toUpperCase()) ?? row.key
}

/** The one known code that is one letter away, when the code is long enough to tell and starts alike. */
export function nearest(code: string, shortest: number, codes: readonly string[]): string | null {
  if (code.length < shortest) return null
  const near = codes.filter(
    (known) => known.length >= shortest && known !== code && oneEdit(code, known),
  )
  return near.length === 1 ? near[0]! : null
}

function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || (a[0] !== b[0] && a[0] !== b[1])) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  if (
    a.slice(i) === b.slice(i + 1) ||
    a.slice(i + 1) === b.slice(i) ||
    a.slice(i + 1) === b.slice(i + 1)
  )
    return true
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}
