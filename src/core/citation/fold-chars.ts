/** Letters with marks live below this code unit; what lies above folds to itself. */
const TABLE_SIZE = 0x2000

let table: Uint16Array | null = null

/**
 * Folds a piece of text for matching words without changing its length, so that offsets stay: lower case, no marks,
 * `đ` as `d`, every white space (and the mark U+FFFC of an embedded object, and superscript digits) as a space.
 */
export function foldChars(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(foldCode(text.charCodeAt(i)))
  return folded
}

/** What `foldChars` makes of one code unit. */
export function foldCode(code: number): number {
  table ??= build()
  return code < TABLE_SIZE ? table[code]! : foldRare(code)
}

function foldRare(code: number): number {
  if (code === 0xfffc || isSpace(code) || (code >= 0x2070 && code <= 0x2089)) return 32
  if (code === 0x201c || code === 0x201d || code === 0x201e) return 34
  return code
}

function build(): Uint16Array {
  const codes = new Uint16Array(TABLE_SIZE)
  for (let code = 0; code < TABLE_SIZE; code++) {
    const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase()
    codes[code] =
      isSpace(code) || code === 0xb9 || code === 0xb2 || code === 0xb3
        ? 32
        : base === 'đ'
          ? 100
          : base.charCodeAt(0)
  }
  return codes
}

/** White space of any kind, line breaks included. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000
  )
}

/** An ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
