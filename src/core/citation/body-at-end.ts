import { type IssuerPhrase, isKind, readIssuerPhrase } from './issuer-phrase.ts'
import type { Reading } from './symbol.ts'
import type { Window } from './window.ts'

/** How the names of bodies begin that share a code. */
const SHARED: Partial<Record<string, readonly string[]>> = {
  BCĐ: ['Ban Chỉ đạo'],
  CAT: ['Công an'],
  BCH: ['Ban Chỉ huy', 'Bộ Chỉ huy'],
  BQL: ['Ban Quản lý'],
}
/** Bodies whose branches sign with codes of their own: `1221/KBHG-KSC`. */
const BRANCHES: ReadonlySet<string> = new Set(['KBNN', 'NHNN', 'KTNN'])

/** The longest name of a body that ends a piece of the window and signs with the symbol, and where it starts there. */
export function bodyAtEnd(
  window: Window,
  piece: string,
  { issuer: known, issuerCode }: Reading,
): { issuer: IssuerPhrase; index: number } | null {
  const signs = ({ codes, name }: IssuerPhrase) =>
    known
      ? codes?.includes(known.code) ||
        (codes === null &&
          (SHARED[known.code] ?? [known.name]).some((kind) => `${name} `.startsWith(`${kind} `)))
      : issuerCode !== null && (codes === null ? !isKind(name) : BRANCHES.has(codes[0]!))
  const words = [...piece.matchAll(/(?<![a-z])[a-z]/g)].slice(-14)
  // What the body does is no part of its name.
  const clause = { ...window, folded: piece }
  for (const { index } of words) {
    const issuer = readIssuerPhrase(clause, index)
    if (issuer?.next !== piece.length) continue
    if (signs(issuer)) return { issuer, index }
    // What ends the name of a known body is no body.
    if (issuer.codes) return null
  }
  return null
}
