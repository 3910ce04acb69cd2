import { expect, it } from 'vitest'
import type { OutlineItem, PlacedMention } from '../../../src/core/archive.ts'
import type { Relation } from '../../../src/core/citation/mention.ts'
import { rolesOf } from '../../../src/core/identity/role.ts'
import { mention } from './sample.ts'

/** Mentions of a sentence in which each document stands between ⟦ and ⟧. */
function mentionsIn(
  marked: string,
  relations: (Relation | null)[] = [],
  section = 0,
): PlacedMention[] {
  const sentence = marked.replace(/[⟦⟧]/g, '')
  const found: PlacedMention[] = []
  let removed = 0
  for (const match of marked.matchAll(/⟦([^⟧]+)⟧/g)) {
    const start = match.index - removed
    removed += 2
    const sentenceHead: [number, number] = [start, start + match[1]!.length]
    const base = mention({ number: match[1]!, relation: relations[found.length] ?? null })
    found.push({ ...base, anchor: '', section, sentence, sentenceHead })
  }
  return found
}

const outline: OutlineItem[] = [
  { depth: 2, id: 'i', text: 'I. Kết quả' },
  { depth: 2, id: 'ii', text: 'II. Đề xuất, kiến nghị' },
  { depth: 3, id: 'ii-1', text: '1. Với Chính phủ' },
]
const relation = (
  verb: Relation['verb'],
  direction: Relation['direction'] = 'passive',
): Relation => ({ verb, direction, other: null, start: 0, end: 1 })

it.each([
  ['Căn cứ ⟦34/2016/NĐ-CP⟧ và ⟦35/2016/NĐ-CP⟧', ['căn cứ', 'căn cứ']],
  ['UBND tỉnh đã ban hành ⟦566/QĐ-UBND⟧ về kiểm soát thủ tục', ['kết quả']],
  [
    'Triển khai thực hiện nghiêm túc ⟦968/CĐ-TTg⟧; ⟦29-KL/TU⟧ về kỷ cương; ⟦52/2017/QĐ-UBND⟧',
    ['triển khai', 'triển khai', 'triển khai'],
  ],
  ['Quản lý biên chế theo đúng ⟦45/2010/NĐ-CP⟧', ['căn cứ']],
  ['Đề nghị Chính phủ sớm xem xét ⟦45/2010/NĐ-CP⟧', ['kiến nghị']],
  ['Mục tiêu nêu tại ⟦57/NQ-HĐND⟧', ['khác']],
  ['Phê duyệt kế hoạch; các mục tiêu nêu tại ⟦57/NQ-HĐND⟧', ['khác']],
] as const)('%s', (sentence, roles) => {
  expect(rolesOf(mentionsIn(sentence), outline)).toEqual(roles)
})

it('a relation that was read is the role', () => {
  const mentions = mentionsIn('Trình ban hành ⟦106/2023/NQ-HĐND⟧ sửa đổi ⟦72/2022/NQ-HĐND⟧', [
    relation('amend', 'active'),
    relation('amend'),
  ])
  expect(rolesOf(mentions, outline)).toEqual(['sửa đổi', 'sửa đổi'])
})

it('what amends says nothing of the next in the list', () => {
  const mentions = mentionsIn(
    'Căn cứ ⟦107/2020/NĐ-CP⟧ sửa đổi Nghị định trước; ⟦01/2022/TT-VPCP⟧',
    [relation('amend', 'active')],
  )
  expect(rolesOf(mentions, outline)).toEqual(['sửa đổi', 'căn cứ'])
})

it('in a section of proposals everything but a result is a proposal', () => {
  expect(rolesOf(mentionsIn('Sửa khoản 2 của ⟦45/2010/NĐ-CP⟧', [], 2), outline)).toEqual([
    'kiến nghị',
  ])
  expect(rolesOf(mentionsIn('Bộ đã ban hành ⟦45/2010/TT-BNV⟧', [], 2), outline)).toEqual([
    'kết quả',
  ])
})

it('goes on a list though the long sentence is cut between two mentions', () => {
  const [first] = mentionsIn('Thực hiện ⟦14/KH-VPUB⟧ về cải cách hành chính …')
  const [second] = mentionsIn('… của cơ quan trong năm; ⟦20/KH-VPUB⟧ …')
  expect(rolesOf([first!, second!], outline)).toEqual(['triển khai', 'triển khai'])
})
