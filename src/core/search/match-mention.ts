import type { Mention } from '../citation/mention.ts'
import { shortDay } from '../text/day.ts'
import type { NumberEntry } from './number-entry.ts'

/** What the index says to a mention in a text that is not of the archive. */
export interface MentionMatch {
  /**
   * `one`: exactly one document fits; `several`: any of them may be meant; `open`: reports cite the number, but nobody
   * can say as which document; `none`: nothing fits.
   */
  kind: 'one' | 'several' | 'open' | 'none'
  entries: NumberEntry[]
  /** Why, in Vietnamese. */
  reason: string
}

/**
 * Chooses among the entries of a mention's number. The text comes from nowhere known, so a number without a year, a
 * day or a place fits every document that bears it; only a mention that says enough is linked to one.
 *
 * @param entries all entries of the mention's number
 */
export function matchMention(mention: Mention, entries: readonly NumberEntry[]): MentionMatch {
  const known = entries.filter(({ kind }) => kind !== 'open')
  const open = entries.filter(({ kind }) => kind === 'open')
  if (known.length === 0 && open.length > 0)
    return {
      kind: 'open',
      entries: open,
      reason: 'Báo cáo trong kho có dẫn số này, nhưng chưa rõ là văn bản nào.',
    }
  if (known.length === 0)
    return { kind: 'none', entries: [], reason: 'Kho chưa có và chưa báo cáo nào dẫn số này.' }
  const fitting = known.filter((entry) => fits(mention, entry))
  if (fitting.length === 0)
    return {
      kind: 'none',
      entries: known,
      reason: `Kho chỉ biết văn bản cùng số nhưng khác ${difference(mention, known[0]!)}.`,
    }
  if (fitting.length > 1)
    return { kind: 'several', entries: fitting, reason: 'Nhiều văn bản cùng số này.' }
  const entry = fitting[0]!
  return isCertain(mention, entry)
    ? { kind: 'one', entries: fitting, reason: 'Khớp số, ký hiệu và ngày hoặc năm ban hành.' }
    : {
        kind: 'several',
        entries: fitting,
        reason: 'Đoạn văn chưa ghi đủ ngày, nơi ban hành; kho chỉ biết một văn bản cùng số.',
      }
}

/** A code with a year identifies by itself only where the issuer is national: `10/2018/QĐ-UBND` is in every province. */
function isCertain({ date, year, place }: Mention, entry: NumberEntry): boolean {
  if (date && date === entry.date) return true
  return year !== null && year === entry.year && (!entry.place || place === entry.place)
}

function fits({ date, year, place, type }: Mention, entry: NumberEntry): boolean {
  if (date && entry.date && date !== entry.date) return false
  if (date && !entry.date && entry.year && Number(date.slice(0, 4)) !== entry.year) return false
  if (year && entry.year && year !== entry.year) return false
  if (place && entry.place && place !== entry.place) return false
  return !(type && entry.type && type !== entry.type)
}

function difference({ date, place }: Mention, entry: NumberEntry): string {
  if (date && entry.date && date !== entry.date) return `ngày ban hành (${shortDay(entry.date)})`
  return place && entry.place && place !== entry.place ? 'nơi ban hành' : 'năm hoặc loại văn bản'
}
