import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { weighWords } from '../../src/import/evaluate/words.ts'
import { importReport } from '../../src/import/import-report.ts'
import { tidy } from '../../src/import/inline.ts'
import type { OutlineNode } from '../../src/import/structure/outline.ts'
import { writeBody } from '../../src/import/write/body.ts'
import { parseBody } from '../../src/markdown/parse.ts'

/** Text full of what Markdown takes for mark-up. */
const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '**',
        '_',
        '#',
        '# ',
        '|',
        '<',
        '>',
        '[',
        ']',
        '[^1]',
        '[^1]: ',
        '`',
        '~',
        '~~',
        '1.',
        '1) ',
        '+',
        '- ',
        '&',
        '&amp;',
        '\\',
        '!',
        '![',
        '](',
        '<br>',
        '---',
        '===',
        '***',
        '```',
        ' ',
        '  ',
        'http://a.vn/b_c_d',
        '(1)',
        'a)',
        '“',
        '”',
        'năm',
        'Điều',
        '34/KH-UBND',
        '2024',
        '…',
        ':',
        '---|---',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) =>
    tidy(
      parts
        .join('')
        .replace(/[\u0000-\u001f\u007f-\u009f\ue000-\ue00a]/g, '')
        .normalize('NFC'),
    ),
  )
  .filter((text) => text !== '')

function words(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => words(child as Nodes)).join('') : ''
}

const place = { line: 1, column: 1 }
const node = (type: 'paragraph' | 'heading' | 'item', text: string): OutlineNode => {
  const block = { type: 'paragraph' as const, text, place }
  if (type === 'heading') return { type, depth: 2, text, block }
  if (type === 'item') return { type, depth: 0, bullet: '-', text, block }
  return { type, text, block }
}

describe('Markdown of official text', () => {
  it.each(['paragraph', 'heading', 'item'] as const)('shows a %s as printed', (type) => {
    fc.assert(
      fc.property(tricky, (text) => {
        const tree = parseBody(writeBody([node(type, text)], [], (name) => name))
        expect(tree.children).toHaveLength(1)
        expect(tree.children[0]!.type).toBe(type === 'item' ? 'list' : type)
        expect(words(tree)).toBe(text)
      }),
      { numRuns: 600 },
    )
  })

  it('shows the cells of a table as printed', () => {
    fc.assert(
      fc.property(fc.array(tricky, { minLength: 4, maxLength: 4 }), ([a, b, c, d]) => {
        const rows = [
          [a!, b!],
          [c!, d!],
        ]
        const tree = parseBody(writeBody([{ type: 'table', rows, place }], [], (name) => name))
        const [table] = tree.children
        expect(table?.type).toBe('table')
        if (table?.type === 'table')
          expect(table.children.map((row) => row.children.map((cell) => words(cell)))).toEqual(rows)
      }),
      { numRuns: 300 },
    )
  })
})

const line = fc
  .array(
    fc.constantFrom(
      'I.',
      '1.',
      '1.1.',
      '-',
      '+',
      'a)',
      '(1)',
      'PHẦN I',
      'BÁO CÁO',
      'Kết',
      'quả',
      'thực',
      'hiện',
      'năm',
      '2024',
      '20241',
      'tỉnh3',
      'số',
      '34/KH-',
      'VPUB',
      'UBND-NC2',
      'NĐ-CP12',
      'tham',
      'mƣu',
      'taị',
      'vu ̣',
      '¹',
      '²',
      '1',
      '2',
      '3',
      'Nơi nhận:',
      'Số:',
      'KT. CHỦ TỊCH',
      './.',
      ';',
      'Hà Tĩnh, ngày 02 tháng 3 năm 2024',
      'http://a.vn/b',
      '*nghiêng*',
      'Kính gửi:',
      'Nguyễn Văn An',
      'm²',
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(' '))

describe('words of any text layer', () => {
  it('are all kept, and no others are added', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', ' \n', ' \n\n', ' \n ', '\f')), {
          minLength: 1,
          maxLength: 40,
        }),
        async (lines) => {
          const text = lines.map(([words, end]) => words + end).join('')
          const report = await importReport(
            'a.txt',
            Buffer.from(text),
            [],
            {},
            (_, name) => name,
          ).catch((error) => {
            if (error.code === 'no-body') return null
            throw error
          })
          if (report) expect(weighWords(text, report)).toEqual({ lost: [], invented: [] })
        },
      ),
      { numRuns: 400 },
    )
  })

  it('are kept where a place before a date is longer than it may be: it begins with a word', async () => {
    const text =
      'KT. CHỦ TỊCH tham Nguyễn Văn An I. Hà Tĩnh, ngày 02 tháng 3 năm 2024 I.\nKính gửi: I.\n'
    const report = await importReport(
      'a.txt',
      Buffer.from(`${text}I.\n`),
      [],
      {},
      (_, name) => name,
    )
    expect(weighWords(`${text}I.\n`, report)).toEqual({ lost: [], invented: [] })
  })
})
