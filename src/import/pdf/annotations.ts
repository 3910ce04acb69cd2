import type { PDFPageProxy } from 'pdfjs-dist/types/src/pdf.js'
import { tidy } from '../inline.ts'

/** A link to the web and the place that it covers. */
export interface PageLink {
  rect: [number, number, number, number]
  url: string
}

/** What the library gives of a link, a field, a note or a stamp; types of its own it has none. */
type Annotations = Awaited<ReturnType<PDFPageProxy['getAnnotations']>>

/** The links to the web among what lies on a page. */
export function linksOf(annotations: Annotations): PageLink[] {
  return annotations.flatMap(({ subtype, url, rect }) =>
    subtype === 'Link' && typeof url === 'string' && /^https?:\/\/[^\s<>\uE000-\uE00A]+$/.test(url)
      ? [{ rect, url }]
      : [],
  )
}

/** The words of a field or note; empty for a link, a signature and what has none. */
export function addedText(annotation: Annotations[number]): string {
  const { subtype, fieldType, fieldName, fieldValue, checkBox, contentsObj } = annotation
  if (subtype === 'Link' || subtype === 'Popup' || fieldType === 'Sig') return ''
  if (fieldType === 'Btn') return checkBox && fieldValue !== 'Off' ? `☒ ${fieldName ?? ''}` : ''
  return tidy([fieldValue ?? contentsObj?.str ?? ''].flat().join(' '))
}
