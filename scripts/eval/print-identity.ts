import { type IdentityScore, identityConflicts, identityScore, type WrongPair } from './identity.ts'
import type { LabelledText } from './labelled-texts.ts'
import type { Find } from './match-mentions.ts'

const CLASSES = [
  ['numbered', 'có số, ký hiệu'],
  ['law', 'luật theo tên'],
  ['named', 'văn bản theo tên'],
] as const

/** Prints how well mentions were made documents of, every wrong pair, and every contradiction that was reported. */
export function printIdentity(texts: readonly LabelledText[], find: Find): void {
  console.log('\n## Đồng nhất văn bản (từng cặp lần viện dẫn, năm báo cáo như một kho)')
  for (const [kind, name] of CLASSES) printScore(name, identityScore(texts, find, [kind]))
  const conflicts = identityConflicts(texts, find)
  console.log(`\n## Mâu thuẫn: ${conflicts.length}`)
  for (const { kind, message } of conflicts) console.log(`  ${kind.padEnd(16)} ${message}`)
}

function printScore(name: string, score: IdentityScore): void {
  const { precision, recall, f1, mentions, documents, open, merges, splits, abstained } = score
  console.log(
    `${name.padEnd(26)} P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}  (${mentions} lần, ${documents} văn bản, ${open} lần để ngỏ)`,
  )
  printPairs('gộp sai', merges)
  printPairs('tách sai', splits)
  printPairs('để ngỏ', abstained)
}

function printPairs(title: string, pairs: readonly WrongPair[]): void {
  console.log(`  ${title}: ${pairs.length}`)
  for (const { one, other, documents } of pairs.slice(0, 30))
    console.log(`    ${one} | ${other}  [${documents.join(' ~ ')}]`)
}
