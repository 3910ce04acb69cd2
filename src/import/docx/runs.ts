import { LINK, noteMark, tidy } from '../inline.ts'
import { doubted } from '../log.ts'
import type { DoubtKind, Log, SourcePlace } from '../model.ts'
import { raisedText } from '../text/raised-text.ts'
import { type DrawnPicture, readDrawing } from './drawing.ts'
import { Fields, fieldAddress, isFormulaField } from './fields.ts'
import { fieldValue } from './form.ts'
import { formulaText } from './formula.ts'
import { webAddress } from './links.ts'
import { Pieces } from './pieces.ts'
import { merge, type ParagraphProperties, readProperties, type Styles } from './styles.ts'
import { symbolOf, symbolText } from './symbols.ts'
import { wordsOf } from './words.ts'
import { child, value, type XmlElement } from './xml.ts'

/** What the text of a paragraph needs from the rest of the file. */
export interface RunContext {
  styles: Styles
  /** Where a hyperlink points to, by its relation id; null when it is not outside the file. */
  link(id: string): string | null
  /** Printed number of a note by kind and id; numbers are given in the order of the marks. */
  note(kind: 'footnote' | 'endnote', id: string): string
  /** Takes a picture, by its relation id. */
  picture(picture: DrawnPicture, place: SourcePlace): void
  log: Log
}

/** The text of one paragraph, with marks of notes, emphasis and links. Lines are divided by LF, columns by TAB. */
export interface RunText {
  text: string
  /** Every letter is bold. */
  bold: boolean
  /** Paragraphs in text boxes that are anchored here. */
  boxes: XmlElement[]
}

/** Parts of a run that show something without words of their own. */
const SHOWN = new Set(['sym', 'drawing', 'pict', 'object', 'footnoteReference', 'endnoteReference'])

/** Half points that tell a raised digit from one that is set a little higher for looks. */
const LEAST_MOVED = 5

/** Equations, in a line or in a paragraph of their own. */
export const FORMULAS = new Set(['oMath', 'oMathPara'])

/** Said of text that lies in another file, or in another format, than the text around it. */
export const OUTSIDE =
  'Chỗ này chèn nội dung của một tệp khác, không đọc được; mở bằng Word, lưu lại thành tệp .docx mới rồi nhập lại.'

/** Reads the runs of a paragraph. Field codes are left out, field results stay. */
export function readRuns(
  paragraph: XmlElement,
  base: ParagraphProperties,
  place: SourcePlace,
  context: RunContext,
): RunText {
  const reader = new RunReader(base, place, context)
  paragraph.children.forEach((entry) => {
    reader.read(entry)
  })
  return reader.finish()
}

class RunReader {
  readonly #base: ParagraphProperties
  readonly #place: SourcePlace
  readonly #context: RunContext
  readonly #pieces = new Pieces()
  readonly #boxes: XmlElement[] = []
  /** What hidden runs hold; empty for what has no words. */
  readonly #hidden: string[] = []
  readonly #fields = new Fields()

  constructor(base: ParagraphProperties, place: SourcePlace, context: RunContext) {
    this.#base = base
    this.#place = place
    this.#context = context
  }

  /** Reads a run, or what holds runs. */
  read(element: XmlElement): void {
    if (element.name === 'r') this.#readRun(element)
    else if (element.name === 'hyperlink') this.#readLink(element)
    else if (FORMULAS.has(element.name)) this.#readFormula(element)
    else if (element.name === 'subDoc') this.#doubt('left-out', '', OUTSIDE)
  }

  finish(): RunText {
    if (this.#hidden.length)
      this.#doubt(
        'left-out',
        tidy(this.#hidden.join(' ')),
        'Phần ẩn trong tệp Word, không in ra giấy, nên không đưa vào; nếu là nội dung báo cáo, hãy bỏ định dạng Ẩn (Hidden) trong Word rồi nhập lại.',
      )
    return { ...this.#pieces.finish(this.#place, this.#context.log), boxes: this.#boxes }
  }

  #readLink(element: XmlElement): void {
    const href = webAddress(this.#context.link(element.attributes.id ?? ''))
    if (href) this.#pieces.add(`${LINK[0]}${href}${LINK[1]}`, this.#base)
    element.children.forEach((entry) => {
      this.read(entry)
    })
    if (href) this.#pieces.add(LINK[2], this.#base)
  }

  #readFormula(element: XmlElement): void {
    const text = tidy(withoutMarks(formulaText(element)))
    this.#pieces.add(text, this.#base)
    this.#doubt(
      'formula',
      text,
      'Công thức của Word được chép thành một dòng chữ; hãy so với bản gốc và sửa nếu sai.',
    )
  }

  #readRun(run: XmlElement): void {
    const own = child(run, 'rPr')
    const style = this.#context.styles.run(value(own, 'rStyle'))
    const properties = merge(merge(this.#base, style), readProperties(undefined, own))
    for (const part of run.children) {
      if (part.name === 'fldChar') this.#turnField(part, properties)
      else if (part.name === 'instrText') this.#fields.addCode(part.text)
      else if (this.#fields.inCode) continue
      else if (properties.hidden) this.#hide(part)
      else this.#pieces.add(this.#readPart(part, properties), properties)
    }
  }

  #hide(part: XmlElement): void {
    const words = wordsOf(part)
    if (words.trim() || SHOWN.has(part.name)) this.#hidden.push(words)
  }

  #turnField(sign: XmlElement, properties: ParagraphProperties): void {
    if (!this.#fields.inCode) this.#pieces.add(fieldValue(sign), properties)
    const turn = this.#fields.turn(sign.attributes.fldCharType)
    if (!turn || this.#fields.inCode) return
    if (turn.type === 'end' && isFormulaField(turn.code))
      this.#doubt(
        'left-out',
        tidy(turn.code),
        'Công thức viết bằng mã trường (EQ) không đọc được; hãy gõ lại theo bản gốc.',
      )
    const href = webAddress(fieldAddress(turn.code))
    if (href)
      this.#pieces.add(turn.type === 'end' ? LINK[2] : `${LINK[0]}${href}${LINK[1]}`, this.#base)
  }

  #readPart(part: XmlElement, properties: ParagraphProperties): string {
    switch (part.name) {
      case 't': {
        const words = this.#readSymbols(withoutMarks(part.text), properties.font ?? '')
        return this.#readLevel(properties.caps ? words.toUpperCase() : words, properties)
      }
      case 'tab':
      case 'ptab':
        return '\t'
      case 'br':
      case 'cr':
        return '\n'
      case 'sym':
        return this.#readSymbol(part)
      case 'noBreakHyphen':
        return '-'
      case 'footnoteReference':
      case 'endnoteReference': {
        const kind = part.name === 'footnoteReference' ? 'footnote' : 'endnote'
        const number = this.#context.note(kind, part.attributes.id ?? '')
        return number && noteMark(number)
      }
      case 'drawing':
      case 'pict':
      case 'object':
        this.#readDrawing(part)
        return ''
      case 'ruby':
        this.#readRuby(part)
        return ''
      default:
        return ''
    }
  }

  /** Words as they stand on their line: above, below or on it. */
  #readLevel(text: string, { vertAlign, position = 0 }: ParagraphProperties): string {
    // Digits may be set off their line by hand.
    const isMoved = Math.abs(position) >= LEAST_MOVED && /^\s*[\d+\-–]{1,4}\s*$/.test(text)
    const isLowered = vertAlign === 'subscript' || (isMoved && position < 0)
    if (!isLowered && !isMoved && vertAlign !== 'superscript') return text
    const shown = raisedText(text, isLowered)
    if (shown === null)
      this.#doubt(
        'raised-letters',
        tidy(text),
        `Chữ ${isLowered ? 'hạ thấp dưới dòng (chỉ số dưới)' : 'nâng cao trên dòng (chỉ số trên)'} nay nằm ngang dòng; hãy so với bản gốc và viết lại nếu đổi nghĩa.`,
      )
    return shown ?? text
  }

  /** A sign of a symbol font by its code: `<w:sym w:font="Wingdings" w:char="F0FE"/>` is a ticked box. */
  #readSymbol({ attributes: { font = '', char = '' } }: XmlElement): string {
    const symbol = symbolOf(font, Number.parseInt(char, 16))
    if (symbol) return symbol
    this.#doubt(
      'left-out',
      `${font} ${char}`,
      'Ký hiệu của phông này không có chữ Unicode tương ứng chắc chắn; đã bỏ, hãy gõ lại theo bản gốc.',
    )
    return ''
  }

  #readSymbols(text: string, font: string): string {
    const { text: shown, isCertain } = symbolText(text, font)
    if (!isCertain)
      this.#doubt(
        'unreadable-letters',
        shown,
        `Chữ dùng phông ký hiệu${font && ` ${font}`}, có thể hiện khác trên giấy; hãy so với bản gốc và gõ lại.`,
      )
    return shown
  }

  #doubt(kind: DoubtKind, text: string, message: string): void {
    doubted(this.#context.log, kind, this.#place, text, message)
  }

  #readDrawing(element: XmlElement): void {
    const { pictures, boxes, lost } = readDrawing(element)
    for (const { text, message } of lost) this.#doubt('left-out', text, message)
    for (const picture of pictures) this.#context.picture(picture, this.#place)
    this.#boxes.push(...boxes)
  }

  /** Words with a reading guide above them: the words are the text. */
  #readRuby(ruby: XmlElement): void {
    for (const run of child(ruby, 'rubyBase')?.children ?? []) this.read(run)
    this.#doubt(
      'left-out',
      tidy(wordsOf(child(ruby, 'rt') ?? ruby)),
      'Chữ nhỏ ghi cách đọc phía trên dòng chữ chính; đã bỏ, chỉ giữ chữ chính.',
    )
  }
}

/** The importer's own marks are taken out of what the file says. */
function withoutMarks(text: string): string {
  return text.replace(/[\uE000-\uE00A]/g, '')
}
