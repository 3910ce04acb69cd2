import { province } from '../citation/tables/provinces.ts'
import type { Seat } from './seat.ts'

/**
 * The day on which the two-tier local government began: 34 provinces (Nghị quyết 202/2025/QH15) and communes of new
 * make in all of them (nghị quyết 1654 to 1687/NQ-UBTVQH15 of 16/6/2025), without districts (Luật 72/2025/QH15).
 */
export const NEW_UNITS = '2025-07-01'

/** Whether a province was joined with others on 1 July 2025. */
export function wasMerged(place: string | null): boolean {
  const row = place ? province(place) : null
  return Boolean(row?.predecessors || row?.mergedInto)
}

/** Whether a province was made of several on 1 July 2025, and bears the name of one of them. */
export const isJoined = (place: string | null): boolean =>
  Boolean(place && province(place)?.predecessors)

/**
 * Whether numbering began again on 1 July 2025: in a province that was joined with others, and in every commune. The
 * 128 communes that were kept as they were are not told from the 3,193 new ones.
 */
export function beganAnew({ place, locality }: Seat): boolean {
  return wasMerged(place) || /^(?:xã|phường|đặc khu) /.test(locality ?? '')
}
