import { createHash, type Hash } from 'node:crypto'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, FileToWrite } from './file-writer.ts'

// The thread of a `FileWriter`: writes the files of each message, and answers it.
const folder = workerData as string
const port = parentPort!
const answer = (message: Answer) => port.postMessage(message)
const made = new Set<string>()
let last: { path: string; bytes: number; hash: Hash | null } | null = null
let hasFailed = false

port.on('message', (files: FileToWrite[]) => {
  // What comes after a failure is not written; who sends it knows why.
  if (hasFailed) return
  const written = new Map<string, NonNullable<typeof last>>()
  for (const file of files) {
    try {
      last = write(file)
    } catch (error) {
      hasFailed = true
      const { message, stack, code } = error as NodeJS.ErrnoException
      answer({ failed: { message, stack, code, path: join(folder, file.path) } })
      return
    }
    written.set(file.path, last)
  }
  answer({
    written: Array.from(written.values(), ({ path, bytes, hash }) => ({
      path,
      bytes,
      sha256: hash?.copy().digest('hex') ?? null,
    })),
  })
})

function write({ path, content, isHashed }: FileToWrite) {
  const target = join(folder, path)
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  if (last?.path === path) {
    appendFileSync(target, bytes)
    last.hash?.update(bytes)
    return { ...last, bytes: last.bytes + bytes.length }
  }
  const parent = dirname(target)
  if (!made.has(parent)) mkdirSync(parent, { recursive: true })
  made.add(parent)
  // At once: for so many small files waiting costs more than writing.
  writeFileSync(target, bytes)
  const hash = isHashed ? createHash('sha256').update(bytes) : null
  return { path, bytes: bytes.length, hash }
}
