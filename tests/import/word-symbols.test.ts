import { describe, expect, it } from 'vitest'
import { draftOf, r } from './word-file.ts'

const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
const of = (inner: string) => draftOf(`<w:p>${r('Đạt: ')}${inner}${r('.')}</w:p>`)

describe('a sign of a symbol font in a Word file', () => {
  it.each([
    ['Wingdings', 'F0FE', '☑'],
    ['Wingdings', '00FE', '☑'],
    ['Wingdings', 'F0A8', '☐'],
    ['Wingdings', 'F0FD', '☒'],
    ['Wingdings', 'F0FC', '✓'],
    ['Wingdings', 'F0E0', '→'],
    ['Wingdings 2', 'F052', '☑'],
    ['Symbol', 'F0B3', '≥'],
    ['Symbol', 'F061', 'α'],
    ['Symbol', 'F0AE', '→'],
    ['MS Gothic', '2612', '☒'],
  ])('%s %s is %s', async (name, char, shown) => {
    expect(await of(sym(name, char))).toEqual({ body: `Đạt: ${shown}.\n`, doubts: [] })
  })

  it.each([
    ['Wingdings', 'F0FF'],
    ['Logo Tinh', 'F041'],
    ['Wingdings', ''],
  ])('%s %s is left out with a doubt', async (name, char) => {
    expect(await of(sym(name, char))).toEqual({
      body: 'Đạt: .\n',
      doubts: [`left-out: ${name} ${char}`],
    })
  })

  it('is read in text, too', async () => {
    expect(await of(r('\uF0B3 90', font('Symbol')))).toEqual({ body: 'Đạt: ≥ 90.\n', doubts: [] })
  })

  it.each([
    ['a letter that may be a sign', 'þ', font('Wingdings')],
    ['a private letter of a font that is not known', '\uF0B3', ''],
  ])('stays as it is with a doubt: %s', async (_, text, properties) => {
    expect(await of(r(text, properties))).toEqual({
      body: `Đạt: ${text}.\n`,
      doubts: [`unreadable-letters: ${text}`],
    })
  })

  it('is none where a theme names the font of the text', async () => {
    const themed = '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Symbol"/>'
    expect(await of(r('abc', themed))).toEqual({ body: 'Đạt: abc.\n', doubts: [] })
  })

  it.each([
    ['<w:checked/>', '☒'],
    ['<w:default w:val="1"/>', '☒'],
    ['<w:default w:val="1"/><w:checked w:val="0"/>', '☐'],
    ['', '☐'],
  ])('may be a box of an old form: %s', async (state, shown) => {
    const begin = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r>`
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    expect(await of(begin + end)).toEqual({ body: `Đạt: ${shown}.\n`, doubts: [] })
  })
})
