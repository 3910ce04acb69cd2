import { DEPARTMENTS } from '../citation/tables/departments.ts'
import { ISSUERS } from '../citation/tables/issuers.ts'
import { MINISTRIES } from '../citation/tables/ministries.ts'
import { normalizeLetters } from '../text/fold.ts'
import type { NumberSymbol } from './symbol.ts'

const ministries = new Set(MINISTRIES.flatMap((row) => codes(row)))
const nationals = new Set(
  ISSUERS.filter(({ scope }) => scope === 'national').flatMap((row) => codes(row)),
)
const locals = new Set(
  [...ISSUERS.filter(({ scope }) => scope === 'local'), ...DEPARTMENTS].flatMap((row) =>
    codes(row),
  ),
)

/** Types that only national bodies issue, so that an issuer code with a slip is still national. */
const NATIONAL_TYPES = new Set(['NĐ', 'TT', 'TTLT', 'L', 'PL', 'NQLT', 'VBHN'])
/** Bodies of every level: without a phrase, the citing agency's own level decides. */
export const ANY_LEVEL: ReadonlySet<string> = new Set(
  (
    'UBND UB HĐND HDND TTHĐND TT.HĐND CT CTUBND VPUB VPUBND VP.UBND VPHĐND MTTQ UBMTTQ UBMT CT.HĐND ' +
    'LĐLĐ TA VKS THADS CTHADS'
  ).split(' '),
)
/** Bodies below the province, with the level that the code tells. */
export const LOCAL_ONLY: Record<string, string> = {
  HU: 'huyện',
  TXU: 'thị xã',
  QU: 'quận',
  THU: 'thành phố',
  CAH: 'huyện',
  CATP: 'thành phố',
  ĐUX: 'xã',
  ĐUP: 'phường',
}
/**
 * National bodies whose provincial offices use the same code, and what courts of every level write in place of one
 * (`12/2024/HS-ST`, `08/2023/QĐST-HC`): without a phrase nothing is certain.
 */
export const BOTH_LEVELS: ReadonlySet<string> = new Set(
  'BHXH TCT KBNN TAND VKSND ST PT GĐT HS DS HC KDTM HNGĐ'.split(' '),
)

/** Codes that many bodies of one place share, and bodies of the State and the Party above it too. */
export const SHARED_CODES: ReadonlySet<string> = new Set(
  (
    'BCĐ BCH BQL TCT TTR ĐU ĐUV BCS BCSĐ ĐĐ CB HĐ BVN BTV ĐTN TĐTN TWĐTN TĐ BCĐTW TĐU ' +
    'XPHC XPVPHC KPHQ CCXP VPHC'
  ).split(' '),
)

/** Whether the symbol alone names a national issuer. */
export function isNational({ code, type, grammar }: NumberSymbol): boolean {
  return (
    grammar === 'assembly' ||
    ministries.has(code) ||
    nationals.has(code) ||
    /TW$/.test(code) ||
    /^UBTVQH\d*$/.test(code) ||
    (type !== null && NATIONAL_TYPES.has(type) && grammar === 'normative' && !locals.has(code))
  )
}

/** Whether a branch of the State Bank in a province wrote it, with the code of the bank. */
export const isBranch = ({ code }: NumberSymbol, phrase: string | null): boolean =>
  code === 'NHNN' && phrase !== null && /chi nhánh/iu.test(normalizeLetters(phrase))

/** Whether a code stands for a body of a province or below, by the tables or by its form. */
export const isLocalCode = (code: string): boolean => locals.has(code) || isDepartment(code)

function isDepartment(code: string): boolean {
  return /TU$/.test(code) || /^S\p{Lu}{2,}$/u.test(code) || /ĐUK$/.test(code)
}

function codes({ code, variants = [] }: { code: string; variants?: readonly string[] }): string[] {
  return [code, ...variants].map((value) => value.toUpperCase())
}
