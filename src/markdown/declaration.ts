/** Lines that are written, or made by a word processor, where `---` is meant. */
const ALMOST = /^(?:--|-{4,}|-*[–—‒―]+-*|\.{3,}|…|\*{3,}|_{3,}|={3,}|\+{3,}|~{3,})[^\S\n]*$/
const FIELD = /^[A-Za-z_][\w-]*[^\S\n]*:/
/** A line of the body: a dozen words, and no field. */
const PROSE = /^(?![A-Za-z_][\w-]*[^\S\n]*:|[-#\s])(?:\S+\s+){11}/
const HEADING = /^#{2,6}\s/

/** Where a declaration that nothing closes seems to end. */
export interface DeclarationEnd {
  /** Just after its last line, before the line end. */
  end: number
  /** A line that is written where `---` is meant. */
  written: string | null
  /** Where the body starts. */
  bodyStart: number
}

/**
 * Finds the end of front matter by what its lines look like: it goes on as long as fields follow one another, and ends
 * at a blank line after which there is none, or where the text of a body begins.
 *
 * @param start offset of the first line
 */
export function findDeclarationEnd(text: string, start: number): DeclarationEnd {
  let end = start
  let isAfterBlank = false
  let last = ''
  for (let at = start; at < text.length; ) {
    const stop = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
    const line = text.slice(at, stop)
    if (ALMOST.test(line)) return { end, written: line.trim(), bodyStart: stop + 1 }
    if (HEADING.test(line)) break
    if (!line.trim()) isAfterBlank = true
    else if (!line.startsWith('#')) {
      const isList = /^-\s/.test(line) && /:\s*$/.test(last)
      if (PROSE.test(line) || (isAfterBlank && !FIELD.test(line) && !/^\s/.test(line) && !isList))
        break
      isAfterBlank = false
      last = line
      end = stop
    }
    at = stop + 1
  }
  return { end, written: null, bodyStart: Math.min(end + 1, text.length) }
}

/** A first line that is not quite `---`, or none at all before the fields. */
export interface Opening {
  /** Offset of the first field. */
  start: number
  written: string
}

/** Finds a declaration that does not begin as it must: something stands before `---`, or in its place. */
export function findOpening(text: string): Opening | null {
  const first = /^\s*([^\n]*)\n/.exec(text)
  if (!first) return null
  const written = first[1]!.trim()
  if (FIELD.test(written) && FIELD.test(text.slice(first[0].length)))
    return { start: first[0].length - first[1]!.length - 1, written: '' }
  const isMark = /^---$/.test(written) || (ALMOST.test(written) && written !== '+++')
  return isMark && FIELD.test(text.slice(first[0].length))
    ? { start: first[0].length, written }
    : null
}
