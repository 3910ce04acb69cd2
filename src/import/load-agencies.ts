import { basename, dirname } from 'node:path'
import { readAgencies } from '../content/read-agencies.ts'
import { ImportError } from './import-error.ts'
import type { KnownAgency } from './structure/infer-agency.ts'

/**
 * Reads the register of agencies: the rows that are valid.
 *
 * @throws ImportError when there is none
 */
export function loadAgencies(path: string): KnownAgency[] {
  const { rows, problems } = readAgencies(dirname(path), basename(path))
  if (rows.length) return rows.map(({ agency }) => agency)
  const reason = problems[0]?.message ?? 'Danh mục chưa có cơ quan nào.'
  throw new ImportError(
    'agencies',
    `Không đọc được danh mục cơ quan ${path}. ${reason}`,
    'Chạy lệnh ở thư mục gốc của kho và sửa danh mục (npm run check chỉ rõ chỗ sai).',
  )
}
