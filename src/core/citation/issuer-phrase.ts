import { capitalName, inFull, locality, nameWords, starts } from './body-name.ts'
import { foldChars } from './fold-chars.ts'
import type { Span } from './mention.ts'
import { DEPARTMENTS } from './tables/departments.ts'
import { MINISTRIES } from './tables/ministries.ts'
import { NATIONAL_PHRASES, ORGANISATION_WORDS } from './tables/phrases.ts'
import { province } from './tables/provinces.ts'
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
  /** `UBND các xã`: any of several bodies issued it. */
  several?: boolean
  /** How many bodies it names, where that is of a joint document. */
  bodies?: number
}

const ministryNames = MINISTRIES.flatMap((row) =>
  [row.name, ...('words' in row ? row.words : [])].map((name) => [foldChars(name), row] as const),
).sort((a, b) => b[0].length - a[0].length)
/** Departments by name, and short as text has them: `Sở GTVT`, `Sở TN&MT`. */
const departmentNames = DEPARTMENTS.flatMap((row) => {
  const codes = [row.code, ...('variants' in row ? row.variants : [])].filter((code) =>
    /^S[A-ZĐ]/.test(code),
  )
  const words = 'words' in row ? row.words : []
  const names = [row.name, ...words, ...codes.map((code) => `Sở ${code.slice(1)}`)]
  return names.map((name) => [foldChars(name), row] as const)
}).sort((a, b) => b[0].length - a[0].length)
const nationalNames = NATIONAL_PHRASES.flatMap((row) =>
  row.words.map((word) => [foldChars(word), row] as const),
).sort((a, b) => b[0].length - a[0].length)

const ROLE =
  /^(?:(?:dong chi )?(?:(?:pho )?chu tich|p?ct(?= ubnd| hdnd)|bo truong|thu truong|giam doc|pho giam doc|chanh van phong|cuc truong|tong cuc truong|(?:pho )?bi thu(?: thuong truc)?|thong doc|vien truong|truong ban|chu nhiem|pho thu tuong|tong giam doc|hieu truong|chanh an|chanh thanh tra|chi cuc truong|tong bien tap) )/
/** A plenary session stands for its committee: `Hội nghị lần thứ sáu Ban Chấp hành Trung ương`. */
const MEETING = /^hoi nghi lan (?:thu )?[a-z0-9]{1,6}(?: cua)? /
const COUNCIL =
  /^(?:(thuong truc) )?(ubnd|uy ban nhan dan|uy ban nhan|hdnd|hoi dong nhan dan)(?![a-z])/
const UNIT = '(?:tinh|huyen|thi xa|thanh pho|quan|xa|phuong|thi tran|dac khu|dia phuong)(?![a-z])'
const SEVERAL = new RegExp(`^ (?:cac|mot so|nhieu|\\d{1,3}) ${UNIT}(?:(?:,| va) ${UNIT})*`)
const COMMITTEE =
  /^(?:(ban thuong vu|btv|thuong truc|ban chap hanh|bch|van phong|ban to chuc|ban tuyen giao va dan van|ban tuyen giao|ban dan van|ban noi chinh|ban kinh te|uy ban kiem tra|ubkt|ban can su dang|bcs dang) )?(tinh uy|thanh uy|huyen uy|thi uy|quan uy|dang uy|dang bo)(?![a-z])/
const FRONT =
  /^(?:(ban thuong truc) )?(?:(?:uy ban |ub ?)?(?:mttq|mat tran to quoc))(?: viet nam| vn)?(?![a-z])/
const JUSTICE =
  /^(?:(tand|toa an nhan dan)|vksnd|vien ks ?nd|vien kiem sat nhan dan)(?: (khu vuc \d{1,2}|cap cao tai(?= ))(?![a-z]))?(?![a-z])/
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
  const role =
    ROLE.exec(window.folded.slice(from))?.[0] ?? MEETING.exec(window.folded.slice(from))?.[0] ?? ''
  const bodyAt = from + role.length
  const read =
    national(window, from) ??
    readBody(window, bodyAt) ??
    (role ? readBody(window, from) : null) ??
    generic(window, from) ??
    (role ? generic(window, bodyAt) : null)
  return read && { ...read, start: window.at(from), end: window.endAt(read.next) }
}

/** Whether a name is but the word for a kind of body: `Sở`, `Bệnh viện`; not `Tỉnh đoàn`, of which a province has one. */
export const isKind = (name: string): boolean => {
  const folded = foldChars(name)
  return ORGANISATION_WORDS.includes(folded) && !/^(?:tinh|thanh|huyen|thi) doan$/.test(folded)
}

/** Whether a body with these codes signs with a code; the National Assembly's has its term behind it. */
export function signsWith(codes: readonly string[], code: string): boolean {
  return codes.some(
    (own) => code === own || (/^(?:QH|UBTVQH)$/.test(own) && code.replace(/\d+$/, '') === own),
  )
}

type Body = Omit<IssuerPhrase, 'start' | 'end'>

function readBody(window: Window, at: number): Body | null {
  return (
    council(window, at) ??
    justice(window, at) ??
    front(window, at) ??
    office(window, at) ??
    committee(window, at) ??
    ministry(window, at) ??
    department(window, at) ??
    national(window, at)
  )
}

function national(window: Window, at: number): Body | null {
  for (const [name, row] of nationalNames) {
    if (starts(window, at, name))
      return branch(window, {
        name: row.name,
        place: null,
        codes: row.codes,
        open: false,
        next: at + name.length,
      })
  }
  return null
}

/** How a branch goes on behind the name of a national body, by the code of that. */
const REGION: Record<string, RegExp> = {
  KBNN: /^ khu vuc [ivx]{1,5}(?![a-z])/,
  KTNN: /^ khu vuc [ivx]{1,5}(?![a-z])/,
  NHNN: /^ chi nhanh khu vuc \d{1,2}(?!\d)/,
}
const PROVINCIAL: Record<string, RegExp> = {
  KBNN: /^/,
  NHNN: /^ chi nhanh(?= )/,
}

/** The branch of a national body: `Kho bạc Nhà nước tỉnh Hà Tĩnh`, `… khu vực XI`, `Ngân hàng Nhà nước Chi nhánh tỉnh …`. */
function branch(window: Window, found: Body): Body {
  const code = found.codes?.[0] ?? ''
  const dash = /^ ?-(?= )|^,(?= )/.exec(window.folded.slice(found.next))
  const body = { ...found, next: found.next + (dash?.[0].length ?? 0) }
  const region = REGION[code]?.exec(window.folded.slice(body.next))
  if (region) {
    const next = body.next + region[0].length
    return { ...body, name: join(body.name, window.written(body.next, next)), next }
  }
  const office = PROVINCIAL[code]?.exec(window.folded.slice(body.next))
  if (!office) return found
  const at = body.next + office[0].length
  const local = locality(window, at, true)
  if (office[0] && !local.text) return found
  return {
    ...body,
    name: join(body.name, window.written(body.next, at), local.text),
    place: local.place,
    open: local.open,
    next: local.end,
  }
}

function ministry(window: Window, at: number): Body | null {
  for (const [name, row] of ministryNames) {
    if (starts(window, at, name))
      return branch(window, {
        name: row.name,
        place: null,
        codes: [row.code],
        open: false,
        next: at + name.length,
      })
  }
  return null
}

function council(window: Window, at: number): Body | null {
  const match = COUNCIL.exec(window.folded.slice(at))
  if (!match) return null
  const people = match[2]!.startsWith('u')
  const base = `${match[1] ? 'Thường trực ' : ''}${people ? 'Ủy ban nhân dân' : 'Hội đồng nhân dân'}`
  const codes = people ? ['UBND', 'CT'] : ['HĐND', 'TTHĐND', 'VPHĐND', 'CT']
  const end = at + match[0].length
  const several = SEVERAL.exec(window.folded.slice(end))
  if (several) {
    const next = end + several[0].length
    const name = join(base, window.written(end + 1, next))
    return { name, place: null, codes, open: false, next, several: true }
  }
  const local = locality(window, end, true)
  return {
    name: join(base, local.text),
    place: local.place,
    codes,
    open: local.open,
    next: local.end,
  }
}

function front(window: Window, at: number): Body | null {
  const match = FRONT.exec(window.folded.slice(at))
  if (!match) return null
  const local = locality(window, at + match[0].length, false)
  return {
    name: join(match[1] ? 'Ban Thường trực' : '', 'Ủy ban Mặt trận Tổ quốc Việt Nam', local.text),
    place: local.place,
    codes: ['MTTQ'],
    open: local.open,
    next: local.end,
  }
}

/** Courts and procuracies; since July 2025 those below the province are of a region: `TAND khu vực 2 - Hà Tĩnh`. */
function justice(window: Window, at: number): Body | null {
  const match = JUSTICE.exec(window.folded.slice(at))
  if (!match) return null
  const base = match[1] ? 'Tòa án nhân dân' : 'Viện kiểm sát nhân dân'
  const codes = match[1] ? ['TA'] : ['VKS']
  const end = at + match[0].length
  if (match[2]?.startsWith('cap')) {
    const city = capitalName(window, end)
    return {
      name: join(base, 'cấp cao tại', city.text),
      place: null,
      codes,
      open: false,
      next: city.end,
    }
  }
  const region = match[2] ? window.written(end - match[2].length, end) : ''
  const dash = region ? /^(?: -|,)(?= )/.exec(window.folded.slice(end)) : null
  const local = locality(window, end + (dash?.[0].length ?? 0), true)
  return {
    name: join(base, region) + (local.text && (region ? `, ${local.text}` : ` ${local.text}`)),
    place: local.place,
    codes,
    open: local.open,
    next: local.text ? local.end : end,
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
