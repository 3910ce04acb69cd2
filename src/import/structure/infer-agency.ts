import { fold } from '../../core/text/fold.ts'

/** What the importer needs of an agency. */
export interface KnownAgency {
  id: string
  name: string
  shortName?: string | undefined
  otherNames: readonly string[]
  code?: string | undefined
  system: string
}

/** Texts that tell whose report it is, strongest first. */
export interface AgencyEvidence {
  /** Lines of the letterhead. */
  bodies: readonly string[]
  /** Printed before the date. */
  place?: string | undefined
  /** The closing formula. */
  closing: string
  /** The signature block: authority and position. */
  signature: readonly string[]
  opening: string
  /** The whole text, for the province. */
  text: string
}

interface Scored {
  id: string
  score: number
}

/**
 * The one agency of the register that the evidence fits best, or null when none fits or two fit alike. A name
 * counts with its province and without it (`Văn phòng UBND tỉnh`): then the province that the text names most often
 * decides.
 */
export function inferAgency(
  agencies: readonly KnownAgency[],
  evidence: AgencyEvidence,
): string | null {
  const texts: [string, number][] = [
    // The last line is the agency's own, after those above it: `UBND TỈNH HÀ TĨNH`, `VĂN PHÒNG`.
    [[...evidence.bodies].reverse().join(' '), 6],
    [evidence.bodies.join(' '), 3],
    [evidence.closing, 4],
    [evidence.opening, 2],
  ]
  const folded = texts.map(([text, weight]) => [expand(text), weight] as const)
  const whole = expand(evidence.text)
  const places = new Map<string, number>()
  for (const agency of agencies) {
    const place = placeOf(expand(agency.name))
    if (place) places.set(place, whole.split(place).length - 1)
  }
  const scored = agencies.map((agency): Scored => {
    const names = namesOf(agency)
    let score = 0
    for (const [text, weight] of folded) {
      const share = Math.max(...names.map((name) => mentions(text, name)))
      score += share * weight
    }
    score += signatureFit(evidence.signature.map(expand), names)
    if (score <= 0) return { id: agency.id, score: 0 }
    const place = placeOf(names[0]!)
    return {
      id: agency.id,
      score:
        score +
        2 * shareOf(places, place) +
        (evidence.place && place?.endsWith(fold(evidence.place)) ? 1 : 0),
    }
  })
  scored.sort((a, b) => b.score - a.score)
  const [first, second] = scored
  if (!first || first.score < 4) return null
  return second && first.score - second.score < 0.5 ? null : first.id
}

/** `tinh ha tinh` of `uy ban nhan dan tinh ha tinh`. */
function placeOf(name: string): string | undefined {
  return /(?:tinh|thanh pho|huyen|xa|phuong|thi xa|quan) [\p{L} ]+$/u.exec(name)?.[0]
}

/** Share of all mentions of known places that are of this one. */
function shareOf(places: ReadonlyMap<string, number>, place: string | undefined): number {
  const all = [...places.values()].reduce((sum, count) => sum + count, 0)
  return place && all ? (places.get(place) ?? 0) / all : 0
}

/** Folded, with the abbreviations of bodies written out, so that `UBND tỉnh` and `Ủy ban nhân dân tỉnh` are one. */
function expand(text: string): string {
  return fold(text)
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\bhdnd\b/g, 'hoi dong nhan dan')
    .replace(/\bvp\b/g, 'van phong')
}

function namesOf({ name, shortName, otherNames }: KnownAgency): string[] {
  return [...new Set([name, shortName ?? '', ...otherNames].filter(Boolean).map(expand))]
}

/** 1 for the full name, 0.6 for the name without its province; a longer name around it does not count. */
function mentions(text: string, name: string): number {
  if (standsAlone(text, name)) return 1
  const short = name.replace(/ (tinh|thanh pho|huyen|thi xa) [\p{L} ]+$/u, ' $1')
  return short !== name && standsAlone(text, short) ? 0.6 : 0
}

/** True when the name occurs and is not the end of a longer one: `Văn phòng UBND tỉnh` holds `UBND tỉnh`. */
function standsAlone(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at).trimEnd()
    const letterBefore = /[\p{L}\p{N}]$/u.test(text.slice(0, at))
    if (!letterBefore && !/(?:van phong|chu tich|lanh dao|ban can su dang|dang uy)$/.test(before))
      return true
  }
  return false
}

/** Who signs tells what kind of body it is. */
const SIGNERS: { signature: RegExp; name: RegExp }[] = [
  { signature: /^chanh van phong|kt\.? chanh van phong/, name: /^van phong/ },
  { signature: /^tm\.? ?uy ban nhan dan/, name: /^uy ban nhan dan/ },
  {
    signature: /^t\/?m\.? ?(?:ban chap hanh|ban thuong vu)/,
    name: /^(?:dang uy|tinh uy|huyen uy|thanh uy)/,
  },
  { signature: /giam doc so/, name: /^so / },
]

function signatureFit(signature: readonly string[], names: readonly string[]): number {
  for (const rule of SIGNERS)
    if (signature.some((line) => rule.signature.test(line)))
      return names.some((name) => rule.name.test(name)) ? 3 : -4
  return 0
}
