import { stringify } from 'yaml'
import type { Period } from '../../src/core/period.ts'
import { slug } from '../../src/core/text/fold.ts'
import type { NewOptions } from './options.ts'

/** Front matter as the schema names its fields; what is not given is left out. */
export function declarationOf({ fields, signer }: NewOptions): Record<string, unknown> {
  const { name, position, authority } = signer
  const signs = name || position || authority.length
  const data = {
    title: fields.title,
    number: fields.number,
    agency: fields.agency,
    period: fields.period,
    date: fields.date,
    place: fields.place,
    signer: signs
      ? { name, position, authority: authority.length ? authority : undefined }
      : undefined,
    addressee: fields.addressee,
    kind: fields.kind,
    subject: fields.subject,
  }
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>
}

/**
 * A new report file. It carries the mark of a draft, which the check refuses to publish, until its author takes it out.
 */
export function reportTemplate(declaration: Record<string, unknown>): string {
  const yaml = stringify(declaration, { schema: 'failsafe', lineWidth: 0, indentSeq: true })
  return `---
${yaml}---

DỰ THẢO

## I. KẾT QUẢ THỰC HIỆN

## II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN

## III. NHIỆM VỤ TRỌNG TÂM KỲ TỚI
`
}

/** Name of a report's file from its period and subject: `quy-1`, `thang-3-cai-cach-hanh-chinh`. */
export function fileNameOf({ kind, start, end }: Period, subject: string | undefined): string {
  const month = Number(start.slice(5, 7))
  const names: Record<Period['kind'], string> = {
    years: `giai-doan-${start.slice(0, 4)}-${end.slice(0, 4)}`,
    year: 'nam',
    'nine-months': '9-thang',
    half: month === 1 ? '6-thang-dau-nam' : '6-thang-cuoi-nam',
    quarter: `quy-${Math.ceil(month / 3)}`,
    month: `thang-${month}`,
  }
  return [names[kind], slug(subject ?? '')].filter(Boolean).join('-')
}
