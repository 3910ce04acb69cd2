import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

let room = Buffer.allocUnsafeSlow(2 ** 17)

/** A report of 100 pages has 0.4 MB; anything beyond this is no report. Bytes. */
export const LARGEST = 8_000_000

/**
 * A source as bytes, which stand only until the next are read: they are in memory that is used again. Memory for
 * each file would make V8, which counts it, go through all objects of an archive after every hundred of them.
 *
 * @returns a number instead, the size, of what is too large for a source
 * @throws what the file system says; a pipe or a device is `ENOTFILE`
 */
export const readBytes = (path: string): Buffer | number =>
  withFile(path, (file, size) => (size > LARGEST ? size : readPart(file, 0, size)))

/**
 * Opens a file that may change, grow or be no file at all while it is read. Opened without waiting, so that a pipe cannot
 * hold it up; read at once, since for files of this size handing each step to another thread takes longer than the step.
 */
export function withFile<Value>(path: string, use: (file: number, size: number) => Value): Value {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = fstatSync(file)
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (!stats.isFile()) throw Object.assign(new Error(), { code: 'ENOTFILE' })
    return use(file, stats.size)
  } finally {
    closeSync(file)
  }
}

/** So many bytes of an open file from a position, fewer where it ends before; see `readBytes` for how long they stand. */
export function readPart(file: number, position: number, bytes: number): Buffer {
  if (room.length < bytes) room = Buffer.allocUnsafeSlow(2 * bytes)
  let length = 0
  while (length < bytes) {
    const read = readSync(file, room, length, bytes - length, position + length)
    if (!read) break
    length += read
  }
  return room.subarray(0, length)
}
