import { describe, expect, it } from 'vitest'
import { separateNotes } from '../../src/import/txt/notes.ts'
import type { TextLine } from '../../src/import/txt/pages.ts'

const small = new Set<TextLine>()
const line = (page: number, number: number, text: string, isSmall = false): TextLine => {
  const made: TextLine = {
    text,
    place: { page, line: number, column: 1 },
    blankBefore: false,
    ruleBefore: false,
    indent: 0,
    spaceAfter: true,
  }
  if (isSmall) small.add(made)
  return made
}
const separate = (lines: TextLine[], canBeNote?: (line: TextLine) => boolean) =>
  separateNotes(
    { lines, paged: true, wrapped: true, spaced: false, spaceEnded: false },
    { repairs: [], doubts: [] },
    canBeNote,
  )

describe('a row of a table that begins with the number of a note', () => {
  const lines = [
    line(1, 1, 'ban hành Quyết định về Kế hoạch năm 2024¹.'),
    line(1, 2, '1 Đất đai 1.234 1.200'),
    line(1, 3, 'Trên đây là báo cáo.'),
    line(2, 1, '1 Kèm theo Công văn số 12/UBND-NV.', true),
  ]

  it('is no note where notes are known by their type', () => {
    const { notes } = separate(lines, (each) => small.has(each))
    expect(notes).toMatchObject([{ label: '1', text: 'Kèm theo Công văn số 12/UBND-NV.' }])
  })

  it('leaves the text above and below it in the body', () => {
    const { lines: body } = separate(lines, (each) => small.has(each))
    expect(body.map(({ text }) => text).slice(1)).toEqual([
      '1 Đất đai 1.234 1.200',
      'Trên đây là báo cáo.',
    ])
  })
})

it('a note ends the page: nothing stands below it that cannot be one', () => {
  const lines = [
    line(1, 1, 'theo Kế hoạch¹ đã ban hành'),
    line(1, 2, '1 Số 12/KH-UBND.', true),
    line(1, 3, 'Chữ thường'),
  ]
  expect(separate(lines, (each) => small.has(each)).notes).toEqual([])
})
