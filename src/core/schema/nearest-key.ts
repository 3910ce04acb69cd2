import type { z } from 'zod'
import { fold } from '../text/fold.ts'
import { nearest } from '../text/nearest.ts'
import { knownKeys } from './schema-at.ts'

/** Names of fields in Vietnamese, folded, as a clerk may write them; where two fit, those of a report come first. */
const NAMES: Record<string, string[]> = {
  'tieu de': ['title'],
  ten: ['title', 'name'],
  'ten bao cao': ['title'],
  'trich yeu': ['title'],
  so: ['number'],
  'so hieu': ['number'],
  'so ky hieu': ['number'],
  'co quan': ['agency'],
  'co quan ban hanh': ['agency', 'issuer'],
  'don vi': ['agency'],
  ky: ['period'],
  'ky bao cao': ['period'],
  ngay: ['date'],
  'ngay ban hanh': ['date'],
  'dia danh': ['place'],
  noi: ['place'],
  'nguoi ky': ['signer'],
  'ho ten': ['name'],
  'chuc vu': ['position'],
  'tham quyen': ['authority'],
  'noi nhan': ['recipients'],
  'kinh gui': ['addressee'],
  loai: ['kind', 'type'],
  'loai bao cao': ['kind'],
  'linh vuc': ['subject'],
  nguon: ['source'],
  'ban goc': ['source'],
  'trang thai': ['status'],
  ma: ['id'],
  cap: ['level'],
}

/**
 * The field that an unknown one seems to be: by its name in Vietnamese, by its letters, or because a group has it, with
 * the group: `signer.position`.
 *
 * @param known fields of the group that it stands in
 * @param path of that group
 */
export function nearestKey(
  key: string,
  known: readonly string[],
  schema: z.ZodType,
  path: readonly PropertyKey[],
): string | null {
  const words = fold(key).replace(/[\s_,-]+/g, ' ')
  const named = (Object.hasOwn(NAMES, words) ? NAMES[words]! : []).find((each) =>
    known.includes(each),
  )
  if (named) return named
  const groups = known.filter((each) => knownKeys(schema, [...path, each]).includes(key))
  return groups.length === 1 ? `${groups[0]}.${key}` : nearest(key, known)
}
