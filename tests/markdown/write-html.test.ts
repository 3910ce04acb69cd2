import type { ElementContent, Properties } from 'hast'
import { expect, test } from 'vitest'
import { writeHtml } from '../../src/markdown/write-html.ts'

const element = (
  tagName: string,
  properties: Properties,
  ...children: ElementContent[]
): ElementContent => ({ type: 'element', tagName, properties, children })
const text = (value: string): ElementContent => ({ type: 'text', value })

test.each<[string, ElementContent, string]>([
  ['text opens no tag', text('a < b & "c"'), 'a &#x3C; b &#x26; "c"'],
  [
    'elements nest',
    element('p', {}, text('a'), element('em', {}, text('b'))),
    '<p>a<em>b</em></p>',
  ],
  ['an element without content has no end tag', element('img', { alt: '' }), '<img alt="">'],
  [
    'a value ends at no quote',
    element('a', { href: '/a"b&c<d' }),
    '<a href="/a&#x22;b&#x26;c<d"></a>',
  ],
  [
    'lists are words',
    element('a', { rel: ['external', 'nofollow'] }),
    '<a rel="external nofollow"></a>',
  ],
  ['a flag has no value', element('a', { dataFootnoteRef: true }), '<a data-footnote-ref></a>'],
  ['what is absent is not written', element('a', { id: undefined, hidden: false }), '<a></a>'],
  [
    'attributes have their HTML names',
    element('td', { className: ['x'], dataCite: '0', ariaLabel: 'y' }),
    '<td class="x" data-cite="0" aria-label="y"></td>',
  ],
])('%s', (_, node, html) => expect(writeHtml(node)).toBe(html))
