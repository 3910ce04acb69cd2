interface Field {
  /** What Word computes the result from: ` PAGE `, ` HYPERLINK "https://…" `. */
  code: string
  /** The code is being read, not yet the result. */
  inCode: boolean
}

/** A turn of a field, with its whole code. */
export interface FieldTurn {
  type: 'result' | 'end'
  code: string
}

/** Follows fields, which may hold fields: runs between their signs are code or result. */
export class Fields {
  readonly #open: Field[] = []

  /** True in a code, and in the result of a field within a code. */
  get inCode(): boolean {
    return this.#open.some((field) => field.inCode)
  }

  addCode(text: string): void {
    const field = this.#open.at(-1)
    if (field?.inCode) field.code += text
  }

  /** Takes a sign of a field (`w:fldChar`). */
  turn(sign: string | undefined): FieldTurn | null {
    if (sign === 'begin') {
      this.#open.push({ code: '', inCode: true })
      return null
    }
    if (sign === 'separate') {
      const field = this.#open.at(-1)
      if (!field) return null
      field.inCode = false
      return { type: 'result', code: field.code }
    }
    const field = this.#open.pop()
    return field ? { type: 'end', code: field.code } : null
  }
}

/** The address that a field links to, as it is written. */
export function fieldAddress(code: string): string | null {
  return /^\s*HYPERLINK\s+"([^"]+)"/i.exec(code)?.[1] ?? null
}

/** True for a formula that is written as a field: it has no result as text. */
export function isFormulaField(code: string): boolean {
  return /^\s*EQ\s/i.test(code)
}

/** True for a table of contents, or of figures, that Word makes. */
export function isContentsField(code: string): boolean {
  return /^\s*TOC(?:\s|$)/i.test(code)
}
