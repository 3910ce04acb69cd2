import { foldInPlace } from '../core/search/fold-aligned.ts'
import { areNeighbours, hashPair, type NeighbourFile } from '../core/search/neighbours.ts'

/** Numbers of one file of pairs: 6 kB as it is sent. A pair with as many has a file of its own. */
const NUMBERS_IN_FILE = 4_000

/** Collects the pairs of neighbours of the records of a part. */
export interface NeighbourCollector {
  /**
   * Takes the next record.
   *
   * @param runs its syllables; a run ends where no phrase goes on. Places count on through the runs, and one is left
   *   out between two
   */
  add(runs: readonly (readonly string[])[]): void
  /** The files, in the order of the hashes of their pairs, with the lowest hash in each. */
  files(): { lowest: number; content: NeighbourFile }[]
}

interface Posting {
  record: number
  place: number
  /** Index in `list` of the number of places in the current record. */
  countAt: number
  list: number[]
}

/** Makes a collector of neighbours; see `NeighbourFile` for what it makes. */
export function collectNeighbours(): NeighbourCollector {
  const ids = new Map<string, number>()
  /** By the first syllable's number, then by the second's: small numbers make fast keys. */
  const pairs: Map<number, Posting>[] = []
  const forms: string[] = []
  let record = -1

  const idOf = (form: string): number => {
    let id = ids.get(form)
    if (id === undefined) {
      id = forms.push(form) - 1
      ids.set(form, id)
      pairs.push(new Map())
    }
    return id
  }
  const take = (first: number, second: number, place: number) => {
    const followers = pairs[first]!
    let posting = followers.get(second)
    if (!posting) {
      posting = { record: -1, place: 0, countAt: 0, list: [] }
      followers.set(second, posting)
    }
    const { list } = posting
    if (posting.record !== record || !list.length) {
      list.push(record - posting.record, 0)
      posting.record = record
      posting.countAt = list.length - 1
      posting.place = 0
    }
    list.push(place - posting.place)
    list[posting.countAt]!++
    posting.place = place
  }

  return {
    add(runs) {
      record++
      let place = 0
      for (const run of runs) {
        let last = -1
        for (const [at, form] of run.entries()) {
          const id = idOf(form)
          if (at > 0 && areNeighbours(run[at - 1]!, form)) take(last, id, place - 1)
          last = id
          place++
        }
        place++
      }
    },
    files() {
      const byHash = new Map<number, { form: string; list: number[] }[]>()
      for (const [first, followers] of pairs.entries())
        for (const [second, { list }] of followers) {
          const form = `${forms[first]} ${forms[second]}`
          const hash = hashPair(foldInPlace(form))
          const spellings = byHash.get(hash)
          if (spellings) spellings.push({ form, list })
          else byHash.set(hash, [{ form, list }])
        }
      const files: { lowest: number; content: NeighbourFile }[] = []
      let room = 0
      for (const hash of [...byHash.keys()].sort((a, b) => a - b)) {
        const spellings = byHash.get(hash)!.sort((a, b) => (a.form < b.form ? -1 : 1))
        const numbers = spellings.reduce((sum, { list }) => sum + list.length, 0)
        if (numbers > room || !files.length) {
          files.push({ lowest: hash, content: {} })
          room = NUMBERS_IN_FILE
        }
        room -= numbers
        for (const { form, list } of spellings) files.at(-1)!.content[form] = list
      }
      return files
    },
  }
}
