import type { PlaceLists } from './list-places.ts'

/** Numbers of one file of pairs: 6 kB as it is sent. A pair with as many has a file of its own. */
const NUMBERS_IN_FILE = 4_000

/** A file of pairs: JSON of a `NeighbourFile`, and the lowest hash in it. */
export interface NeighbourText {
  lowest: number
  text: Buffer
}

/**
 * Writes lists of places as files; spellings of a pair, which have one hash, are in one of them. The text is made
 * without the objects that it describes, which would take a gigabyte for a few hundred long reports.
 *
 * @param hashes of the pairs, ascending
 * @param formOf the pair at an index, as written
 */
export function* neighbourTexts(
  hashes: Uint32Array,
  formOf: (at: number) => string,
  { numbers, starts }: PlaceLists,
): Generator<NeighbourText> {
  let text: ListText | null = null
  let lowest = 0
  let room = 0
  for (let from = 0, to = 0; from < hashes.length; from = to) {
    while (hashes[to] === hashes[from]) to++
    const length = starts[to]! - starts[from]!
    if (!text || length > room) {
      if (text) yield { lowest, text: text.end() }
      text = new ListText()
      lowest = hashes[from]!
      room = NUMBERS_IN_FILE
    }
    room -= length
    for (let at = from; at < to; at++)
      text.add(formOf(at), numbers.subarray(starts[at], starts[at + 1]))
  }
  if (text) yield { lowest, text: text.end() }
}

/** JSON of an object of lists. */
class ListText {
  #bytes = Buffer.allocUnsafe(2 ** 14)
  #length = 0

  /** @param form made of letters, marks and digits, which need no escapes */
  add(form: string, list: Int32Array): void {
    this.#makeRoom(3 * form.length + MOST_DIGITS * list.length + 10)
    this.#length += this.#bytes.write(`${this.#length ? '],' : '{'}"${form}":[`, this.#length)
    for (let at = 0; at < list.length; at++) {
      if (at) this.#bytes[this.#length++] = COMMA
      this.#digits(list[at]!)
    }
  }

  end(): Buffer {
    return Buffer.concat([this.#bytes.subarray(0, this.#length), Buffer.from(']}')])
  }

  #digits(number: number): void {
    if (number >= 10) this.#digits(Math.trunc(number / 10))
    this.#bytes[this.#length++] = ZERO + (number % 10)
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const bytes = Buffer.allocUnsafe(2 * (this.#length + more))
    this.#bytes.copy(bytes)
    this.#bytes = bytes
  }
}

const COMMA = 0x2c
const ZERO = 0x30
/** Of a number of 32 bits, with the comma. */
const MOST_DIGITS = 11
