import { wordsOf } from './words.ts'
import { child, toggle, value, type XmlElement } from './xml.ts'

/** What a content control (`w:sdt`) was filled with, or the words by which it still asks for it. */
export function filledIn(control: XmlElement): { content: XmlElement[]; prompt?: XmlElement } {
  const properties = child(control, 'sdtPr')
  const holder = child(control, 'sdtContent')
  const content = holder?.children ?? []
  const words = holder ? wordsOf(holder).trim() : ''
  if (holder && words && toggle(properties, 'showingPlcHdr')) return { content: [], prompt: holder }
  const choice = words ? '' : chosenValue(properties)
  return { content: choice ? [...content, run(choice)] : content }
}

/** What a list keeps as chosen without showing it: `w:lastValue` is the value, the words are those of its item. */
function chosenValue(properties: XmlElement | undefined): string {
  const list = child(properties, 'dropDownList') ?? child(properties, 'comboBox')
  const chosen = list?.attributes.lastValue
  const item = list?.children.find(({ attributes }) => attributes.value === chosen)
  return item?.attributes.displayText ?? chosen ?? ''
}

function run(text: string): XmlElement {
  const words = { name: 't', attributes: {}, children: [], text }
  return { name: 'r', attributes: {}, children: [words], text: '' }
}

/** What a field of an old form shows, which has no result as text: a box to tick, or the choice of a list. */
export function fieldValue(sign: XmlElement): string {
  const data = child(sign, 'ffData')
  const box = child(data, 'checkBox')
  if (box) return (toggle(box, 'checked') ?? toggle(box, 'default')) ? '☒' : '☐'
  const list = child(data, 'ddList')
  const entries = list?.children.filter(({ name }) => name === 'listEntry') ?? []
  const chosen = Number(value(list, 'result') ?? value(list, 'default') ?? 0)
  return entries[chosen]?.attributes.val ?? ''
}
