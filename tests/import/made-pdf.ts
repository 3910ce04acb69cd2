const font = (name: string) =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`

/** A PDF with pages that draw what content streams say, in the font `F`, or `V`, which is named as those of TCVN3 are. */
export function pdf(...streams: string[]): Uint8Array {
  return pdfOf(streams.map((text) => ({ data: Buffer.from(text, 'utf8') })))
}

/** What a page draws, packed or not, and its number where it is another object than the one beside it. */
interface PageContent {
  data: Uint8Array
  filter?: string
  object?: number
  /** Links, fields and notes on the page. */
  annotations?: string[]
}

/** A PDF of pages whose content may be packed, damaged or not there. */
export function pdfOf(contents: readonly PageContent[]): Uint8Array {
  const kids = contents.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    font('Helvetica'),
    font('ABCDEF+.VnTime'),
    ...contents.flatMap(({ data, filter, object, annotations = [] }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R /V 4 0 R >> >> /Contents ${object ?? 6 + 2 * index} 0 R /Annots [${annotations.map((each) => `<< /Type /Annot /Rect [10 10 99 30] ${each} >>`).join(' ')}] >>`,
      Buffer.concat([
        Buffer.from(`<< /Length ${data.length}${filter ? ` /Filter /${filter}` : ''} >>\nstream\n`),
        data,
        Buffer.from('\nendstream'),
      ]),
    ]),
  ]
  const parts = [Buffer.from('%PDF-1.4\n')]
  let at = parts[0]!.length
  const offsets = objects.map((object, index) => {
    const start = at
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ])
    parts.push(part)
    at += part.length
    return start
  })
  let end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const offset of offsets) end += `${String(offset).padStart(10, '0')} 00000 n \n`
  end += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(end)]))
}

/** Words whose baseline begins at a point. */
export const word = (x: number, y: number, text: string, size = 13, font = 'F') =>
  `BT /${font} ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`
/** A drawn line. */
export const stroke = (x0: number, y0: number, x1: number, y1: number) =>
  `${x0} ${y0} m ${x1} ${y1} l S\n`
/** A filled rectangle, by its lower left corner and its size. */
export const bar = (x: number, y: number, width: number, height: number) =>
  `${x} ${y} ${width} ${height} re f\n`
