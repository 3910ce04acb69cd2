import { ImportError } from '../import-error.ts'
import { tidy } from '../inline.ts'
import type { Log, Note, SourcePlace, SourceReport } from '../model.ts'
import { reportComments, reportContents, reportMargins, reportUnwrapped } from './beside.ts'
import { BlockReader } from './blocks.ts'
import { takeContents } from './contents.ts'
import { readNumbering, romanNumber } from './numbering.ts'
import { openZip, type WordParts } from './open-zip.ts'
import { type PlacedPicture, placeFigures, readFigures } from './place-figures.ts'
import { type Relation, readPart, readRelations, resolveTarget } from './relations.ts'
import { readStyles } from './styles.ts'
import { splitUnits } from './units.ts'
import { unwrap } from './unwrap.ts'
import type { XmlElement } from './xml.ts'

/** A part of text with the relations that its links and pictures go by. */
interface TextPart {
  name: string
  root: XmlElement
  relations: ReadonlyMap<string, Relation>
}

/**
 * Reads a Word file: paragraphs with their printed numbers, tables, notes, links and pictures. Macros, embedded
 * objects and outside content are never touched.
 *
 * @throws ImportError when the file is broken, encrypted or a bomb, or is no Word document
 */
export async function readDocx(bytes: Uint8Array, log: Log): Promise<SourceReport> {
  const parts = await openZip(bytes)
  const name = await mainPart(parts)
  const document = name && (await textPart(parts, name, log))
  if (!document) throw notWord(parts.names)
  const namesOf = (type: string) =>
    [...document.relations.values()]
      .filter((entry) => entry.type === type && !entry.isExternal)
      .map(({ target }) => resolveTarget(document.name, target))
  const read = (type: string) => readPart(parts, namesOf(type)[0] ?? '')
  const notes = {
    footnote: await noteParts(parts, namesOf('footnotes'), log),
    endnote: await noteParts(parts, namesOf('endnotes'), log),
  }
  reportComments(await read('comments'), log)
  const margins = [...namesOf('header'), ...namesOf('footer')]
  const marginParts = await Promise.all(margins.map((margin) => readPart(parts, margin)))
  reportMargins(
    marginParts.filter((root) => root !== null),
    log,
  )

  const order: { kind: 'footnote' | 'endnote'; id: string; label: string; place: SourcePlace }[] =
    []
  const pictures: PlacedPicture[] = []
  let place: SourcePlace = { line: 1, column: 1 }
  let source: TextPart = document
  const reader = new BlockReader(readNumbering(await read('numbering')), {
    styles: readStyles(await read('styles')),
    link: (id) => {
      const relation = source.relations.get(id)
      return relation?.isExternal ? relation.target : null
    },
    note: (kind, id) => {
      if (!notes[kind].has(id)) return ''
      const count = order.filter((entry) => entry.kind === kind).length + 1
      const label = kind === 'footnote' ? String(count) : romanNumber(count).toLowerCase()
      order.push({ kind, id, label, place })
      return label
    },
    picture: ({ id, ...picture }, at) => {
      const relation = source.relations.get(id)
      const isInside = relation && !relation.isExternal
      const part = isInside ? resolveTarget(source.name, relation.target) : null
      pictures.push({ ...picture, part, place: at })
    },
    log,
  })
  const units = reader.readBody(document.root, (at) => {
    place = at
  })
  // Notes are read after the body, since their numbers follow the order of the marks; a note may hold further ones.
  const found: Note[] = []
  for (let index = 0; index < order.length; index++) {
    const { kind, id, label, place: at } = order[index]!
    source = notes[kind].get(id)!
    found.push({ label, text: tidy(reader.readText(source.root, at)), place: at })
  }
  const report = splitUnits(units, log)
  placeFigures(report.body, await readFigures(parts, pictures, log), log)
  return { ...report, notes: found }
}

async function textPart(parts: WordParts, name: string, log: Log): Promise<TextPart | null> {
  const root = await readPart(parts, name)
  if (!root) return null
  reportUnwrapped(unwrap(root), log)
  reportContents(takeContents(root), log)
  return { name, root, relations: await readRelations(parts, name) }
}

/** Notes by their ids. */
async function noteParts(
  parts: WordParts,
  [name = '']: readonly string[],
  log: Log,
): Promise<Map<string, TextPart>> {
  const part = await textPart(parts, name, log)
  if (!part) return new Map()
  const found = part.root.children.filter(
    ({ attributes }) => !attributes.type || attributes.type === 'normal',
  )
  return new Map(found.map((root) => [root.attributes.id ?? '', { ...part, root }]))
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
