import { FORMER_PROVINCES, PROVINCES, province } from '../citation/tables/provinces.ts'
import { fold, normalizeLetters } from '../text/fold.ts'

/**
 * Units and committees below the province, as the word before their name says (Luật Tổ chức chính quyền địa phương
 * 77/2015/QH13, Điều 2; 72/2025/QH15, Điều 1), each with the level that it tells. Two syllables first: `thị xã` is no `xã`.
 */
const LEVELS: Record<string, string> = {
  'huyện ủy': 'huyện',
  'huyện uỷ': 'huyện',
  'huyện đoàn': 'huyện',
  'quận ủy': 'quận',
  'quận uỷ': 'quận',
  'quận đoàn': 'quận',
  'thị ủy': 'thị xã',
  'thị uỷ': 'thị xã',
  'thị đoàn': 'thị xã',
  'thành ủy': 'thành phố',
  'thành uỷ': 'thành phố',
  'thành đoàn': 'thành phố',
  'thành phố': 'thành phố',
  'tp.': 'thành phố',
  tp: 'thành phố',
  'thị xã': 'thị xã',
  'thị trấn': 'thị trấn',
  'đặc khu': 'đặc khu',
  huyện: 'huyện',
  quận: 'quận',
  phường: 'phường',
  xã: 'xã',
}

/** Letters of a word in either case. */
const anyCase = (word: string) =>
  [...word]
    .map((letter) => {
      const capital = letter.toUpperCase()
      if (letter === ' ') return '\\s+'
      return letter === capital ? `\\${letter}` : `[${letter}${capital}]`
    })
    .join('')

/**
 * A word for a level. The tone marks count: `Quản lý` is no `quận`, `tập thể` no place. Nor is the `xã` of `xã hội` and of
 * `hợp tác xã` a commune; a commune may be called `xã Hội Sơn`, so there the capital letter tells.
 */
const WORD = `(?<!\\p{L})(?:${Object.keys(LEVELS)
  .map((word) =>
    word === 'xã'
      ? `(?<!${anyCase('tác')}\\s+)(?:xã(?!\\s+hội(?!\\p{L}))|(?:Xã|XÃ)(?!\\s+${anyCase('hội')}(?!\\p{L})))`
      : anyCase(word),
  )
  .join('|')})(?:(?<=\\.)|(?!\\p{L}))`
const BELOW = new RegExp(WORD, 'u')
const NAMED = new RegExp(
  `(${WORD})\\s*((?:\\p{Lu}[\\p{L}\\d'’-]*)(?:\\s+\\p{Lu}[\\p{L}\\d'’-]*){0,3}|\\d{1,2}(?!\\d))`,
  'u',
)

/** Cities under the central government, by name: they are of the rank of a province. */
const CITIES = new Map<string, string>(
  PROVINCES.filter(({ level }) => level === 'thành phố').map(({ id, name }) => [fold(name), id]),
)

/** What a name says of the unit below the province. */
export interface Locality {
  /** `huyện`, `thành phố`. */
  level: string
  /** `Thạch Hà`; null where the phrase has the word for the level alone. */
  name: string | null
}

/** The unit below the province that a phrase names, or whose level it tells (`UBND huyện`); null when it does neither. */
export function localityIn(phrase: string): Locality | null {
  const text = normalizeLetters(phrase)
  const named = NAMED.exec(text)
  if (named) return { level: levelOf(named[1]!), name: named[2]!.trim() }
  const word = BELOW.exec(text)
  return word && { level: levelOf(word[0]), name: null }
}

/**
 * Since when Huế is a city under the central government (Nghị quyết 175/2024/QH15). Before, `thành phố Huế` was below the
 * province of Thừa Thiên Huế, which is now the city. The other such cities bear their names since 2004 at the latest.
 */
export const HUE_CITY = '2025-01-01'

/** Id of the city under the central government that is meant (`thành phố Đà Nẵng`), or null. */
export const cityOf = ({ level, name }: Locality): string | null =>
  (level === 'thành phố' && name && CITIES.get(fold(name))) || null

const FORMER = new RegExp(`(?<!\\p{L})tỉnh (?:${FORMER_PROVINCES.join('|')})(?!\\p{L})`, 'iu')

/** Whether a phrase names a province that is no more, and was none in the years of which most reports tell. */
export const isOfFormer = (phrase: string): boolean => FORMER.test(normalizeLetters(phrase))

const PROVINCE_NAMES = PROVINCES.flatMap((row) =>
  [row.name, ...('variants' in row ? row.variants : [])].map((name) => [fold(name), row] as const),
).sort((a, b) => b[0].length - a[0].length)

/** Id of the province or city of its rank that a name has with its level (`Đảng bộ tỉnh Quảng Bình`), or null. */
export function provinceIn(name: string): string | null {
  const named = localityIn(name)
  if (named?.name) return cityOf(named)
  const after = /(?<!\p{L})t[ỉỈ]nh\s+(.+)$/iu.exec(normalizeLetters(name))?.[1]
  const rest = after ? fold(after) : ''
  const found = PROVINCE_NAMES.find(
    ([folded]) => rest.startsWith(folded) && !/[a-z]/.test(rest[folded.length] ?? ' '),
  )
  return found?.[1].id ?? null
}

/** Whether a place is a city under the central government, so that its own bodies are said to be of `thành phố`. */
export const isCity = (place: string | null): boolean =>
  place !== null && province(place)?.level === 'thành phố'

const levelOf = (word: string) => LEVELS[word.toLowerCase().replace(/\s+/gu, ' ')]!
