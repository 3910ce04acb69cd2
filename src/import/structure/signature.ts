import { fold } from '../../core/text/fold.ts'
import { plain, tidy } from '../inline.ts'
import type { EdgeLine } from '../model.ts'
import { isName, isPreparer } from './person.ts'
import { isUpperCase } from './shape.ts'
import { AUTHORITY, type Choice, SignerReader } from './signers.ts'

/** The signature block and the list of recipients. */
export interface Signature extends Choice {
  recipients: string[]
  /** Lines that are none of these. */
  rest: EdgeLine[]
}

/** Notes about the signature itself, which say nothing about the signer. */
const STAMP = /^\(?(?:đã ký|đã kí|ký tên,? đóng dấu|ký, ghi rõ họ tên|ký tên)\)?$/iu

/** Reads the lines after the closing formula, in either order, with or without columns. */
export function readSignature(lines: readonly EdgeLine[]): Signature {
  const recipients: string[] = []
  const rest = new Set<EdgeLine>()
  const signers = new SignerReader()
  let inRecipients = false
  for (const line of lines) {
    const text = tidy(plain(line.text))
    if (!text || STAMP.test(text)) continue
    if (/^noi nhan\b/.test(fold(text))) {
      inRecipients = true
      const first = text.replace(/^[^:]*:?\s*/u, '')
      if (first) addRecipients(recipients, first)
    } else if (inRecipients && line.column !== 'right' && /^[-–+]/u.test(text))
      addRecipients(recipients, text)
    else if (isTitle(text, line, inRecipients)) {
      inRecipients = false
      signers.addTitle(text, line)
    } else if (inRecipients && line.column !== 'right' && recipients.length && !isName(text)) {
      const last = recipients.length - 1
      recipients[last] = tidy(`${recipients[last]} ${text}`)
    } else if (isName(text) && !(inRecipients && line.column === 'left')) {
      if (!signers.addName(text, line)) rest.add(line)
    } else if (inRecipients && recipients.length === 0) addRecipients(recipients, text)
    else rest.add(line)
  }
  const { choice, unread } = signers.choose()
  for (const line of unread) rest.add(line)
  return {
    ...choice,
    recipients: recipients.map((entry) => entry.replace(/[\s;,.]+$/u, '')).filter(Boolean),
    rest: lines.filter((line) => rest.has(line)),
  }
}

/** Capitals: whom the signer acts for, a position, or a name; in a list of recipients only where it cannot be one. */
function isTitle(text: string, { column }: EdgeLine, inRecipients: boolean): boolean {
  if (isPreparer(text)) return true
  if (AUTHORITY.test(text) && isUpperCase(text.replace(AUTHORITY, ''))) return true
  return isUpperCase(text) && !(inRecipients && (column === 'left' || /[;,]$/.test(text)))
}

/** One line may hold several recipients: `- Như trên; - Lưu: VT.` */
function addRecipients(recipients: string[], text: string): void {
  for (const part of text.split(/(?:^|(?<=[;,.]))\s*[-–+]\s*/u)) {
    const name = tidy(part)
    if (name) recipients.push(name)
  }
}
