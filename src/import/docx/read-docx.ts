import { ImportError } from '../import-error.ts'
import { tidy } from '../inline.ts'
import { doubted } from '../log.ts'
import type { Figure, Log, Note, SourcePlace, SourceReport } from '../model.ts'
import { BlockReader } from './blocks.ts'
import type { DrawnPicture } from './drawing.ts'
import { figureName, pictureType } from './figures.ts'
import { readNumbering, romanNumber } from './numbering.ts'
import { openZip, type WordParts } from './open-zip.ts'
import { type Relation, readPart, readRelations, resolveTarget } from './relations.ts'
import { readStyles } from './styles.ts'
import { splitUnits } from './units.ts'
import { unwrap, wordsOf } from './unwrap.ts'
import type { XmlElement } from './xml.ts'

type PlacedPicture = DrawnPicture & { place: SourcePlace }

/**
 * Reads a Word file: paragraphs with their printed numbers, tables, notes, links and pictures. Macros, embedded
 * objects and outside content are never touched.
 *
 * @throws ImportError when the file is broken, encrypted or a bomb, or is no Word document
 */
export async function readDocx(bytes: Uint8Array, log: Log): Promise<SourceReport> {
  const parts = await openZip(bytes)
  const main = await mainPart(parts)
  const document = main ? await readPart(parts, main) : null
  if (!main || !document) throw notWord(parts.names)
  reportDeleted(unwrap(document), log)
  const relations = await readRelations(parts, main)
  const part = async (type: string): Promise<XmlElement | null> => {
    const relation = [...relations.values()].find((entry) => entry.type === type)
    return relation && !relation.isExternal
      ? readPart(parts, resolveTarget(main, relation.target))
      : null
  }
  const styles = readStyles(await part('styles'))
  const notes = {
    footnote: noteElements(await part('footnotes'), log),
    endnote: noteElements(await part('endnotes'), log),
  }
  const order: { kind: 'footnote' | 'endnote'; id: string; label: string; place: SourcePlace }[] =
    []
  const pictures: PlacedPicture[] = []
  let place: SourcePlace = { line: 1, column: 1 }
  const reader = new BlockReader(readNumbering(await part('numbering')), {
    styles,
    link: (id) => webAddress(relations.get(id)),
    note: (kind, id) => {
      if (!notes[kind].has(id)) return ''
      const count = order.filter((entry) => entry.kind === kind).length + 1
      const label = kind === 'footnote' ? String(count) : romanNumber(count).toLowerCase()
      order.push({ kind, id, label, place })
      return label
    },
    picture: (picture, at) => pictures.push({ ...picture, place: at }),
    log,
  })
  const units = reader.readBody(document, (at) => {
    place = at
  })
  // Notes are read after the body, since their numbers follow the order of the marks; a note may hold further ones.
  const read: Note[] = []
  for (let index = 0; index < order.length; index++) {
    const { kind, id, label, place: at } = order[index]!
    read.push({ label, text: tidy(reader.readText(notes[kind].get(id)!, at)), place: at })
  }
  const report = splitUnits(units, log)
  const figures = await readFigures(parts, main, relations, pictures, log)
  const lines = report.body.map((block) => block.place.line)
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
    const after = report.body.findLastIndex((block) => block.place.line <= figure.place.line)
    report.body.splice(after + 1, 0, figure)
  }
  return { ...report, notes: read }
}

async function mainPart(parts: WordParts): Promise<string | null> {
  const relations = await readRelations(parts, '')
  const office = [...relations.values()].find(({ type }) => type === 'officeDocument')
  const name = office ? resolveTarget('', office.target) : 'word/document.xml'
  return /\.xml$/i.test(name) && parts.names.includes(name.toLowerCase()) ? name : null
}

function notWord(names: readonly string[]): ImportError {
  const isSheet = names.some((name) => /^(?:xl|ppt)\//.test(name))
  return new ImportError(
    isSheet ? 'wrong-name' : 'broken',
    isSheet
      ? 'Tệp có đuôi .docx nhưng nội dung là bảng tính hoặc bài trình chiếu.'
      : 'Tệp có đuôi .docx nhưng không chứa văn bản Word.',
    isSheet
      ? 'Nhập tệp Word của báo cáo; nếu chỉ có tệp này thì chép nội dung sang Word và lưu thành .docx.'
      : 'Kiểm tra lại tệp; mở bằng Word và lưu thành tệp .docx mới rồi nhập lại.',
  )
}

/** Tracked changes are accepted; a person should know that a draft was made of an unfinished text. */
function reportDeleted(deleted: readonly XmlElement[], log: Log): void {
  const words = deleted.map((entry) => tidy(wordsOf(entry))).filter(Boolean)
  if (words.length)
    doubted(
      log,
      'left-out',
      { line: 1, column: 1 },
      words[0]!,
      `Tệp còn ${words.length} chỗ xóa theo dõi thay đổi (Track Changes) chưa chấp nhận; chữ đã xóa không đưa vào. Hãy kiểm tra có đúng là bản đã ban hành.`,
    )
}

function noteElements(root: XmlElement | null, log: Log): Map<string, XmlElement> {
  if (root) reportDeleted(unwrap(root), log)
  const found = (root?.children ?? []).filter(
    ({ attributes }) => !attributes.type || attributes.type === 'normal',
  )
  return new Map(found.map((note) => [note.attributes.id ?? '', note]))
}

function webAddress(relation: Relation | undefined): string | undefined {
  if (!relation?.isExternal) return undefined
  return /^(?:https?:\/\/|mailto:)[^\s<>"\\^`{|}\uE000-\uE00A]+$/i.test(relation.target)
    ? relation.target
    : undefined
}

async function readFigures(
  parts: WordParts,
  main: string,
  relations: ReadonlyMap<string, Relation>,
  pictures: readonly PlacedPicture[],
  log: Log,
): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { id, alt, isPreview, place } of pictures) {
    const relation = relations.get(id)
    const bytes =
      relation && !relation.isExternal
        ? await parts.read(resolveTarget(main, relation.target))
        : null
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
