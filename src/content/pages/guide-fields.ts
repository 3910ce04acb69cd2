import { z } from 'zod'
import { agencySchema } from '../../core/schema/agency.ts'
import { documentSchema } from '../../core/schema/document.ts'
import { reportSchema } from '../../core/schema/report.ts'
import { siteSchema } from '../../core/schema/site.ts'

/** A field of front matter or of a settings file, as the guide lists it. */
export interface FieldRow {
  /** `signer.name`; a field of a list item is `accept[].rule`. */
  name: string
  required: boolean
  description: string
  /** Allowed values, where they are a closed set. */
  values: string[]
  examples: string[]
}

/** The files that an author writes, and the fields of each; made from the schemas that the check goes by. */
export const GUIDE_FILES: { id: string; file: string; title: string; rows: FieldRow[] }[] = [
  {
    id: 'bao-cao',
    file: 'reports/<mã cơ quan>/<năm>/<tên tệp>.md',
    title: 'Khai báo của báo cáo',
    rows: fieldRows(reportSchema),
  },
  {
    id: 'co-quan',
    file: 'agencies.yaml',
    title: 'Danh sách cơ quan',
    rows: fieldRows(agencySchema),
  },
  {
    id: 'ho-so-van-ban',
    file: 'documents/<tên tệp>.md',
    title: 'Hồ sơ văn bản được dẫn',
    rows: fieldRows(documentSchema),
  },
  { id: 'kho', file: 'site.yaml', title: 'Thiết đặt của kho', rows: fieldRows(siteSchema) },
]

export function fieldRows(schema: z.ZodType, prefix = ''): FieldRow[] {
  const object = peel(schema).inner
  if (!(object instanceof z.ZodObject)) return []
  return Object.entries(object.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const { inner, required, meta } = peel(field)
    const name = `${prefix}${key}`
    const row: FieldRow = {
      name,
      required,
      description: meta.description ?? '',
      values: inner instanceof z.ZodEnum ? inner.options.map(String) : [],
      examples: (meta.examples ?? []).flat().map(String),
    }
    const item = inner instanceof z.ZodArray ? peel(inner.element as z.ZodType).inner : null
    if (item instanceof z.ZodObject) return [row, ...fieldRows(item, `${name}[].`)]
    return [row, ...fieldRows(inner, `${name}.`)]
  })
}

interface Meta {
  description?: string
  examples?: unknown[]
}

/** What is inside optional, default and transform wrappers, with the outermost description. */
function peel(schema: z.ZodType): { inner: z.ZodType; required: boolean; meta: Meta } {
  let inner = schema
  let required = true
  let meta: Meta = {}
  for (;;) {
    meta = { ...(inner.meta() as Meta | undefined), ...meta }
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
      required = false
      inner = inner.unwrap() as z.ZodType
    } else if (inner instanceof z.ZodPipe) {
      // `preprocess` puts a transform before the schema, `transform` after it; a list may always be left out.
      const isBefore = inner.in instanceof z.ZodTransform
      inner = (isBefore ? inner.out : inner.in) as z.ZodType
      if (isBefore && inner instanceof z.ZodArray) required = false
    } else return { inner, required, meta }
  }
}
