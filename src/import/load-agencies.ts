import { readFile } from 'node:fs/promises'
import { agenciesSchema } from '../core/schema/agency.ts'
import { readYamlText } from '../markdown/yaml.ts'
import { ImportError } from './import-error.ts'
import type { KnownAgency } from './structure/infer-agency.ts'

/**
 * Reads the register of agencies.
 *
 * @throws ImportError when the file is missing or is not valid
 */
export async function loadAgencies(path: string): Promise<KnownAgency[]> {
  const fail = (reason: string): never => {
    throw new ImportError(
      'agencies',
      `Không đọc được danh mục cơ quan ${path}: ${reason}.`,
      'Chạy lệnh ở thư mục gốc của kho và sửa danh mục (npm run check chỉ rõ chỗ sai).',
    )
  }
  const text = await readFile(path, 'utf8').catch(() => fail('không có tệp'))
  const { data, errors } = readYamlText(text)
  if (errors[0]) return fail(`lỗi YAML (${errors[0].detail})`)
  const parsed = agenciesSchema.safeParse(data ?? [])
  return parsed.success ? parsed.data : fail(parsed.error.issues[0]?.message ?? 'sai mẫu')
}
