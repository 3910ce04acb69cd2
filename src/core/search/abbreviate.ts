import { ABBREVIATIONS } from './abbreviations.ts'
import { foldInPlace } from './fold-aligned.ts'
import { runsOf, syllableForm } from './syllables.ts'

/** The abbreviations of an archive, both ways. */
export interface Abbreviations {
  /** The forms of what an abbreviation stands for, by its form. */
  full(short: string): readonly string[] | null
  /** The abbreviation of the full form that starts at an index, the longest one. */
  shortAt(forms: readonly string[], at: number): { short: string; length: number } | null
}

/** The table together with an archive's own (`abbreviations` of site.yaml), which come first. */
export function abbreviationsOf(own: Readonly<Record<string, string>>): Abbreviations {
  const rows = [...Object.entries(own).map(([short, full]) => ({ short, full })), ...ABBREVIATIONS]
  const fulls = new Map<string, string[]>()
  const shorts = new Map<string, { short: string; full: string[] }[]>()
  for (const row of rows) {
    const short = syllableForm(row.short.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
    const full = runsOf(row.full)
      .flat()
      .map(({ form }) => form)
    if (!short || full.length < 2 || fulls.has(short)) continue
    fulls.set(short, full)
    const first = foldInPlace(full[0]!)
    shorts.set(first, [...(shorts.get(first) ?? []), { short, full }])
  }
  for (const list of shorts.values()) list.sort((a, b) => b.full.length - a.full.length)
  // `hdnd` typed without marks is HĐND.
  const unmarked = new Map([...fulls].map(([short, full]) => [foldInPlace(short), full]))

  return {
    full: (short) => fulls.get(short) ?? unmarked.get(short) ?? null,
    shortAt(forms, at) {
      const list = shorts.get(foldInPlace(forms[at]!))
      const row = list?.find(({ full }) =>
        full.every(
          (form, index) => forms[at + index] !== undefined && fits(forms[at + index]!, form),
        ),
      )
      return row ? { short: row.short, length: row.full.length } : null
    },
  }
}

/** Whether a written syllable is the meant one, with all of its marks or with none. */
const fits = (written: string, meant: string) =>
  written === meant || (written === foldInPlace(written) && written === foldInPlace(meant))

/** A way to write a run: itself first, then with abbreviations written out, then with full forms shortened. */
export function waysToWrite(forms: readonly string[], abbreviations: Abbreviations): string[][] {
  const long: string[] = []
  let expanded = false
  for (const form of forms) {
    const full = abbreviations.full(form)
    if (full) expanded = true
    long.push(...(full ?? [form]))
  }
  const short: string[] = []
  let shortened = false
  for (let at = 0; at < forms.length; ) {
    const found = abbreviations.shortAt(forms, at)
    if (found) shortened = true
    short.push(found?.short ?? forms[at]!)
    at += found?.length ?? 1
  }
  return [[...forms], ...(expanded ? [long] : []), ...(shortened ? [short] : [])]
}
