import type { QueryCost } from './measure-browser.ts'
import type { LabelledQuery } from './queries.ts'

/** Rank of the first right answer, 0 for none. */
export interface Ranked {
  query: LabelledQuery
  ours: number
  plain: number
  /** How many pages satisfy the query. */
  pages: number
}

const GOAL = { numbersAtOne: 1, allAtFive: 0.95 }
const NUMBERS = /^số/u

/** Prints success and reciprocal rank per kind beside plain Pagefind's, and what was missed; tells whether the goals are met. */
export function printRanks(ranks: readonly Ranked[]): boolean {
  const kinds = Map.groupBy(ranks, ({ query }) => query.kind)
  console.log('kind | n | S@1 | S@5 | MRR | Pagefind S@1 | S@5 | MRR')
  console.log('---|---|---|---|---|---|---|---')
  let behind = 0
  for (const [kind, rows] of [...kinds, ['tất cả', ranks] as const]) {
    const ours = figures(rows.map((row) => row.ours))
    const plain = figures(rows.map((row) => row.plain))
    if (ours.mrr < plain.mrr) behind++
    console.log([kind, rows.length, ...written(ours), ...written(plain)].join(' | '))
  }
  for (const { query, ours, plain, pages } of ranks)
    if (ours !== 1)
      console.log(
        `rank ${ours || '-'} (Pagefind ${plain || '-'}): “${query.query}” (${query.kind}; ${pages} right)`,
      )
  const numbers = figures(
    ranks.filter(({ query }) => NUMBERS.test(query.kind)).map(({ ours }) => ours),
  )
  const all = figures(ranks.map(({ ours }) => ours))
  const met = numbers.atOne >= GOAL.numbersAtOne && all.atFive >= GOAL.allAtFive && behind === 0
  console.log(
    `numbers S@1 ${numbers.atOne.toFixed(3)} (goal 1), all S@5 ${all.atFive.toFixed(3)} (goal 0.95), kinds behind Pagefind: ${behind}: ${met ? 'met' : 'NOT met'}`,
  )
  return met
}

function figures(ranks: readonly number[]): { atOne: number; atFive: number; mrr: number } {
  const share = (fits: (rank: number) => boolean) => ranks.filter(fits).length / ranks.length
  return {
    atOne: share((rank) => rank === 1),
    atFive: share((rank) => rank >= 1 && rank <= 5),
    mrr: ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0) / ranks.length,
  }
}

const written = ({ atOne, atFive, mrr }: ReturnType<typeof figures>) =>
  [atOne, atFive, mrr].map((figure) => figure.toFixed(3))

const BUDGET = { first: 400_000, further: 150_000, number: 60_000 }

/** Prints what queries cost in the browser; tells whether all are within the budget. */
export function printCosts(costs: readonly QueryCost[]): boolean {
  let within = true
  console.log('\nquery | first | kB | requests | ms')
  console.log('---|---|---|---|---')
  for (const { query, first, bytes, requests, milliseconds } of costs) {
    const budget = /\d+\//u.test(query) ? BUDGET.number : first ? BUDGET.first : BUDGET.further
    const over = bytes > budget
    if (over) within = false
    const size = `${(bytes / 1000).toFixed(0)}${over ? ` > ${budget / 1000}` : ''}`
    console.log([query, first ? 'yes' : '', size, requests, milliseconds.toFixed(0)].join(' | '))
  }
  return within
}
