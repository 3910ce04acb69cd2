import { fold } from '../../core/text/fold.ts'
import { plain, tidy } from '../inline.ts'
import type { EdgeLine } from '../model.ts'
import { isUpperCase } from './shape.ts'

/** The signature block and the list of recipients. */
export interface Signature {
  authority: string[]
  position?: string
  name?: string
  recipients: string[]
  /** Lines that are none of these. */
  rest: EdgeLine[]
}

const AUTHORITY = /^(TM|KT|TL|TUQ|Q)\s?\.\s*|^(T\/M|K\/T|T\/L|T\/UQ)\s*\.?\s*/u
/** Notes about the signature itself, which say nothing about the signer. */
const STAMP = /^\(?(?:đã ký|đã kí|ký tên,? đóng dấu|ký, ghi rõ họ tên|ký tên)\)?$/iu
/** A person's name: two to six words, each with a capital. */
const NAME = /^(?:(?:GS|PGS|TS|ThS|BS|Ths|KS|CN)\.? ?)*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,5}$/u

/** Reads the lines after the closing formula, in either order, with or without columns. */
export function readSignature(lines: readonly EdgeLine[]): Signature {
  const result: Signature = { authority: [], recipients: [], rest: [] }
  const positions: string[] = []
  let inRecipients = false
  for (const line of lines) {
    const text = tidy(plain(line.text))
    if (!text || STAMP.test(text)) continue
    const folded = fold(text)
    if (/^noi nhan\b/.test(folded)) {
      inRecipients = true
      const rest = text.replace(/^[^:]*:?\s*/u, '')
      if (rest) addRecipients(result.recipients, rest)
      continue
    }
    if (inRecipients && line.column !== 'right' && /^[-–+]/u.test(text)) {
      addRecipients(result.recipients, text)
      continue
    }
    if (AUTHORITY.test(text) && isUpperCase(text.replace(AUTHORITY, ''))) {
      inRecipients = false
      result.authority.push(
        text.replace(AUTHORITY, (_, dotted, party) => (dotted ? `${dotted}. ` : `${party} `)),
      )
    } else if (
      isUpperCase(text) &&
      line.column !== 'left' &&
      !(inRecipients && /[;,]$/.test(text))
    ) {
      inRecipients = false
      positions.push(text)
    } else if (
      inRecipients &&
      line.column !== 'right' &&
      result.recipients.length &&
      !NAME.test(text)
    ) {
      const last = result.recipients.length - 1
      result.recipients[last] = tidy(`${result.recipients[last]} ${text}`)
    } else if (NAME.test(text) && line.column !== 'left' && !result.name) result.name = text
    else if (inRecipients && result.recipients.length === 0) addRecipients(result.recipients, text)
    else result.rest.push(line)
  }
  if (positions.length) result.position = positions.join(' ')
  result.recipients = result.recipients
    .map((entry) => entry.replace(/[\s;,.]+$/u, ''))
    .filter(Boolean)
  return result
}

/** One line may hold several recipients: `- Như trên; - Lưu: VT.` */
function addRecipients(recipients: string[], text: string): void {
  for (const part of text.split(/(?:^|(?<=[;,.]))\s*[-–+]\s*/u)) {
    const name = tidy(part)
    if (name) recipients.push(name)
  }
}
