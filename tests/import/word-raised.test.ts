import { describe, expect, it } from 'vitest'
import { docx, draftOf, r, read, styled } from './word-file.ts'

const up = (text: string) => r(text, '<w:vertAlign w:val="superscript"/>')
const down = (text: string) => r(text, '<w:vertAlign w:val="subscript"/>')

describe('raised and lowered letters in a Word file', () => {
  it.each([
    ['a square', r('120 m') + up('2') + r(' đất'), '120 m² đất'],
    ['a space in the raised run', r('120 m') + up('2 ') + r('đất'), '120 m² đất'],
    ['a negative power', r('10') + up('-6') + r(' g'), '10⁻⁶ g'],
    ['a power with a dash, in two runs', r('10') + up('–') + up('6'), '10⁻⁶'],
    ['a power of a sum', r('2') + up('n+1'), '2ⁿ⁺¹'],
    ['degrees', r('36') + up('o') + r('C'), '36ºC'],
    ['two notes typed by hand', r('tỉnh') + up('1, 2'), 'tỉnh¹, ²'],
    ['a note in parentheses', r('tỉnh') + up('(1)'), 'tỉnh⁽¹⁾'],
    ['a formula of chemistry', r('CO') + down('2') + r(' và H') + down('2') + r('O'), 'CO₂ và H₂O'],
    ['a charge', r('NO') + down('3') + up('-'), 'NO₃⁻'],
    ['fine dust', r('PM') + down('2.5'), 'PM₂.₅'],
    ['a comma that is raised by mistake', r('Một') + up(',') + r(' hai'), 'Một, hai'],
    ['a range of notes', r('tỉnh') + up('1-3'), 'tỉnh¹⁻³'],
  ])('are kept as they are printed: %s', async (_, runs, expected) => {
    expect(await draftOf(`<w:p>${runs}</w:p>`)).toEqual({ body: `${expected}\n`, doubts: [] })
  })

  it('may be raised by a style, and set back on the line', async () => {
    const style = styled(
      '<w:style w:type="character" w:styleId="Mu"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    )
    const raised = r('2', '<w:rStyle w:val="Mu"/>')
    const back = r('3', '<w:rStyle w:val="Mu"/><w:vertAlign w:val="baseline"/>')
    const body = `<w:p>${r('m')}${raised}${r(' loại ')}${back}</w:p>`
    expect((await draftOf(body, ...style)).body).toBe('m² loại 3\n')
  })

  it('may be set off their line by hand', async () => {
    const moved = (text: string, by: number) => r(text, `<w:position w:val="${by}"/>`)
    const body = `<w:p>${r('10')}${moved('2', 6)}${r(' m, CO')}${moved('2', -6)}${moved(' và 3', 6)}${moved('4', 2)}</w:p>`
    expect(await draftOf(body)).toEqual({ body: '10² m, CO₂ và 34\n', doubts: [] })
  })

  it('that no font has raised or lowered are shown on the line, with a doubt', async () => {
    const { draft, log } = await read(
      docx(`<w:p>${r('Q')}${down('max')}${r(' = 2')}${up('3x')}${r(' tấn')}</w:p>`),
    )
    expect(draft.body).toBe('Qmax = 23x tấn\n')
    expect(log.doubts.filter(({ kind }) => kind === 'raised-letters')).toMatchInlineSnapshot(`
      [
        {
          "column": 1,
          "kind": "raised-letters",
          "line": 1,
          "message": "Chữ hạ thấp dưới dòng (chỉ số dưới) nay nằm ngang dòng; hãy so với bản gốc và viết lại nếu đổi nghĩa.",
          "text": "max",
        },
        {
          "column": 1,
          "kind": "raised-letters",
          "line": 1,
          "message": "Chữ nâng cao trên dòng (chỉ số trên) nay nằm ngang dòng; hãy so với bản gốc và viết lại nếu đổi nghĩa.",
          "text": "3x",
        },
      ]
    `)
  })
})
