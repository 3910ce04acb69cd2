import { expect, test } from 'vitest'
import { partMakers } from '../../src/search/part-makers.ts'

type Job = { kind: 'reports' | 'documents'; key: string }
const jobs = (kind: Job['kind'], count: number): Job[] =>
  Array.from({ length: count }, (_, index) => ({ kind, key: `${kind} ${index}` }))

/** Makers that note what they begin; a job ends when it is told to. */
function noting(cores: number) {
  const begun: string[] = []
  const running = new Map<string, PromiseWithResolvers<void>>()
  let most = 0
  const makers = partMakers<Job>(cores, ({ key }) => {
    begun.push(key)
    const made = Promise.withResolvers<void>()
    running.set(key, made)
    most = Math.max(most, running.size)
    return made.promise
  })
  const end = async (key: string, error?: Error) => {
    const made = running.get(key)!
    running.delete(key)
    if (error) made.reject(error)
    else made.resolve()
    await new Promise(setImmediate)
  }
  const endAll = async () => {
    while (running.size) await end([...running.keys()][0]!)
  }
  return { makers, begun, running, end, endAll, most: () => most }
}

test('few parts with reports are made on all cores', () => {
  const { makers, running } = noting(2)
  makers.add(jobs('reports', 4))
  expect([...running.keys()]).toEqual(['reports 0', 'reports 1'])
})

test('of many, one with reports at a time on two cores, and those with documents beside it', async () => {
  const { makers, running, end } = noting(2)
  makers.add(jobs('reports', 5))
  expect([...running.keys()]).toEqual(['reports 0'])
  makers.add(jobs('documents', 2))
  expect([...running.keys()]).toEqual(['reports 0', 'documents 0'])
  await end('documents 0')
  await end('documents 1')
  expect([...running.keys()]).toEqual(['reports 0'])
  makers.join()
  expect([...running.keys()]).toEqual(['reports 0', 'reports 1'])
})

test('every part is made once, and never more at a time than there are cores', async () => {
  for (const cores of [1, 2, 3, 8])
    for (const count of [1, 4, 6]) {
      const { makers, begun, endAll, most } = noting(cores)
      makers.add(jobs('reports', count))
      makers.add(jobs('documents', 3))
      makers.join()
      await endAll()
      await makers.done()
      const all = [...jobs('documents', 3), ...jobs('reports', count)]
      expect(begun.sort()).toEqual(all.map(({ key }) => key))
      expect(most()).toBe(Math.min(cores, all.length))
    }
})

test('what comes when all before it is made is made as well', async () => {
  const { makers, begun, endAll } = noting(2)
  makers.add(jobs('reports', 1))
  await endAll()
  makers.add(jobs('documents', 1))
  await endAll()
  await makers.done()
  expect(begun).toEqual(['reports 0', 'documents 0'])
})

test('what is added again is made again only when it neither waits nor is being made', async () => {
  const { makers, begun, end, endAll } = noting(2)
  const all = jobs('reports', 6)
  makers.add(all)
  makers.add([all[0]!, all[3]!])
  await end('reports 0')
  makers.add([all[0]!])
  await endAll()
  await makers.done()
  expect(begun.toSorted()).toEqual(['reports 0', ...all.map(({ key }) => key)])
})

test('parts that are there already do not keep the next from beginning at once', () => {
  const begun: string[] = []
  const makers = partMakers<Job>(2, ({ key }) => {
    begun.push(key)
    return key === 'reports 7' ? new Promise(() => {}) : undefined
  })
  makers.add(jobs('reports', 9))
  expect(begun.slice(0, 8).at(-1)).toBe('reports 7')
})

test('after a failure no further part is begun', async () => {
  const { makers, begun, end, endAll } = noting(2)
  makers.add(jobs('reports', 6))
  makers.add(jobs('documents', 3))
  await end('documents 0', new Error('Hết chỗ.'))
  await endAll()
  makers.add(jobs('documents', 3))
  await expect(makers.done()).rejects.toThrow('Hết chỗ.')
  expect(begun).toEqual(['reports 0', 'documents 0'])
})

test('what cannot even be begun is a failure', async () => {
  const makers = partMakers<Job>(1, () => {
    throw new Error('Không mở được.')
  })
  makers.add(jobs('reports', 1))
  await expect(makers.done()).rejects.toThrow('Không mở được.')
})
