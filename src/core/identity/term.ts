/** A congress term of a Party committee: numbering of its documents runs through it (Hướng dẫn 36-HD/VPTW). */
export interface Term {
  /** Part of an address: `xix`, or `nk2020` where the ordinal is not in the table. */
  slug: string
  /** `XIX`, or null where the table has no ordinal. */
  ordinal: string | null
  /** Year of the congress that began it. */
  from: number
}

/** Whose congress: the national one meets first in the year after all others. */
export type TermLevel = 'national' | 'province' | 'local'

/**
 * The days between which congresses meet, as month and day, in the years 2010, 2015, 2020 … (national: 2011, 2016,
 * 2021 …). A document of those days may belong to either term, so none is named for it. Sources: the calls of each
 * congress (Chỉ thị 35-CT/TW of 2019 and of 2024); the national congresses met on 12–19/01/2011, 20–28/01/2016,
 * 25/01–01/02/2021 and in January 2026.
 */
const CONGRESS_DAYS: Record<TermLevel, { first: string; last: string; yearMod5: number }> = {
  national: { first: '01-10', last: '02-10', yearMod5: 1 },
  province: { first: '09-01', last: '11-15', yearMod5: 0 },
  local: { first: '03-01', last: '09-30', yearMod5: 0 },
}

/**
 * The ordinal of the congress of 2020 (national: 2021), by province id. Ordinals go up by one every five years. A
 * province that was joined with others on 1 July 2025 began again there, so its later terms have no ordinal here.
 */
const ORDINALS: Record<string, number> = {
  '': 13,
  'da-nang': 22,
  'ha-noi': 17,
  'ha-tinh': 19,
  'ho-chi-minh': 11,
  'nghe-an': 19,
  'thanh-hoa': 19,
  'vinh-phuc': 17,
}

const ROMAN = [
  '0 I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV',
].flatMap((row) => row.split(' '))

/**
 * The term that a document of a date belongs to, or null near a congress.
 *
 * @param place province id; null for the national level
 * @param date ISO day
 * @param merged whether the province was joined with others on 1 July 2025
 */
export function termAt(
  level: TermLevel,
  place: string | null,
  date: string,
  merged = false,
): Term | null {
  const { first, last, yearMod5 } = CONGRESS_DAYS[level]
  const year = Number(date.slice(0, 4))
  const sinceCongress = (((year - yearMod5) % 5) + 5) % 5
  const opens = merged && year === 2025 ? '06-15' : first
  const day = date.slice(5)
  if (sinceCongress === 0 && day >= opens && day <= last) return null
  const from = sinceCongress === 0 && day < opens ? year - 5 : year - sinceCongress
  return termFrom(level, place, from, merged)
}

/** The term that `khóa XIX` names, or null when the ordinal is not in the table of that committee. */
export function termNamed(
  level: TermLevel,
  place: string | null,
  ordinal: string,
  merged = false,
): Term | null {
  const known = level === 'local' ? undefined : ORDINALS[place ?? '']
  const number = ROMAN.indexOf(ordinal.toUpperCase())
  if (known === undefined || number < 1) return null
  const base = level === 'national' ? 2021 : 2020
  const term = termFrom(level, place, base + (number - known) * 5, merged)
  return term.ordinal === ordinal.toUpperCase() ? term : null
}

function termFrom(level: TermLevel, place: string | null, from: number, merged: boolean): Term {
  const known = level === 'local' || (merged && from >= 2025) ? undefined : ORDINALS[place ?? '']
  const base = level === 'national' ? 2021 : 2020
  const ordinal = known === undefined ? null : (ROMAN[known + (from - base) / 5] ?? null)
  return { slug: ordinal ? ordinal.toLowerCase() : `nk${from}`, ordinal, from }
}
