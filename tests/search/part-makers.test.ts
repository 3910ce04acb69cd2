import { expect, test } from 'vitest'
import { partMakers } from '../../src/search/part-makers.ts'

type Job = { kind: 'reports' | 'documents'; name: string }
const jobs = (kind: Job['kind'], count: number): Job[] =>
  Array.from({ length: count }, (_, index) => ({ kind, name: `${kind} ${index}` }))

/** Makers that note what they begin; a job ends when it is told to. */
function noting(cores: number) {
  const begun: string[] = []
  const running = new Map<string, PromiseWithResolvers<void>>()
  const makers = partMakers<Job>(cores, ({ name }) => {
    begun.push(name)
    const made = Promise.withResolvers<void>()
    running.set(name, made)
    return made.promise
  })
  const end = async (name: string, error?: Error) => {
    const made = running.get(name)!
    running.delete(name)
    if (error) made.reject(error)
    else made.resolve()
    await new Promise(setImmediate)
  }
  const endAll = async () => {
    while (running.size) await end([...running.keys()][0]!)
  }
  return { makers, begun, running, end, endAll }
}

test('few parts with reports are made on all cores', () => {
  const { makers, running } = noting(2)
  makers.add('reports', jobs('reports', 4))
  expect([...running.keys()]).toEqual(['reports 0', 'reports 1'])
})

test('of many, one with reports at a time on two cores, and those with documents beside it', async () => {
  const { makers, running, end } = noting(2)
  makers.add('reports', jobs('reports', 5))
  expect([...running.keys()]).toEqual(['reports 0'])
  makers.add('documents', jobs('documents', 2))
  expect([...running.keys()]).toEqual(['reports 0', 'documents 0'])
  await end('documents 0')
  await end('documents 1')
  expect([...running.keys()]).toEqual(['reports 0'])
  makers.join()
  expect([...running.keys()]).toEqual(['reports 0', 'reports 1'])
})

test('every part is made once, however many cores there are', async () => {
  for (const cores of [1, 2, 3, 8]) {
    const { makers, begun, endAll } = noting(cores)
    makers.add('reports', jobs('reports', 6))
    makers.add('documents', jobs('documents', 3))
    makers.join()
    await endAll()
    await makers.done()
    expect(begun.sort()).toEqual(
      [...jobs('documents', 3), ...jobs('reports', 6)].map((j) => j.name),
    )
  }
})

test('what comes when all before it is made is made as well', async () => {
  const { makers, begun, endAll } = noting(2)
  makers.add('reports', jobs('reports', 1))
  await endAll()
  makers.add('documents', jobs('documents', 1))
  await endAll()
  await makers.done()
  expect(begun).toEqual(['reports 0', 'documents 0'])
})

test('parts that are there already do not keep the next from beginning at once', () => {
  const begun: string[] = []
  const makers = partMakers<Job>(2, ({ name }) => {
    begun.push(name)
    return name === 'reports 7' ? new Promise(() => {}) : undefined
  })
  makers.add('reports', jobs('reports', 9))
  expect(begun.at(-1)).toBe('reports 7')
})

test('after a failure no further part is begun', async () => {
  const { makers, begun, end, endAll } = noting(2)
  makers.add('reports', jobs('reports', 6))
  makers.add('documents', jobs('documents', 3))
  await end('documents 0', new Error('Hết chỗ.'))
  await endAll()
  await expect(makers.done()).rejects.toThrow('Hết chỗ.')
  expect(begun).toEqual(['reports 0', 'documents 0'])
})
