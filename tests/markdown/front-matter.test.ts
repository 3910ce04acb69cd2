import { describe, expect, test } from 'vitest'
import { normalizeSource, readFrontMatter } from '../../src/markdown/front-matter.ts'

const read = (text: string) => readFrontMatter(normalizeSource(text))

describe('readFrontMatter', () => {
  test('scalars stay strings', () => {
    const { data } = read('---\nso: 0123\ngio: 1:30\nngay: 2024-03-25\nco: yes\nrong:\n---\nThân')
    expect(data).toEqual({ so: '0123', gio: '1:30', ngay: '2024-03-25', co: 'yes', rong: '' })
  })

  test('accepts a byte order mark, CRLF and decomposed text', () => {
    const { data, body } = read(
      `\uFEFF---\r\ntitle: ${'Báo cáo'.normalize('NFD')}\r\n---\r\nThân\r\n`,
    )
    expect(data).toEqual({ title: 'Báo cáo' })
    expect(body).toBe('Thân\n')
  })

  test('knows the place of every key and value, and of the nearest parent of what is absent', () => {
    const text = '---\ntitle: A\nsigner:\n  name: B\n---\nThân'
    const front = read(text)
    const at = (path: string[], what?: 'key' | 'value') => {
      const { start, end } = front.locate(path, what)
      return text.slice(start, end)
    }
    expect(at(['title'])).toBe('A')
    expect(at(['title'], 'key')).toBe('title')
    expect(at(['signer', 'name'])).toBe('B')
    expect(at(['signer', 'authority'])).toContain('name: B')
    expect(text.slice(front.bodyStart)).toBe('Thân')
  })

  test.each([
    ['no front matter', 'Thân', 'missing'],
    ['a rule of dashes', '----\nThân', 'missing'],
    ['not closed', '---\ntitle: A\n', 'unclosed'],
    ['JavaScript is never run', '---js\n{ title: (globalThis.ran = true) }\n---\n', 'engine'],
    ['JSON', '---json\n{"title":"A"}\n---\n', 'engine'],
    ['broken YAML', '---\ntitle: "A\n---\n', 'syntax'],
    ['a key twice', '---\ntitle: A\ntitle: B\n---\n', 'duplicate'],
    ['aliases', '---\na: &x [1]\nb: *x\n---\n', 'alias'],
    ['a list', '---\n- A\n---\n', 'shape'],
  ])('%s', (_, text, code) => {
    const { errors } = read(text)
    expect(errors[0]?.code).toBe(code)
    expect('ran' in globalThis).toBe(false)
  })

  test('a broken text is broken at every reading', () => {
    const text = '---\ntitle: "A\n---\n'
    expect(read(text).errors).toEqual(read(text).errors)
  })

  test('prototype keys are data, not prototypes', () => {
    const { data } = read('---\n__proto__:\n  polluted: yes\nconstructor: a\n---\n')
    expect(Object.keys(data)).toContain('__proto__')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
