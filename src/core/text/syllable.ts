/** Initial consonants of Vietnamese syllables, longest first. */
const ONSETS = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p q r s t v x'.split(' ')

/** Rhymes without tone marks: every one that Vietnamese has. */
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on
  ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uôc uôi uôm uôn uông uôt
  uy uya uych uynh uyên uyêt uyt uyu uyn uyp
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêt yêu yêng ynh yt`.split(
    /\s+/,
  ),
)

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const STOPPED = /(?:c|ch|p|t)$/
const SHARP_OR_HEAVY = /[\u0301\u0323]/

/** A syllable taken apart; `rhyme` has no tone mark. Lower case, NFC. */
export interface Syllable {
  onset: string
  rhyme: string
}

/** Reads one syllable, with or without its tone, or gives null when Vietnamese has no such syllable. */
export function parseSyllable(word: string): Syllable | null {
  const bare = word.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC')
  for (const onset of [...ONSETS, '']) {
    if (!bare.startsWith(onset)) continue
    const rhyme = bare.slice(onset.length)
    if (onset === 'gi' && (rhyme === '' || rhyme === 'n')) return { onset: 'g', rhyme: `i${rhyme}` }
    if (RHYMES.has(rhyme) && !(onset === 'q' && !rhyme.startsWith('u'))) return { onset, rhyme }
  }
  return null
}

/** True for a syllable that can stand in Vietnamese text, its tone included: `-c -ch -p -t` take only two tones. */
export function isSyllable(word: string): boolean {
  const syllable = parseSyllable(word)
  if (!syllable) return false
  const tones = word.normalize('NFD').match(TONES) ?? []
  if (tones.length > 1) return false
  return !STOPPED.test(syllable.rhyme) || SHARP_OR_HEAVY.test(tones.join(''))
}

/**
 * Index in the rhyme of the vowels that may carry the tone: one, or two where old and new spelling differ
 * (`hoà` and `hòa`).
 */
export function tonePlaces(rhyme: string): number[] {
  const vowels = /[aăâeêioôơuưy]+/.exec(rhyme)
  if (!vowels) return []
  const start = vowels.index
  const run = vowels[0]
  const marked = Math.max(...[...'ăâêôơ'].map((vowel) => run.lastIndexOf(vowel)))
  if (marked >= 0) return [start + marked]
  if (run.includes('ư')) return [start + run.indexOf('ư')]
  if (run.length === 1) return [start]
  if (start + run.length < rhyme.length) return [start + run.length - 1]
  if (run.length === 3) return [start + 1]
  return ['oa', 'oe', 'uy'].includes(run) ? [start, start + 1] : [start]
}
