import type { RelationVerb } from '../citation/mention.ts'
import type { CitedDocument, KnownDocument, MentionRef, Resolution } from './document.ts'
import type { Citer } from './entry.ts'
import { foldNumber } from './numbers.ts'

type Relation = CitedDocument['relations'][number]

/** Puts on each document what the reports, and its record, say that it does to others or others do to it. */
export function relate(
  citers: readonly Citer[],
  records: readonly KnownDocument[],
  documents: Map<string, CitedDocument>,
  resolutions: Map<string, Resolution[]>,
): void {
  const seen = new Set<string>()
  const add = (
    from: string,
    verb: string,
    direction: Relation['direction'],
    to: string,
    mention: MentionRef | null,
  ) => {
    const key = `${from} ${verb} ${direction} ${to}`
    if (from === to || seen.has(key)) return
    seen.add(key)
    documents.get(from)?.relations.push({ verb, direction, document: to, mention })
  }
  const link = (
    from: string,
    verb: RelationVerb,
    direction: Relation['direction'],
    to: string,
    mention: MentionRef | null,
  ) => {
    add(from, verb, direction, to, mention)
    add(to, verb, direction === 'active' ? 'passive' : 'active', from, mention)
  }

  const byFile = new Map<string, CitedDocument>()
  const byNumber = new Map<string, string[]>()
  if (records.length)
    for (const document of documents.values()) {
      if (document.record) byFile.set(document.record, document)
      if (!document.number) continue
      const key = foldNumber(document.number)
      byNumber.set(key, [...(byNumber.get(key) ?? []), document.id])
    }
  for (const { file, replaces, amends } of [...records].sort((a, b) =>
    a.file < b.file ? -1 : 1,
  )) {
    const own = byFile.get(file)
    if (!own) continue
    for (const [verb, numbers] of [
      ['replace', replaces],
      ['amend', amends],
    ] as const)
      for (const number of numbers) {
        const target = theOne(byNumber.get(foldNumber(number)) ?? [], own, documents)
        if (target) link(own.id, verb, 'active', target, null)
      }
  }

  for (const { report } of citers)
    for (const [at, { relation }] of report.mentions.entries()) {
      if (relation?.other == null) continue
      const mine = resolutions.get(report.id)!
      const from = mine[at]?.document
      const to = mine[relation.other]?.document
      if (from && to)
        link(from, relation.verb, relation.direction, to, { report: report.id, mention: at })
    }
}

/** The one document that a record's bare number means: of its own place or national, and not later than itself. */
function theOne(
  ids: readonly string[],
  own: CitedDocument,
  documents: Map<string, CitedDocument>,
): string | null {
  const fits = ids.filter((id) => {
    const { place, date } = documents.get(id)!
    return (place === null || place === own.place) && (!date || !own.date || date <= own.date)
  })
  return fits.length === 1 ? fits[0]! : null
}
