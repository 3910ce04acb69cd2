import type { Archive, Report } from '../../core/archive.ts'
import { longDay } from '../../core/text/day.ts'

/** The parts of a document's form (Nghị định 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW for the Party). */
export interface Letterhead {
  /** Name of the body above, or null. */
  above: string | null
  agency: string
  /** Quốc hiệu and Tiêu ngữ; a Party document has one line and a star under the agency. */
  motto: readonly string[]
  isParty: boolean
  number: string
  dated: string
  title: string
  addressee: string | null
  authority: string[]
  position: string | null
  signer: string | null
  recipients: string[]
}

const STATE_MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const
const PARTY_MOTTO = ['ĐẢNG CỘNG SẢN VIỆT NAM'] as const

export function letterheadOf(archive: Archive, { meta, agency }: Report): Letterhead {
  const above = agency.parent ? archive.agencies.get(agency.parent) : undefined
  const isParty = agency.system === 'Đảng'
  // The body above stands over the agency only where the two are of one system.
  return {
    above: above && above.system === agency.system ? above.name.toUpperCase() : null,
    agency: agency.name.toUpperCase(),
    motto: isParty ? PARTY_MOTTO : STATE_MOTTO,
    isParty,
    number: meta.number ?? '',
    dated: [meta.place, meta.date ? longDay(meta.date) : ''].filter(Boolean).join(', '),
    title: meta.title,
    addressee: meta.addressee ?? null,
    authority: meta.signer?.authority ?? [],
    position: meta.signer?.position ?? null,
    signer: meta.signer?.name ?? null,
    recipients: meta.recipients,
  }
}
