import { Worker } from 'node:worker_threads'

/** What was written: the path as it was given, its size, and its hash where that was asked for. */
interface WrittenFile {
  path: string
  bytes: number
  sha256: string | null
}

/** A file on its way to the thread that writes. */
export interface FileToWrite {
  path: string
  /** Text goes as UTF-8. Bytes may not be used afterwards. */
  content: string | Uint8Array
  isHashed?: boolean
  /** Goes on the file before, which has the same path. */
  isContinued?: boolean
}

/** Writes files on a thread of its own, so that pages can be made meanwhile. */
export interface FileWriter {
  /**
   * Takes a file below the folder of the writer; its folder is made.
   *
   * @throws when a file before it could not be written
   */
  write(file: FileToWrite): Promise<void>
  /**
   * Waits until everything is on disk.
   *
   * @returns what was written since the last time, in order
   * @throws the first failure, as the file system gave it
   */
  flush(): Promise<WrittenFile[]>
  /** Ends the thread, whatever it still has to do. Until then it keeps the process alive. */
  close(): Promise<void>
}

/** What the thread answers: what it wrote when it is asked, or why it could not. */
export type Answer = { written: WrittenFile[] } | { failed: Failure }
interface Failure {
  message: string
  stack: string | undefined
  code: string | undefined
  path: string
}

/** Files are sent together, because each message wakes the thread. */
const FILES_TOGETHER = 64
/** Bytes on their way at most, two for each unit of a text; beyond it the maker of files waits for the disk. */
const MOST_ON_THE_WAY = 2 ** 22

/**
 * Opens a writer.
 *
 * @param folder where the files go
 */
export function openFileWriter(folder: string): FileWriter {
  // How many bytes the thread has written, for both to see.
  const done = new BigInt64Array(new SharedArrayBuffer(8))
  const worker = new Worker(new URL('./file-writer-thread.ts', import.meta.url), {
    workerData: { folder, done },
  })
  let sent = 0
  let files: FileToWrite[] = []
  let owned: ArrayBuffer[] = []
  let failure: Error | null = null
  let waiting: PromiseWithResolvers<WrittenFile[]> | null = null
  const send = () => {
    worker.postMessage(files, owned)
    files = []
    owned = []
  }
  const fail = (error: Error) => {
    failure ??= error
    // Ends a wait for room.
    Atomics.store(done, 0, BigInt(Number.MAX_SAFE_INTEGER))
    Atomics.notify(done, 0)
    waiting?.reject(failure)
  }
  worker.on('error', (error) => fail(error as Error))
  worker.on('message', (answer: Answer) => {
    if ('written' in answer) waiting?.resolve(answer.written)
    else fail(Object.assign(new Error(answer.failed.message), answer.failed))
  })

  return {
    async write(file) {
      if (failure) throw failure
      const { content } = file
      files.push(file)
      sent += sizeOf(file)
      if (typeof content !== 'string' && content.byteLength === content.buffer.byteLength)
        owned.push(content.buffer as ArrayBuffer)
      if (files.length >= FILES_TOGETHER || sent - Number(done[0]) > MOST_ON_THE_WAY) send()
      for (;;) {
        const written = Atomics.load(done, 0)
        if (sent - Number(written) <= MOST_ON_THE_WAY) return
        const { async, value } = Atomics.waitAsync(done, 0, written)
        if (async) await value
      }
    },
    async flush() {
      if (failure) throw failure
      waiting = Promise.withResolvers()
      send()
      worker.postMessage(null)
      try {
        return await waiting.promise
      } finally {
        waiting = null
      }
    },
    async close() {
      await worker.terminate()
    },
  }
}

/** Bytes that a file takes on its way. */
export const sizeOf = ({ content }: FileToWrite): number =>
  typeof content === 'string' ? 2 * content.length : content.byteLength
