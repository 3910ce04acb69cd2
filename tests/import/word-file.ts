import { strToU8, zipSync } from 'fflate'
import { type ImportedReport, importReport } from '../../src/import/import-report.ts'

export const W =
  'xmlns:w="w" xmlns:r="r" xmlns:a="a" xmlns:wp="wp" xmlns:m="m" xmlns:mc="mc" xmlns:v="v" xmlns:o="o"'

/** A run of text. */
export const r = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of one run. */
export const p = (text: string, properties = '', run = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${r(text, run)}</w:p>`

/** A small Word file: the body, further parts by name, the relations of the body. */
export function docx(
  body: string,
  parts: Record<string, string | Uint8Array> = {},
  relations = '',
): Uint8Array {
  const files: Record<string, Uint8Array> = {
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations}</Relationships>`),
  }
  for (const [name, part] of Object.entries(parts))
    files[name] = typeof part === 'string' ? strToU8(part) : part
  return zipSync(files)
}

/** A part of styles with the relation that names it, for `docx(body, ...styled(…))`. */
export const styled = (styles: string): [Record<string, string>, string] => [
  { 'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>` },
  '<Relationship Id="s" Type="x/styles" Target="styles.xml"/>',
]

export function read(bytes: Uint8Array, name = 'a.docx'): Promise<ImportedReport> {
  return importReport(name, bytes, [], {}, (_, figure) => `/hinh/${figure}`)
}

/** A file without letterhead and signature has these. */
const FORM = ['title-missing', 'signer-missing', 'recipients-missing']

/** The Markdown of a Word file with this body, and the doubts about it. */
export async function draftOf(...args: Parameters<typeof docx>) {
  const { draft, log } = await read(docx(...args))
  const doubts = log.doubts.filter(({ kind }) => !FORM.includes(kind))
  return { body: draft.body, doubts: doubts.map(({ kind, text }) => `${kind}: ${text}`) }
}
