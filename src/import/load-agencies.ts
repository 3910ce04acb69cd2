import { basename, dirname } from 'node:path'
import { readAgencies } from '../content/read-agencies.ts'
import { nearestAgency } from '../core/check/archive/nearest-agency.ts'
import { ImportError } from './import-error.ts'
import type { KnownAgency } from './structure/infer-agency.ts'

/**
 * Reads the register of agencies: the rows that are valid.
 *
 * @param wanted id of an agency that has to be among them
 * @throws ImportError when there is none, or the one that is wanted is not there
 */
export function loadAgencies(path: string, wanted?: string): KnownAgency[] {
  const { rows, problems, mayHave } = readAgencies(dirname(path), basename(path))
  const agencies = rows.map(({ agency }) => agency)
  const isThere = wanted === undefined || agencies.some(({ id }) => id === wanted)
  const [first] = problems
  if (!rows.length) throw unreadable(path, first?.message ?? 'Danh mục chưa có cơ quan nào.')
  if (isThere) return agencies
  if (first && mayHave(wanted)) throw unreadable(path, `Dòng ${first.line}: ${first.message}`)
  const ids = agencies.map(({ id }) => id)
  const near = nearestAgency(wanted, new Map(agencies.map((agency) => [agency.id, agency])))
  throw new ImportError(
    'unknown-agency',
    `Không có cơ quan “${wanted}” trong ${path}.`,
    near ? `Có phải là ${near}?` : `Các mã đang có: ${ids.join(', ')}.`,
  )
}

function unreadable(path: string, reason: string): ImportError {
  return new ImportError(
    'agencies',
    `Không đọc được danh mục cơ quan ${path}. ${reason}`,
    'Chạy lệnh ở thư mục gốc của kho và sửa danh mục (npm run check chỉ rõ chỗ sai).',
  )
}
