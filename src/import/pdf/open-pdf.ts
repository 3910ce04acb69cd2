import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/pdf.js'
import { ImportError } from '../import-error.ts'
import { isOldFont } from '../text/old-encoding.ts'
import { addedText, linksOf, type PageLink } from './annotations.ts'
import { cannotOpen, needText } from './refuse.ts'
import { type Rule, readRules } from './rules.ts'
import { turnPage } from './turn-page.ts'

/** A piece of text that a PDF draws at one place. */
export interface PdfItem {
  text: string
  x: number
  /** Baseline, upwards. */
  y: number
  width: number
  size: number
  /** Direction of the line in degrees, 0 for text that is read from left to right. */
  angle: number
  bold: boolean
  italic: boolean
  /** Name of its font where that is one of an old encoding. */
  oldFont?: string
  /** Address of the link that covers it. */
  href?: string
}

/** One page: its size, and the text and the lines that it draws. */
export interface PdfPage {
  number: number
  width: number
  height: number
  items: PdfItem[]
  rules: Rule[]
  hasPicture: boolean
  /** Many shapes are drawn: a chart, or letters that are no text. */
  hasDrawing: boolean
  /** What it draws is damaged, so that some or all of it is not there. */
  isDamaged: boolean
  /** Words that lie on the page and are no part of its text: in fields of a form, in notes and stamps. */
  added: string[]
}

const MOST_PAGES = 2000
const MOST_ITEMS = 3_000_000
/** A page with fewer shapes shows no letters that are drawn. */
const LEAST_SHAPES = 200

/**
 * Reads the text layer of a PDF, a page at a time. No script, form or outside content is touched.
 *
 * @param damaged numbers of the objects of damaged pages
 * @throws ImportError when the file is encrypted, broken, too large or has no pages or text
 */
export async function readPdfPages(
  bytes: Uint8Array,
  damaged: ReadonlySet<number>,
): Promise<PdfPage[]> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    // The library takes the buffer over; the caller still needs its own for the hash.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    fontExtraProperties: true,
    stopAtErrors: false,
    enableXfa: false,
    maxImageSize: 1,
  })
  try {
    const document = await task.promise
    if (document.numPages > MOST_PAGES)
      throw new ImportError(
        'too-large',
        `PDF có ${document.numPages} trang, quá mức ${MOST_PAGES} trang.`,
        'Tách tệp thành nhiều phần rồi nhập lại.',
      )
    const pages = await readAll(document, OPS, damaged)
    needText(pages)
    return pages
  } catch (error) {
    throw error instanceof ImportError ? error : cannotOpen(error as Error)
  } finally {
    await task.destroy()
  }
}

async function readAll(
  document: PDFDocumentProxy,
  operators: Record<string, number>,
  damaged: ReadonlySet<number>,
): Promise<PdfPage[]> {
  const pictures = new Set([
    operators.paintImageXObject,
    operators.paintInlineImageXObject,
    operators.paintImageMaskXObject,
  ])
  const pages: PdfPage[] = []
  let total = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number).catch(() => null)
    if (!page) {
      pages.push(unreadPage(number))
      continue
    }
    const list = await page.getOperatorList()
    const hasPicture = list.fnArray.some((operator) => pictures.has(operator))
    const shapes = list.fnArray.filter((operator) => operator === operators.constructPath)
    const hasDrawing = shapes.length >= LEAST_SHAPES
    const rules = readRules(list, operators)
    // Names of fonts, which tell bold and italic type, are known only after the operators are read.
    const annotations = await page.getAnnotations({ intent: 'display' })
    const items = await readItems(page, linksOf(annotations))
    const added = annotations.map(addedText).filter(Boolean)
    total += items.length
    if (total > MOST_ITEMS)
      throw new ImportError(
        'too-large',
        'PDF có quá nhiều mảnh chữ.',
        'Tách tệp thành nhiều phần rồi nhập lại.',
      )
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const [width, height] = [right - left, top - bottom]
    const isDamaged = damaged.has(page.ref?.num ?? -1)
    pages.push(
      turnPage({ number, width, height, items, rules, hasPicture, hasDrawing, isDamaged, added }),
    )
    page.cleanup()
  }
  return pages
}

/** A page that is not there to be opened. */
function unreadPage(number: number): PdfPage {
  const nothing = { items: [], rules: [], hasPicture: false, hasDrawing: false, added: [] }
  return { number, width: 595, height: 842, ...nothing, isDamaged: true }
}

async function readItems(page: PDFPageProxy, links: readonly PageLink[]): Promise<PdfItem[]> {
  const content = await page.getTextContent({ disableNormalization: true })
  const faces = new Map<string, string>()
  const face = (id: string): string => {
    const known = faces.get(id)
    if (known !== undefined) return known
    const full = page.commonObjs.has(id) ? String(page.commonObjs.get(id)?.name ?? '') : ''
    // Fonts of which only some letters are in the file have six letters before the name.
    const name = full.replace(/^[A-Z]{6}\+/, '')
    faces.set(id, name)
    return name
  }
  return content.items.flatMap((item): PdfItem[] => {
    if (!('str' in item) || !item.str.trim()) return []
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[]
    const size = Math.hypot(c, d) || item.height
    const name = face(item.fontName)
    const href = links.find(
      ({ rect: [x0, y0, x1, y1] }) =>
        x >= x0 - 2 && x + item.width <= x1 + 2 && y >= y0 - 2 && y <= y1,
    )?.url
    return [
      {
        text: item.str,
        x,
        y,
        width: item.width,
        size,
        angle: angleOf(a, b),
        bold: /bold|black|heavy/i.test(name),
        italic: /italic|oblique/i.test(name),
        ...(href ? { href } : {}),
        ...(isOldFont(name) ? { oldFont: name } : {}),
      },
    ]
  })
}

/** A scan that lies a little askew is upright. */
const LEAST_SLANT = 6

/** The direction of a line in whole degrees, from 0 to 359. */
function angleOf(a: number, b: number): number {
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
  const nearest = Math.round(angle / 90) * 90
  return Math.abs(angle - nearest) < LEAST_SLANT ? nearest % 360 : angle
}
