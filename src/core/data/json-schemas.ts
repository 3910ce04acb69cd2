import { z } from 'zod'
import { agenciesSchema } from '../schema/agency.ts'
import { documentSchema as recordSchema } from '../schema/document.ts'
import { reportSchema } from '../schema/report.ts'
import { siteSchema } from '../schema/site.ts'
import { citationLineSchema } from './citation-data.ts'
import { documentSchema, documentsSchema } from './document-data.ts'
import { manifestSchema } from './manifest.ts'
import { citationsIndexSchema } from './parts.ts'
import { reportDataSchema } from './report-data.ts'

interface Row {
  /** File below public/schema/, without its ending. */
  name: string
  title: string
  schema: z.ZodType
  /** Whether people write it (then absent fields and single values in place of lists are allowed) or the site does. */
  side: 'input' | 'output'
}

/** What has a JSON Schema: the files that people write, and the data that the site publishes below /du-lieu/. */
const ROWS: readonly Row[] = [
  {
    name: 'report',
    title: 'Phần khai báo đầu tệp báo cáo (content/reports)',
    schema: reportSchema,
    side: 'input',
  },
  {
    name: 'agencies',
    title: 'Danh sách cơ quan (content/agencies.yaml)',
    schema: agenciesSchema,
    side: 'input',
  },
  {
    name: 'site',
    title: 'Thông tin của kho (content/site.yaml)',
    schema: siteSchema,
    side: 'input',
  },
  {
    name: 'document',
    title: 'Phần khai báo đầu tệp hồ sơ văn bản (content/documents)',
    schema: recordSchema,
    side: 'input',
  },
  {
    name: 'data-documents',
    title: 'Dữ liệu: documents.json',
    schema: documentsSchema,
    side: 'output',
  },
  { name: 'data-document', title: 'Dữ liệu: một văn bản', schema: documentSchema, side: 'output' },
  { name: 'data-report', title: 'Dữ liệu: một báo cáo', schema: reportDataSchema, side: 'output' },
  {
    name: 'data-citation',
    title: 'Dữ liệu: một dòng của citations.ndjson',
    schema: citationLineSchema,
    side: 'output',
  },
  {
    name: 'data-citations',
    title: 'Dữ liệu: citations.json, mục lục của citations.ndjson',
    schema: citationsIndexSchema,
    side: 'output',
  },
  {
    name: 'data-manifest',
    title: 'Dữ liệu: manifest.json, danh sách các tệp',
    schema: manifestSchema,
    side: 'output',
  },
]

/** Every JSON Schema (draft 2020-12) by its file name below public/schema/, as it is written to disk. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    ROWS.map(({ name, title, schema, side }) => {
      const override = side === 'input' ? asWritten : () => {}
      const made = z.toJSONSchema(schema, { io: side, unrepresentable: 'any', override })
      const { $schema, ...rest } = made
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`]
    }),
  )
}

interface Visited {
  zodSchema: z.core.$ZodTypes
  jsonSchema: z.core.JSONSchema.BaseSchema
}

/**
 * What people may write besides the parsed form: numbers where YAML reads one (`period: 2024`), nothing where a
 * default or an empty list stands in, a single text for a list of texts, a bare state for `{ state }`.
 */
function asWritten({ zodSchema, jsonSchema }: Visited): void {
  const { def } = zodSchema._zod
  if (def.type === 'object') {
    const optional = (key: string) => z.safeParse(def.shape[key]!, undefined).success
    const required = (jsonSchema.required ?? []).filter((key) => !optional(key))
    if (required.length) jsonSchema.required = required
    else delete jsonSchema.required
    const { state } = jsonSchema.properties ?? {}
    if (state) replace(jsonSchema, [state, { ...jsonSchema }])
  } else if (def.type === 'record') delete jsonSchema.propertyNames
  else if (jsonSchema.type === 'string' && !jsonSchema.enum)
    jsonSchema.type = ['string', 'number'] as never
  else if (jsonSchema.type === 'array' && isText(jsonSchema.items))
    replace(jsonSchema, [{ ...jsonSchema, description: undefined }, jsonSchema.items])
}

const isText = (items: unknown): items is z.core.JSONSchema.BaseSchema =>
  typeof items === 'object' &&
  items !== null &&
  'type' in items &&
  [items.type].flat().includes('string')

function replace(target: z.core.JSONSchema.BaseSchema, anyOf: unknown[]): void {
  const { description } = target
  for (const key of Object.keys(target)) delete target[key]
  Object.assign(target, { description, anyOf })
}
