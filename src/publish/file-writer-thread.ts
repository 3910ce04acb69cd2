import { createHash, type Hash } from 'node:crypto'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { type Answer, type FileToWrite, sizeOf } from './file-writer.ts'

// The thread of a `FileWriter`: writes what it is sent, and at a null tells what it has written.
const { folder, done } = workerData as { folder: string; done: BigInt64Array }
const port = parentPort!
const answer = (message: Answer) => port.postMessage(message)
const made = new Set<string>()
let written: { path: string; bytes: number; hash: Hash | null }[] = []
let hasFailed = false

port.on('message', (files: FileToWrite[] | null) => {
  // What comes after a failure is not written; who sends it learns why.
  if (hasFailed) return
  if (!files) {
    answer({
      written: written.map(({ hash, ...file }) => ({
        ...file,
        sha256: hash?.digest('hex') ?? null,
      })),
    })
    written = []
    return
  }
  for (const file of files) {
    try {
      write(file)
    } catch (error) {
      hasFailed = true
      const { message, stack, code } = error as NodeJS.ErrnoException
      answer({ failed: { message, stack, code, path: join(folder, file.path) } })
      return
    }
    Atomics.add(done, 0, BigInt(sizeOf(file)))
  }
  Atomics.notify(done, 0)
})

function write({ path, content, isHashed, isContinued }: FileToWrite): void {
  const target = join(folder, path)
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const last = written.at(-1)
  if (isContinued && last) {
    appendFileSync(target, bytes)
    last.bytes += bytes.length
    last.hash?.update(bytes)
    return
  }
  const parent = dirname(target)
  if (!made.has(parent)) mkdirSync(parent, { recursive: true })
  made.add(parent)
  // At once: for so many small files waiting costs more than writing.
  writeFileSync(target, bytes)
  const hash = isHashed ? createHash('sha256').update(bytes) : null
  written.push({ path, bytes: bytes.length, hash })
}
