import { foldChars } from './fold-chars.ts'
import { PHRASE_STOPS } from './tables/phrases.ts'
import { FORMER_PROVINCES, PROVINCES, province } from './tables/provinces.ts'
import type { Window } from './window.ts'

/** Where a body is, as its name says. */
export interface Locality {
  text: string
  place: string | null
  open: boolean
  end: number
}

const LEVELS: Record<string, string> = {
  tinh: 'tỉnh',
  'thanh pho': 'thành phố',
  'tp.': 'thành phố',
  't.p': 'thành phố',
  't.p.': 'thành phố',
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
  /^[ .]?(tinh|thanh pho|tp\.|tp|t\.p\.?|huyen|thi xa|tx\.|tx|quan|xa|phuong|thi tran|dac khu)(?![a-z])/

const provinceNames = PROVINCES.flatMap((row) =>
  [row.name, ...('variants' in row ? row.variants : [])].map(
    (name) =>
      [
        foldChars(name).replace(/\s+/g, ' '),
        row.id,
        'former' in row && name !== row.name ? row.former : row.name,
      ] as const,
  ),
).sort((a, b) => b[0].length - a[0].length)
const formerNames = FORMER_PROVINCES.map((name) => [foldChars(name), name] as const)
/** Whether a folded name stands at an index of the window, as whole words. */
export function starts(window: Window, at: number, name: string): boolean {
  return window.folded.startsWith(name, at) && !/[a-z]/.test(window.folded[at + name.length] ?? '')
}

/** The level and name behind a body: `tỉnh Hà Tĩnh`, `huyện Can Lộc, tỉnh Hà Tĩnh`, `tỉnh`, or a bare province name. */
export function locality(window: Window, at: number, bare: boolean): Locality {
  const joined = /^ tp\.?hcm(?![a-z])/.test(window.folded.slice(at, at + 9))
  const level = joined ? null : LEVEL.exec(window.folded.slice(at))
  if (!level) {
    const name = bare && window.folded[at] === ' ' ? capitalName(window, at) : null
    const found = name?.place ? province(name.place) : null
    if (found && name)
      return { text: `${found.level} ${name.text}`, place: found.id, open: false, end: name.end }
    return { text: '', place: null, open: bare, end: at }
  }
  const word = LEVELS[level[1]!]!
  const after = at + level[0].length
  const former = formerNames.find(
    ([name]) => word === 'tỉnh' && starts(window, after + 1, name) && window.isCapital(after + 1),
  )
  if (former) {
    const end = after + 1 + former[0].length
    return { text: `tỉnh ${former[1]}`, place: null, open: false, end }
  }
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
    text: `${word} ${name.text}`,
    place,
    open: false,
    end: name.end,
  }
}

/** A name of capitalised words, at most four; a province's name is taken whole. */
export function capitalName(
  window: Window,
  at: number,
): { text: string; place: string | null; end: number } {
  const from = window.folded[at] === ' ' ? at + 1 : at
  if (from === at) return { text: '', place: null, end: at }
  if (!window.isCapital(from) && !/^\d/.test(window.folded[from] ?? ''))
    return { text: '', place: null, end: at }
  for (const [name, id, written] of provinceNames) {
    if (starts(window, from, name)) return { text: written, place: id, end: from + name.length }
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

/** What `số` (digital) can stand behind. */
const DIGITAL = /(?:chuyen doi|kinh te|xa hoi|chinh quyen|ha tang|nen tang|cong nghe) $/

/** The rest of a name in lower and upper case, up to punctuation or a word that cannot belong to a name. */
export function nameWords(
  window: Window,
  at: number,
): { text: string; place: string | null; end: number } {
  let end = at
  let count = 0
  const words =
    /(?: |-|, (?=[a-z]+ (?:va|nha)|giao duc phap luat|chong |tieu cuc|chua chay)| - (?=khen thuong|thuong binh|ke hoach(?! so)|xa hoi|ngan sach|ha tang|thong tin|the thao|dao tao|moi truong))([a-z&/]+(?:-[a-z]+)?\.?|(?<=chi dao |de an )\d{2,4}(?![\d/])|(?<=co so |khu vuc )\d{1,2}(?![\d/]))/y
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
    // `Ban Chỉ đạo Chuyển đổi số`, not `Sở Nội vụ số 12/…`.
    const digital = written === 'số' && DIGITAL.test(window.folded.slice(at, wordAt))
    if (PHRASE_STOPS.has(written) && !bloc && !digital) break
    if (
      word === 'va' &&
      !window.isCapital(wordAt + 3) &&
      !/^va (?:cac|nha|tim kiem|moi|dau|phat|gia|cong|kiem|doanh)/.test(window.folded.slice(wordAt))
    )
      break
    if (
      /^(?:ban hanh|quy dinh|phe duyet|huong dan|sua doi|bo sung|thay the|thong qua|trien khai|thuc hien|to chuc lai|cong bo|phuc dap|tra loi|giai trinh|giao cho|chi dao|trinh (?:ubnd|uy ban|hdnd|hoi dong|chinh phu|thu tuong|chu tich))(?![a-z])/.test(
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

/** Abbreviations of bodies that stand inside the name of another. */
export const inFull = (name: string) =>
  name
    .replace(/(?<![\p{L}])UBND(?!\p{L})/gu, 'Ủy ban nhân dân')
    .replace(/(?<![\p{L}])HĐND(?!\p{L})/gu, 'Hội đồng nhân dân')
    .replace(/(?<![\p{L}])BĐBP(?!\p{L})/gu, 'Bộ đội Biên phòng')
    .replace(/(?<![\p{L}])BHXH(?!\p{L})/gu, 'Bảo hiểm xã hội')
    .replace(/(?<![\p{L}])HCC(?!\p{L})/gu, 'hành chính công')
    .replace(/(?<![\p{L}])MTTQ(?!\p{L})/gu, 'Mặt trận Tổ quốc')
