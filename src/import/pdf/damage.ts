import { inflateRawSync, inflateSync } from 'node:zlib'

/** What of a PDF is damaged. Its library reads on over damage and says nothing, so that the rest of a page is lost. */
export interface Damage {
  /** Numbers of the objects of pages whose content is damaged or not there. */
  pages: ReadonlySet<number>
  /** Something else is damaged that text may need, such as a font. */
  elsewhere: boolean
}

interface PdfObject {
  /** The dictionary or value, as written. */
  head: string
  /** Compressed data of a stream; null for other objects and other streams. */
  data: Uint8Array | null
}

const NONE: Damage = { pages: new Set(), elsewhere: false }
const OBJECT = /(?<!\d)(\d{1,9}) \d{1,5} obj\b/g
const FLATE = /\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b/
const PAGE = /\/Type\s*\/Page(?![A-Za-z])/
/** Streams that no text depends on. */
const NO_TEXT = /\/Subtype\s*\/Image\b|\/Type\s*\/(?:XRef|Metadata|EmbeddedFile)\b/
/** No check of what is larger when it is unpacked. */
const MOST_BYTES = 64 * 1024 * 1024

/**
 * Finds the compressed streams that cannot be unpacked to their end, and the pages that they belong to (ISO 32000-1,
 * 7.3.8, 7.5.7 and 7.7.3.3). Nothing is said of encrypted files.
 */
export function findDamage(bytes: Uint8Array): Damage {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  if (/\/Encrypt\s*(?:<<|\d+ \d+ R)/.test(text)) return NONE
  const objects = readObjects(text, bytes)
  const damaged = new Set<number>()
  const packed: [number, PdfObject][] = []
  for (const [number, { head, data }] of objects) {
    if (!data || NO_TEXT.test(head)) continue
    const unpacked = unpack(data)
    if (unpacked === null) damaged.add(number)
    else if (/\/Type\s*\/ObjStm\b/.test(head)) packed.push(...readPacked(head, unpacked))
  }
  for (const [number, object] of packed) objects.set(number, object)

  const pages = new Set<number>()
  const contents = new Set<number>()
  for (const [number, { head }] of objects) {
    if (!PAGE.test(head)) continue
    for (const part of contentsOf(head, objects)) {
      contents.add(part)
      if (!objects.has(part) || damaged.has(part)) pages.add(number)
    }
  }
  return { pages, elsewhere: [...damaged].some((number) => !contents.has(number)) }
}

/** All objects by number; of one that was written anew the last counts. */
function readObjects(text: string, bytes: Uint8Array): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>()
  OBJECT.lastIndex = 0
  for (let match = OBJECT.exec(text); match; match = OBJECT.exec(text)) {
    const start = OBJECT.lastIndex
    const close = text.indexOf('endobj', start)
    const whole = text.slice(start, close < 0 ? undefined : close)
    const opening = /\bstream\r?\n/.exec(whole)
    const head = opening ? whole.slice(0, opening.index) : whole
    let data: Uint8Array | null = null
    if (opening) {
      const from = start + opening.index + opening[0].length
      const to = endOfStream(text, head, from)
      OBJECT.lastIndex = to
      if (FLATE.test(head)) data = bytes.subarray(from, to)
    } else OBJECT.lastIndex = start + whole.length
    objects.set(Number(match[1]), { head, data })
  }
  return objects
}

function endOfStream(text: string, head: string, from: number): number {
  const length = /\/Length\s+(\d+)(?!\s+\d+\s+R|\d)/.exec(head)?.[1]
  const told = from + Number(length ?? Number.NaN)
  if (/^\s*endstream/.test(text.slice(told, told + 20))) return told
  const found = text.indexOf('endstream', from)
  return found < 0 ? text.length : found
}

/** The data of a stream, or null when it does not reach its end or its checksum is wrong. */
function unpack(data: Uint8Array): Buffer | null {
  try {
    return inflateSync(data, { maxOutputLength: MOST_BYTES })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') return Buffer.alloc(0)
    // Some programs leave the checksum out.
    return code === 'Z_BUF_ERROR' ? unpackRaw(data.subarray(2)) : null
  }
}

function unpackRaw(data: Uint8Array): Buffer | null {
  try {
    return inflateRawSync(data, { maxOutputLength: MOST_BYTES })
  } catch {
    return null
  }
}

/** The objects in a stream of objects: pairs of number and offset, then the objects. */
function readPacked(head: string, unpacked: Buffer): [number, PdfObject][] {
  const text = unpacked.toString('latin1')
  const first = Number(/\/First\s+(\d+)/.exec(head)?.[1] ?? 0)
  const pairs = text.slice(0, first).trim().split(/\s+/).map(Number)
  const starts = pairs.filter((_, index) => index % 2 === 1)
  return starts.map((start, index) => {
    const end = starts[index + 1]
    const own = text.slice(first + start, end === undefined ? undefined : first + end)
    return [pairs[2 * index]!, { head: own, data: null }]
  })
}

/** Numbers of the streams that a page draws, which may be listed in an object of their own. */
function contentsOf(page: string, objects: ReadonlyMap<number, PdfObject>): number[] {
  const [, list, one] = /\/Contents\s*(?:\[([^\]]*)\]|(\d+)\s+\d+\s+R)/.exec(page) ?? []
  if (list !== undefined) return referencesIn(list)
  if (one === undefined) return []
  const listed = /^\s*\[([^\]]*)\]/.exec(objects.get(Number(one))?.head ?? '')
  return listed ? referencesIn(listed[1]!) : [Number(one)]
}

const referencesIn = (list: string) =>
  [...list.matchAll(/(\d+)\s+\d+\s+R/g)].map(([, id]) => Number(id))
