import type { Mention } from './mention.ts'
import { lookUpIssuer } from './tables/lookup.ts'
import { province } from './tables/provinces.ts'

/** Who wrote the text: what an issuer without a place is read by. */
export interface CitingAgency {
  name: string
  /** Its code in symbols, `VPUB`. */
  code: string | null
  /** Id of its province; null for a national body. */
  place: string | null
  level: 'trung ương' | 'tỉnh' | 'huyện' | 'xã'
}

/**
 * Fills in the place that a mention leaves out, from the agency that cites: `3433/QĐ-UBND` in a report of Hà Tĩnh is of
 * the province of Hà Tĩnh. National bodies, named places and bodies of districts and communes stay as they are.
 */
export function readByAgency(mentions: readonly Mention[], agency: CitingAgency): Mention[] {
  const home = agency.place === null ? null : province(agency.place)
  if (!home) return [...mentions]
  const where = `${home.level} ${home.name}`
  return mentions.map((mention) => {
    if (mention.class !== 'numbered' || mention.place !== null || !isLocal(mention)) return mention
    if (mention.issuer === null) {
      const own = codeOf(mention) === agency.code
      if (own) return { ...mention, issuer: agency.name, place: home.id }
      if (agency.level !== 'tỉnh') return mention
      const name = lookUpIssuer(mention.issuerCode!, 'state')?.row.name
      const issuer = !name
        ? null
        : name === 'Tỉnh ủy'
          ? partyName(home)
          : withPlace(name, where, home.name)
      return { ...mention, issuer, place: home.id }
    }
    const issuer = withPlace(mention.issuer, where, home.name)
    return issuer === mention.issuer ? mention : { ...mention, issuer, place: home.id }
  })
}

function isLocal({ issuerCode, grammar }: Mention): boolean {
  if (issuerCode === null) return false
  const known = lookUpIssuer(issuerCode, grammar === 'party' ? 'party' : 'state')
  return known === null || known.row.scope === 'local'
}

/** The code as the number has it: `VPUB` where the table's code is `VPUBND`. */
function codeOf({ number, unit }: Mention): string | null {
  const parts = number?.split(/[/-]/) ?? []
  return parts.at(unit ? -1 - unit.split('-').length : -1) ?? null
}

function partyName(home: { level: string; name: string }): string {
  return `${home.level === 'thành phố' ? 'Thành ủy' : 'Tỉnh ủy'} ${home.name}`
}

/** Ends an open name with its province: `Ủy ban nhân dân tỉnh`, `Sở Nội vụ`, `Ban Thường vụ Tỉnh ủy`. */
function withPlace(name: string, where: string, province: string): string {
  if (
    /(?:Tỉnh ủy|Đảng bộ tỉnh|Công an tỉnh|Thanh tra tỉnh|(?:Ủy ban|Hội đồng) nhân dân tỉnh)$/.test(
      name,
    )
  ) {
    return `${name.replace(/(Ủy ban|Hội đồng) nhân dân tỉnh$/, '$1 nhân dân').replace(/Đảng bộ tỉnh$/, 'Đảng bộ')} ${/nhân dân tỉnh$|Đảng bộ tỉnh$/.test(name) ? where : province}`
  }
  return /^(?:Sở |(?:(?:Chủ tịch |Văn phòng )?Ủy ban nhân dân|(?:Thường trực |Văn phòng )?Hội đồng nhân dân)$)/.test(
    name,
  ) && !/ (?:tỉnh|thành phố|huyện|xã|phường) /.test(name)
    ? `${name} ${where}`
    : name
}
