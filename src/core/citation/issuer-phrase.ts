import { foldChars } from './fold-chars.ts'
import type { Span } from './mention.ts'
import { DEPARTMENTS } from './tables/departments.ts'
import { MINISTRIES } from './tables/ministries.ts'
import { NATIONAL_PHRASES, ORGANISATION_WORDS, PHRASE_STOPS } from './tables/phrases.ts'
import { PROVINCES, province } from './tables/provinces.ts'
import type { Window } from './window.ts'

/** The body that a phrase names. */
export interface IssuerPhrase extends Span {
  /** In full: `Ủy ban nhân dân tỉnh Hà Tĩnh`; without a place where the phrase gives none. */
  name: string
  /** Id of the province that it names. */
  place: string | null
  /** Codes that the body signs with; null when the phrase is of no known kind. */
  codes: readonly string[] | null
  /** Whether the place may be filled in from the citing agency: `UBND tỉnh`, `Sở Nội vụ`. */
  open: boolean
  /** Where reading goes on, in the window. */
  next: number
}

interface Locality {
  text: string
  place: string | null
  open: boolean
  end: number
}

const LEVELS: Record<string, string> = {
  tinh: 'tỉnh',
  'thanh pho': 'thành phố',
  'tp.': 'thành phố',
  tp: 'thành phố',
  huyen: 'huyện',
  'thi xa': 'thị xã',
  'tx.': 'thị xã',
  tx: 'thị xã',
  quan: 'quận',
  xa: 'xã',
  phuong: 'phường',
  'thi tran': 'thị trấn',
  'dac khu': 'đặc khu',
}
const LEVEL =
  /^[ .]?(tinh|thanh pho|tp\.|tp|huyen|thi xa|tx\.|tx|quan|xa|phuong|thi tran|dac khu)(?![a-z])/

const provinceNames = PROVINCES.flatMap((row) =>
  [row.name, ...('variants' in row ? row.variants : [])].map(
    (name) => [foldChars(name).replace(/\s+/g, ' '), row.id] as const,
  ),
).sort((a, b) => b[0].length - a[0].length)
const ministryNames = MINISTRIES.flatMap((row) =>
  [row.name, ...('words' in row ? row.words : [])].map((name) => [foldChars(name), row] as const),
).sort((a, b) => b[0].length - a[0].length)
const departmentNames = DEPARTMENTS.map((row) => [foldChars(row.name), row] as const).sort(
  (a, b) => b[0].length - a[0].length,
)
const nationalNames = NATIONAL_PHRASES.flatMap((row) =>
  row.words.map((word) => [foldChars(word), row] as const),
).sort((a, b) => b[0].length - a[0].length)

const ROLE =
  /^(?:(?:dong chi )?(?:(?:pho )?chu tich|bo truong|thu truong|giam doc|pho giam doc|chanh van phong|cuc truong|tong cuc truong|(?:pho )?bi thu(?: thuong truc)?|thong doc|vien truong|truong ban|chu nhiem|pho thu tuong|tong giam doc) )/
const COUNCIL =
  /^(?:(thuong truc) )?(ubnd|uy ban nhan dan|uy ban nhan|hdnd|hoi dong nhan dan)(?![a-z])/
const COMMITTEE =
  /^(?:(ban thuong vu|btv|thuong truc|ban chap hanh|bch|van phong|ban to chuc|ban tuyen giao va dan van|ban tuyen giao|ban dan van|ban noi chinh|ban kinh te|uy ban kiem tra|ubkt|ban can su dang|bcs dang) )?(tinh uy|thanh uy|huyen uy|thi uy|quan uy|dang uy|dang bo)(?![a-z])/
const OFFICE =
  /^(?:van phong|vp\.?) ?((?:doan (?:dbqh|dai bieu quoc hoi)(?: va |,? ))?(?:ubnd|uy ban nhan dan|hdnd(?: va ubnd)?|hoi dong nhan dan))(?![a-z])/

const UNITS: Record<string, string> = {
  'ban thuong vu': 'Ban Thường vụ',
  btv: 'Ban Thường vụ',
  'thuong truc': 'Thường trực',
  'ban chap hanh': 'Ban Chấp hành',
  bch: 'Ban Chấp hành',
  'van phong': 'Văn phòng',
  'ban to chuc': 'Ban Tổ chức',
  'ban tuyen giao va dan van': 'Ban Tuyên giáo và Dân vận',
  'ban tuyen giao': 'Ban Tuyên giáo',
  'ban dan van': 'Ban Dân vận',
  'ban noi chinh': 'Ban Nội chính',
  'ban kinh te': 'Ban Kinh tế',
  'uy ban kiem tra': 'Ủy ban Kiểm tra',
  ubkt: 'Ủy ban Kiểm tra',
  'ban can su dang': 'Ban cán sự đảng',
  'bcs dang': 'Ban cán sự đảng',
  'tinh uy': 'Tỉnh ủy',
  'thanh uy': 'Thành ủy',
  'huyen uy': 'Huyện ủy',
  'thi uy': 'Thị ủy',
  'quan uy': 'Quận ủy',
  'dang uy': 'Đảng ủy',
  'dang bo': 'Đảng bộ',
}
const COMMITTEE_CODES = ['TU', 'ThU', 'HU', 'TXU', 'QU', 'ĐU', 'ĐUK', 'BTVTU', 'TW']
/** A đảng ủy of any kind signs with one of these, or with a code of its own that no table has. */
const PARTY_BODY_CODES = ['ĐU', 'ĐUK', 'ĐUCP', 'BCSĐCP']
const UNIT_CODES: Record<string, readonly string[]> = {
  'van phong': ['VPTU', 'VPHU', 'TU', 'HU', 'VPĐU'],
  'ban to chuc': ['BTCTU'],
  'ban tuyen giao': ['BTGTU'],
  'ban tuyen giao va dan van': ['BTGDVTU'],
  'ban dan van': ['BDVTU'],
  'ban noi chinh': ['BNCTU'],
  'uy ban kiem tra': ['UBKTTU', 'UBKT'],
  ubkt: ['UBKTTU', 'UBKT'],
}

/** Reads the body whose name starts at `index` of the window. Null when nothing there is a body's name. */
export function readIssuerPhrase(window: Window, index: number): IssuerPhrase | null {
  const lead = /^[ "'“]*/.exec(window.folded.slice(index))![0].length
  const from = index + lead
  const role = ROLE.exec(window.folded.slice(from))?.[0] ?? ''
  const bodyAt = from + role.length
  const read =
    national(window, from) ??
    readBody(window, bodyAt) ??
    (role ? readBody(window, from) : null) ??
    generic(window, from)
  return read && { ...read, start: window.at(from), end: window.endAt(read.next) }
}

type Body = Omit<IssuerPhrase, 'start' | 'end'>

function readBody(window: Window, at: number): Body | null {
  return (
    council(window, at) ??
    office(window, at) ??
    committee(window, at) ??
    ministry(window, at) ??
    department(window, at) ??
    national(window, at)
  )
}

function starts(window: Window, at: number, name: string): boolean {
  return window.folded.startsWith(name, at) && !/[a-z]/.test(window.folded[at + name.length] ?? '')
}

function national(window: Window, at: number): Body | null {
  for (const [name, row] of nationalNames) {
    if (starts(window, at, name))
      return { name: row.name, place: null, codes: row.codes, open: false, next: at + name.length }
  }
  return null
}

function ministry(window: Window, at: number): Body | null {
  for (const [name, row] of ministryNames) {
    if (starts(window, at, name))
      return { name: row.name, place: null, codes: [row.code], open: false, next: at + name.length }
  }
  return null
}

function council(window: Window, at: number): Body | null {
  const match = COUNCIL.exec(window.folded.slice(at))
  if (!match) return null
  const people = match[2]!.startsWith('u')
  const base = `${match[1] ? 'Thường trực ' : ''}${people ? 'Ủy ban nhân dân' : 'Hội đồng nhân dân'}`
  const local = locality(window, at + match[0].length, true)
  return {
    name: join(base, local.text),
    place: local.place,
    codes: people ? ['UBND', 'CT'] : ['HĐND', 'TTHĐND', 'VPHĐND', 'CT'],
    open: local.open,
    next: local.end,
  }
}

function office(window: Window, at: number): Body | null {
  const match = OFFICE.exec(window.folded.slice(at))
  if (!match) return null
  const local = locality(window, at + match[0].length, true)
  const name = match[1]!
    .replace('doan dai bieu quoc hoi', 'Đoàn đại biểu Quốc hội')
    .replace('doan dbqh', 'Đoàn đại biểu Quốc hội')
    .replace(/uy ban nhan dan|ubnd/, 'Ủy ban nhân dân')
    .replace(/hoi dong nhan dan|hdnd/, 'Hội đồng nhân dân')
    .replace(' va ', ' và ')
  return {
    name: join(`Văn phòng ${name}`, local.text),
    place: local.place,
    codes: ['VPUBND', 'VPHĐND', 'ĐĐBQH'],
    open: local.open,
    next: local.end,
  }
}

function committee(window: Window, at: number): Body | null {
  const match = COMMITTEE.exec(window.folded.slice(at))
  if (!match) return null
  const unit = match[1]
  const level = match[2]!
  const end = at + match[0].length
  const base = join(unit ? UNITS[unit]! : '', UNITS[level]!)
  const codes = (unit && UNIT_CODES[unit]) || COMMITTEE_CODES
  if (level === 'dang uy') {
    const words = nameWords(window, end)
    return {
      name: join(base, words.text),
      place: words.place,
      codes: codes === COMMITTEE_CODES ? PARTY_BODY_CODES : codes,
      open: false,
      next: words.end,
    }
  }
  if (level === 'dang bo') {
    const local = locality(window, end, false)
    if (local.end > end)
      return {
        name: join(base, local.text),
        place: local.place,
        codes,
        open: local.open,
        next: local.end,
      }
    const words = nameWords(window, end)
    return {
      name: join(base, words.text),
      place: words.place,
      codes: null,
      open: false,
      next: words.end,
    }
  }
  const name = capitalName(window, end)
  const provincial =
    level === 'tinh uy' ||
    (level === 'thanh uy' && name.place !== null && province(name.place)?.level === 'thành phố')
  return {
    name: join(base, name.text),
    place: provincial ? name.place : null,
    codes,
    open: level === 'tinh uy' && !name.text,
    next: name.end,
  }
}

function department(window: Window, at: number): Body | null {
  for (const [name, row] of departmentNames) {
    if (!starts(window, at, name)) continue
    const local = locality(window, at + name.length, true)
    return {
      name: join(row.name, local.text),
      place: local.place,
      codes: [row.code],
      open: local.open,
      next: local.end,
    }
  }
  return null
}

/** The level and name behind a body: `tỉnh Hà Tĩnh`, `huyện Can Lộc, tỉnh Hà Tĩnh`, `tỉnh`, or a bare province name. */
function locality(window: Window, at: number, bare: boolean): Locality {
  const level = LEVEL.exec(window.folded.slice(at))
  if (!level) {
    const name = bare && window.folded[at] === ' ' ? capitalName(window, at) : null
    const found = name?.place ? province(name.place) : null
    if (found && name)
      return { text: `${found.level} ${found.name}`, place: found.id, open: false, end: name.end }
    return { text: '', place: null, open: bare, end: at }
  }
  const word = LEVELS[level[1]!]!
  const after = at + level[0].length
  const name = capitalName(window, after)
  // A province is one of the table; what else follows `tỉnh` begins the next sentence.
  if (!name.text || (word === 'tỉnh' && !name.place))
    return { text: word, place: null, open: word === 'tỉnh' || word === 'thành phố', end: after }
  const outer = /^,? (?:tinh|thanh pho|tp\.?) /.exec(window.folded.slice(name.end))
  if (outer && word !== 'tỉnh') {
    const province = capitalName(window, name.end + outer[0].length - 1)
    if (province.place)
      return {
        text: `${word} ${name.text}, ${LEVELS[outer[0].replace(',', '').trim()]} ${province.text}`,
        place: province.place,
        open: false,
        end: province.end,
      }
  }
  const known = name.place ? province(name.place) : null
  const place = known && (word === 'tỉnh' || word === 'thành phố') ? known.id : null
  return {
    text: `${word} ${known && place ? known.name : name.text}`,
    place,
    open: false,
    end: name.end,
  }
}

/** A name of capitalised words, at most four; a province's name is taken whole. */
function capitalName(
  window: Window,
  at: number,
): { text: string; place: string | null; end: number } {
  const from = window.folded[at] === ' ' ? at + 1 : at
  if (from === at) return { text: '', place: null, end: at }
  if (!window.isCapital(from) && !/^\d/.test(window.folded[from] ?? ''))
    return { text: '', place: null, end: at }
  for (const [name, id] of provinceNames) {
    if (starts(window, from, name))
      return { text: province(id)!.name, place: id, end: from + name.length }
  }
  const words =
    /^(?:\d{1,2}(?![\d/.])|[a-z']+(?: - [a-z]+)?)(?: [a-z]+){0,3}/.exec(
      window.folded.slice(from),
    )?.[0] ?? ''
  let end = from
  for (const word of words.split(' ')) {
    const next = end === from ? from : end + 1
    if (!window.isCapital(next) && !/^\d/.test(word)) break
    if (window.breaksLine(next)) break
    end = next + word.length
  }
  return end > from
    ? { text: window.written(from, end), place: null, end }
    : { text: '', place: null, end: at }
}

/** The rest of a name in lower and upper case, up to punctuation or a word that cannot belong to a name. */
function nameWords(
  window: Window,
  at: number,
): { text: string; place: string | null; end: number } {
  let end = at
  let count = 0
  const words = /(?: |-|, (?=[a-z]+ (?:va|nha)))([a-z&/]+(?:-[a-z]+)?\.?)/y
  words.lastIndex = at
  for (
    let match = words.exec(window.folded);
    match && count < 14;
    match = words.exec(window.folded)
  ) {
    const word = match[1]!.replace(/\.$/, '')
    const wordAt = match.index + match[0].length - match[1]!.length
    const written = window.written(wordAt, wordAt + word.length).toLowerCase()
    // `Đảng ủy Khối các cơ quan`: the one place where a name goes on with `các`.
    const bloc = written === 'các' && / khoi $/.test(window.folded.slice(wordAt - 6, wordAt))
    if (PHRASE_STOPS.has(written) && !bloc) break
    if (
      word === 'va' &&
      !window.isCapital(wordAt + 3) &&
      !/^va (?:cac|nha|moi|dau|phat|gia|cong|kiem|doanh)/.test(window.folded.slice(wordAt))
    )
      break
    if (
      /^(?:ban hanh|quy dinh|phe duyet|huong dan|sua doi|bo sung|thay the|thong qua|trien khai|thuc hien|to chuc lai|cong bo|giao cho|chi dao)(?![a-z])/.test(
        window.folded.slice(wordAt),
      ) &&
      !window.isCapital(wordAt)
    )
      break
    end = wordAt + word.length
    count++
    if (match[1] !== word) break
  }
  const text = end > at ? inFull(window.written(at, end)) : ''
  const place = provinceAtEnd(window, at, end)
  return { text, place, end }
}

function provinceAtEnd(window: Window, at: number, end: number): string | null {
  const text = window.folded.slice(at, end)
  for (const [name, id] of provinceNames) {
    if (text.endsWith(` ${name}`) && window.isCapital(end - name.length)) return id
  }
  return null
}

/** Any other body: a capitalised word that bodies begin with, and what follows up to the end of the name. */
function generic(window: Window, at: number): Body | null {
  if (!window.isCapital(at)) return null
  const first = ORGANISATION_WORDS.find((word) => starts(window, at, word))
  if (
    !first ||
    /^(?:ban hanh|bao cao|doan duong|khu vuc|hoi nghi)(?![a-z])/.test(window.folded.slice(at))
  )
    return null
  const rest = nameWords(window, at + first.length)
  const name = inFull(window.written(at, rest.end))
  return { name, place: rest.place, codes: null, open: false, next: rest.end }
}

const join = (...parts: string[]) => parts.filter(Boolean).join(' ')

/** Abbreviations of bodies that stand inside the name of another. */
const inFull = (name: string) =>
  name
    .replace(/(?<![\p{L}])UBND(?!\p{L})/gu, 'Ủy ban nhân dân')
    .replace(/(?<![\p{L}])HĐND(?!\p{L})/gu, 'Hội đồng nhân dân')
    .replace(/(?<![\p{L}])MTTQ(?!\p{L})/gu, 'Mặt trận Tổ quốc')
