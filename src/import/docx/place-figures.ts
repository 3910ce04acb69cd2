import { tidy } from '../inline.ts'
import { doubted } from '../log.ts'
import type { Block, Figure, Log, SourcePlace } from '../model.ts'
import { figureName, pictureType } from './figures.ts'
import type { WordParts } from './open-zip.ts'

/** A picture of the text and where it is anchored. */
export interface PlacedPicture {
  /** Name of its part; null when it is outside the file. */
  part: string | null
  alt: string
  /** Shows how an embedded object looks; the object itself is reported. */
  isPreview?: boolean
  place: SourcePlace
}

/** Unpacks the pictures that a browser shows; the others are reported. */
export async function readFigures(
  parts: WordParts,
  pictures: readonly PlacedPicture[],
  log: Log,
): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { part, alt, isPreview, place } of pictures) {
    const bytes = part === null ? null : await parts.read(part)
    const extension = bytes && pictureType(bytes)
    if (!bytes || !extension) {
      if (!isPreview)
        doubted(
          log,
          'left-out',
          place,
          alt,
          'Hình vẽ không lấy ra được dưới dạng trình duyệt xem được; đã bỏ.',
        )
      continue
    }
    const number = figures.length + 1
    figures.push({
      type: 'figure',
      name: figureName(number, bytes, extension),
      bytes,
      alt: tidy(alt) || `Hình ${number}`,
      place,
    })
  }
  return figures
}

/** Puts figures after the paragraphs that they are anchored in; the body has none before or after it. */
export function placeFigures(body: Block[], figures: readonly Figure[], log: Log): void {
  const lines = body.map((block) => block.place.line)
  for (const figure of figures) {
    // A picture stands in a paragraph of its own as a rule, which has no words.
    if (figure.place.line < lines[0]! || figure.place.line > lines.at(-1)! || !lines.length) {
      doubted(
        log,
        'left-out',
        figure.place,
        figure.alt,
        'Hình ở phần đầu hoặc phần ký không đưa vào nội dung; nếu là nội dung báo cáo, hãy thêm tay.',
      )
      continue
    }
    const after = body.findLastIndex((block) => block.place.line <= figure.place.line)
    body.splice(after + 1, 0, figure)
  }
}
