import { raised } from '../text/note-markers.ts'
import { child, value, type XmlElement } from './xml.ts'

/**
 * A Word equation (`m:oMath`) as one line of text, as it is typed in a plain text: `a/b`, `(a + b)/c`, `x²`, `x_1`,
 * `√(x)`, `∑_(i=1)^n x`. ECMA-376 part 1, 22.1 names the elements.
 */
export function formulaText(element: XmlElement): string {
  if (Object.hasOwn(LINES, element.name)) return LINES[element.name]!(element)
  if (element.name.endsWith('Pr')) return ''
  return element.text + element.children.map(formulaText).join('')
}

const LINES: Record<string, (element: XmlElement) => string> = {
  oMathPara: (element) => element.children.map(formulaText).filter(Boolean).join(' '),
  f: (element) => `${grouped(part(element, 'num'))}/${grouped(part(element, 'den'))}`,
  sSup: (element) => grouped(part(element, 'e')) + above(part(element, 'sup')),
  sSub: (element) => grouped(part(element, 'e')) + below(part(element, 'sub')),
  sSubSup: (element) =>
    grouped(part(element, 'e')) + below(part(element, 'sub')) + above(part(element, 'sup')),
  rad: (element) => {
    const degree = part(element, 'deg')
    const root = `√(${part(element, 'e')})`
    return /^\d+$/.test(degree) ? raised(degree) + root : degree ? `(${degree})${root}` : root
  },
  nary: (element) => {
    const sign = value(child(element, 'naryPr'), 'chr') ?? '∫'
    const [from, to] = [part(element, 'sub'), part(element, 'sup')]
    return `${sign}${from && below(from)}${to && above(to)} ${part(element, 'e')}`
  },
  d: (element) => {
    const properties = child(element, 'dPr')
    const inner = parts(element, 'e').join(value(properties, 'sepChr') ?? '|')
    return `${value(properties, 'begChr') ?? '('}${inner}${value(properties, 'endChr') ?? ')'}`
  },
  func: (element) => `${part(element, 'fName')} ${part(element, 'e')}`,
  limLow: (element) => part(element, 'e') + below(part(element, 'lim')),
  limUpp: (element) => part(element, 'e') + above(part(element, 'lim')),
  m: (element) => `(${rows(element, 'mr').join('; ')})`,
  eqArr: (element) => parts(element, 'e').join('; '),
}

function part(element: XmlElement, name: string): string {
  const found = child(element, name)
  return found ? formulaText(found) : ''
}

function parts(element: XmlElement, name: string): string[] {
  return element.children.filter((entry) => entry.name === name).map(formulaText)
}

function rows(element: XmlElement, name: string): string[] {
  return element.children
    .filter((entry) => entry.name === name)
    .map((row) => parts(row, 'e').join(', '))
}

/** Parentheses where more than one number or name stands above or below a line. */
function grouped(text: string): string {
  return /^[\p{L}\p{N}\s.,]*$/u.test(text) || /^\([^()]*\)$/u.test(text) ? text : `(${text})`
}

function above(text: string): string {
  return /^\d+$/.test(text) ? raised(text) : `^${grouped(text)}`
}

function below(text: string): string {
  return `_${grouped(text)}`
}
