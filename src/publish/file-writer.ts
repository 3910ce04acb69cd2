import { Worker } from 'node:worker_threads'

/** What was written: the path as it was given, its size, and its hash where that was asked for. */
interface WrittenFile {
  path: string
  bytes: number
  sha256: string | null
}

/** A file, or a piece of one, on its way to the thread that writes. */
export interface FileToWrite {
  path: string
  /** Text goes as UTF-8. Bytes may not be used afterwards. */
  content: string | Uint8Array
  isHashed?: boolean
}

/** Writes files on a thread of its own, so that pages can be made meanwhile. */
export interface FileWriter {
  /**
   * Takes a file below the folder of the writer; its folder is made. One with the path of the file before goes on it.
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

/** What the thread answers to some files: what it has written, or why it could not. */
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
const MOST_ON_THE_WAY = 2 ** 24

/**
 * Opens a writer.
 *
 * @param folder where the files go
 */
export function openFileWriter(folder: string): FileWriter {
  const worker = new Worker(new URL('./file-writer-thread.ts', import.meta.url), {
    workerData: folder,
  })
  let files: FileToWrite[] = []
  let owned: ArrayBuffer[] = []
  let bytes = 0
  /** Of the messages that have no answer yet, the oldest first. */
  const sizes: number[] = []
  let onTheWay = 0
  let written: WrittenFile[] = []
  let failure: Error | null = null
  let waiting: PromiseWithResolvers<void> | null = null

  const send = () => {
    worker.postMessage(files, owned)
    sizes.push(bytes)
    onTheWay += bytes
    files = []
    owned = []
    bytes = 0
  }
  const answered = async () => {
    waiting = Promise.withResolvers()
    await waiting.promise
  }
  const fail = (error: Error) => {
    failure ??= error
    waiting?.reject(failure)
  }
  worker.on('error', (error) => fail(error as Error))
  worker.on('message', (answer: Answer) => {
    if ('failed' in answer) {
      fail(Object.assign(new Error(answer.failed.message), answer.failed))
      return
    }
    onTheWay -= sizes.shift()!
    // The last file may go on.
    const [first, ...others] = answer.written
    if (first && written.at(-1)?.path === first.path) written[written.length - 1] = first
    else if (first) written.push(first)
    for (const file of others) written.push(file)
    waiting?.resolve()
  })

  return {
    async write(file) {
      if (failure) throw failure
      const { content } = file
      files.push(file)
      bytes += typeof content === 'string' ? 2 * content.length : content.byteLength
      if (typeof content !== 'string' && content.byteLength === content.buffer.byteLength)
        owned.push(content.buffer as ArrayBuffer)
      if (files.length >= FILES_TOGETHER || bytes > MOST_ON_THE_WAY / 8) send()
      while (onTheWay > MOST_ON_THE_WAY) await answered()
    },
    async flush() {
      if (failure) throw failure
      send()
      while (sizes.length) await answered()
      const all = written
      written = []
      return all
    },
    async close() {
      await worker.terminate()
    },
  }
}
