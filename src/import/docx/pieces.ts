import { BOLD, ITALIC, plain, STRUCK, tidy } from '../inline.ts'
import { doubted } from '../log.ts'
import type { Log, SourcePlace } from '../model.ts'
import { repairLetters } from '../text/letters.ts'
import { isOldFont, isOldText, oldEncoding } from '../text/old-encoding.ts'
import type { ParagraphProperties } from './styles.ts'

interface Piece {
  text: string
  bold: boolean
  italic: boolean
  struck: boolean
}

const ONE_STROKE = new RegExp(`${STRUCK[1]}(\\s*)${STRUCK[0]}`, 'g')
const HAS_WORDS = /[\p{L}\p{N}]/u

/** The text of a paragraph, in pieces of one look each. */
export class Pieces {
  readonly #pieces: Piece[] = []
  /** Words in fonts of old encodings, and one of these fonts. */
  readonly #old = { text: '', font: '' }

  add(text: string, properties: ParagraphProperties): void {
    if (!text) return
    if (isOldFont(properties.font)) {
      this.#old.text += text
      this.#old.font = properties.font ?? ''
    }
    const bold = properties.bold === true
    const italic = properties.italic === true
    const struck = properties.struck === true
    const last = this.#pieces.at(-1)
    if (last && last.bold === bold && last.italic === italic && last.struck === struck)
      last.text += text
    else this.#pieces.push({ text, bold, italic, struck })
  }

  /**
   * The whole text with marks of emphasis; a look that all of it has is none. Words that are struck or in an old font
   * are noted.
   */
  finish(place: SourcePlace, log: Log): { text: string; bold: boolean } {
    const letters = this.#pieces.filter(({ text }) => HAS_WORDS.test(plain(text)))
    const bold = letters.length > 0 && letters.every((piece) => piece.bold)
    const allItalic = letters.length > 0 && letters.every((piece) => piece.italic)
    const text = this.#pieces
      .map((piece) => {
        const words = repairLetters(piece.text, place, log, true)
        return mark(words, piece, piece.bold && !bold, piece.italic && !allItalic)
      })
      .join('')
      .replace(ONE_STROKE, '$1')
    const struck = letters.filter((piece) => piece.struck).map((piece) => plain(piece.text))
    if (struck.length)
      doubted(
        log,
        'struck',
        place,
        tidy(struck.join('')),
        'Chữ bị gạch ngang trong bản gốc, nay đặt giữa hai dấu ~~; nếu đã bỏ khỏi văn bản thì xóa đi, nếu còn hiệu lực thì chỉ xóa dấu ~~.',
      )
    const old = plain(this.#old.text)
    if (isOldText(old))
      doubted(log, 'unreadable-letters', place, tidy(old), oldEncoding(this.#old.font))
    return { text, bold }
  }
}

function mark(text: string, { struck }: Piece, bold: boolean, italic: boolean): string {
  if (!HAS_WORDS.test(text)) return text
  const leaned = italic ? `${ITALIC[0]}${text}${ITALIC[1]}` : text
  const strong = bold ? `${BOLD[0]}${leaned}${BOLD[1]}` : leaned
  return struck ? strong.replace(/\S.*\S|\S/su, `${STRUCK[0]}$&${STRUCK[1]}`) : strong
}
