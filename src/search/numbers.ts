/** A list of whole numbers of 32 bits, as long as it needs to be, at 4 bytes each. */
export class Numbers {
  /** Room for more; only the first `length` count. */
  items = new Int32Array(1024)
  length = 0

  push(number: number): void {
    if (this.length === this.items.length) {
      const items = new Int32Array(2 * this.length)
      items.set(this.items)
      this.items = items
    }
    this.items[this.length++] = number
  }

  /** The numbers as they are, until more come. */
  view(): Int32Array {
    return this.items.subarray(0, this.length)
  }
}
