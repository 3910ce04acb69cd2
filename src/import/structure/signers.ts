import type { EdgeLine } from '../model.ts'
import { isCapitalName, isPosition, isPreparer } from './person.ts'
import { isUpperCase } from './shape.ts'

export const AUTHORITY = /^(TM|KT|TL|TUQ|Q)\s?\.\s*|^(T\/M|K\/T|T\/L|T\/UQ)\s*\.?\s*/u

/** The one signer of a report, or the several. */
export interface Choice {
  authority: string[]
  position?: string
  name?: string
  /** It is likely and not sure that this is who signs: the name is in capitals, or another person is named beside. */
  isUnsure?: boolean
  /** The names where several sign: none of them is chosen then. */
  several?: string[]
}

/** A name with what stands above it, in one half of the page. */
interface Signer {
  column: 'left' | 'right'
  authority: string[]
  positions: string[]
  name?: string
  isUnsure: boolean
  /** Drew the report up and does not sign it. */
  isPreparer: boolean
  lines: EdgeLine[]
}

/** Takes the lines of a signature block and tells who signs. */
export class SignerReader {
  readonly #signers: Signer[] = []

  /** A line in capitals, or the heading of who drew the report up. */
  addTitle(text: string, line: EdgeLine): void {
    const open = this.#open(line)
    const above = open?.positions.at(-1)
    if (open && above && !open.name && isCapitalName(text, above)) {
      open.name = text
      open.isUnsure = true
      open.lines.push(line)
      return
    }
    const isOther = open?.isPreparer && isPosition(text)
    const signer = !open || open.name || isOther || isPreparer(text) ? this.#begin(line) : open
    signer.isPreparer ||= isPreparer(text)
    signer.lines.push(line)
    if (AUTHORITY.test(text) && isUpperCase(text.replace(AUTHORITY, '')))
      signer.authority.push(
        text.replace(AUTHORITY, (_, dotted, party) => (dotted ? `${dotted}. ` : `${party} `)),
      )
    else signer.positions.push(text)
  }

  /** A name; false when it is nobody's who signs. */
  addName(text: string, line: EdgeLine): boolean {
    const open = this.#open(line)
    const isLeftOver = this.#signers.some(({ isPreparer, name }) => isPreparer && !name)
    if (open?.name && !isLeftOver) return false
    if (!open && line.column === 'left') return false
    const signer = !open || open.name ? this.#begin(line) : open
    signer.name = text
    signer.lines.push(line)
    return true
  }

  /** Who signs, and the lines that do not tell it. */
  choose(): { choice: Choice; unread: EdgeLine[] } {
    const signing = this.#signers.filter(
      ({ isPreparer, column, name }) => !isPreparer && (column === 'right' || name),
    )
    const named = signing.filter(({ name }) => name)
    if (named.length > 1)
      return {
        choice: { authority: [], several: named.map(({ name }) => name!) },
        unread: this.#signers.flatMap(({ lines }) => lines),
      }
    const signer = named[0] ?? signing[0]
    const choice: Choice = { authority: signer?.authority ?? [] }
    if (signer?.positions.length) choice.position = signer.positions.join(' ')
    if (signer?.name) choice.name = signer.name
    const isAmong = this.#signers.some(({ isPreparer }) => isPreparer)
    if (signer?.name && (signer.isUnsure || isAmong || signer.column === 'left'))
      choice.isUnsure = true
    const others = this.#signers.filter((entry) => entry !== signer)
    return { choice, unread: others.flatMap(({ lines }) => lines) }
  }

  #open({ column = 'right' }: EdgeLine): Signer | undefined {
    return this.#signers.findLast((signer) => signer.column === column)
  }

  #begin({ column = 'right' }: EdgeLine): Signer {
    const signer: Signer = {
      column,
      authority: [],
      positions: [],
      isUnsure: false,
      isPreparer: false,
      lines: [],
    }
    this.#signers.push(signer)
    return signer
  }
}
