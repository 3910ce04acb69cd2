const font = (name: string) =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`

/** A PDF with pages that draw what content streams say, in the font `F`, or `V`, which is named as those of TCVN3 are. */
export function pdf(...streams: string[]): Uint8Array {
  const kids = streams.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`,
    font('Helvetica'),
    font('ABCDEF+.VnTime'),
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R /V 4 0 R >> >> /Contents ${6 + 2 * index} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const at of offsets) text += `${String(at).padStart(10, '0')} 00000 n \n`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return new TextEncoder().encode(text)
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
