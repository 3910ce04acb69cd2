import { stringify } from 'yaml'
import type { DraftMeta } from '../meta.ts'

/** Where the original is and what it was. */
export interface SourceStamp {
  file: string
  sha256: string
}

/** Front matter of a draft as YAML between `---` lines, in the order of the schema; empty fields are left out. */
export function writeFrontMatter(meta: DraftMeta, source: SourceStamp): string {
  const { signer } = meta
  const data = {
    title: meta.title,
    number: meta.number,
    agency: meta.agency ?? undefined,
    period: meta.period ?? undefined,
    date: meta.date,
    place: meta.place,
    signer: signer && {
      name: signer.name,
      position: signer.position,
      authority: signer.authority.length ? signer.authority : undefined,
    },
    recipients: meta.recipients.length ? meta.recipients : undefined,
    addressee: meta.addressee,
    kind: meta.kind,
    subject: meta.subject,
    source,
    confirm: meta.confirm.length ? meta.confirm : undefined,
  }
  // Only the failsafe schema reads it again, so nothing needs quotes because it looks like a number or a date.
  const yaml = stringify(JSON.parse(JSON.stringify(data)), {
    schema: 'failsafe',
    lineWidth: 0,
    indentSeq: true,
  })
  return `---\n${yaml}---\n`
}
