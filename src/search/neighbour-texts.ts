import type { PlaceLists } from './list-places.ts'

/** Numbers of one file of pairs: 6 kB as it is sent. A pair with as many has a file of its own. */
const NUMBERS_IN_FILE = 4_000

/** A file of pairs. */
export interface NeighbourText {
  /** The lowest hash of a pair in it. */
  lowest: number
  /** JSON of a `NeighbourFile`; the next file takes its room. */
  text: Buffer
}

/**
 * Writes lists of places as files; spellings of a pair, which have one hash, are in one of them. The text is made
 * straight from the numbers, since objects of lists would take more memory than all else of a part.
 *
 * @param hashes of the pairs, ascending
 * @param formOf the pair at an index, as written
 */
export function* neighbourTexts(
  hashes: Uint32Array,
  formOf: (at: number) => string,
  { numbers, starts }: PlaceLists,
): Generator<NeighbourText> {
  const text = new ListText()
  let lowest = 0
  let room = 0
  for (let from = 0, to = 0; from < hashes.length; from = to) {
    while (hashes[to] === hashes[from]) to++
    const length = starts[to]! - starts[from]!
    if (from === 0 || length > room) {
      if (from > 0) yield { lowest, text: text.take() }
      lowest = hashes[from]!
      room = NUMBERS_IN_FILE
    }
    room -= length
    for (let at = from; at < to; at++) text.add(formOf(at), numbers, starts[at]!, starts[at + 1]!)
  }
  if (hashes.length) yield { lowest, text: text.take() }
}

/** JSON of an object of lists. */
class ListText {
  #bytes = Buffer.allocUnsafe(2 ** 16)
  #length = 0

  /** @param form made of letters, marks and digits, which need no escapes */
  add(form: string, numbers: Int32Array, start: number, end: number): void {
    this.#makeRoom(3 * form.length + MOST_DIGITS * (end - start) + MOST_SIGNS)
    this.#length += this.#bytes.write(`${this.#length ? '],' : '{'}"${form}":[`, this.#length)
    for (let at = start; at < end; at++) {
      if (at > start) this.#bytes[this.#length++] = COMMA
      this.#digits(numbers[at]!)
    }
  }

  /** The text so far; the next one begins. */
  take(): Buffer {
    const end = this.#length + this.#bytes.write(']}', this.#length)
    this.#length = 0
    return this.#bytes.subarray(0, end)
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
/** Of a number of 32 bits, with the comma; and around a list, and after the last. */
const MOST_DIGITS = 11
const MOST_SIGNS = 16
