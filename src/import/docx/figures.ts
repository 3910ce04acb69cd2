import { createHash } from 'node:crypto'

/** Types of pictures that browsers show, by their first bytes. */
const TYPES: { extension: string; starts: number[]; at?: number }[] = [
  { extension: 'png', starts: [0x89, 0x50, 0x4e, 0x47] },
  { extension: 'jpg', starts: [0xff, 0xd8, 0xff] },
  { extension: 'gif', starts: [0x47, 0x49, 0x46, 0x38] },
  { extension: 'webp', starts: [0x57, 0x45, 0x42, 0x50], at: 8 },
]

/** File extension of a picture by its content, or null when a browser does not show it (EMF, WMF, TIFF). */
export function pictureType(bytes: Uint8Array): string | null {
  const found = TYPES.find(({ starts, at = 0 }) =>
    starts.every((byte, index) => bytes[at + index] === byte),
  )
  return found?.extension ?? null
}

/**
 * File name of a figure: `hinh-2-4f1c0b7a93de.png`. The part that tells the content keeps two reports of one agency and
 * period from taking each other's figures, and gives the same name whenever the same file is imported.
 */
export function figureName(number: number, bytes: Uint8Array, extension: string): string {
  const content = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return `hinh-${number}-${content}.${extension}`
}
