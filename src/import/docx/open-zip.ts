import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { ImportError } from '../import-error.ts'

/** What one part of a Word file may unpack to, and all parts that are read together. */
const MOST_PART = 40 * 1024 * 1024
const MOST_TOTAL = 120 * 1024 * 1024
const MOST_ENTRIES = 5000

/** The parts of a Word file; a part is unpacked when it is asked for. */
export interface WordParts {
  names: string[]
  /** Null when there is no such part. */
  read(name: string): Promise<Uint8Array | null>
}

/**
 * Opens the ZIP archive that a Word file is. Sizes are checked before and while a part is unpacked, so that a small
 * file cannot fill the memory; names are only keys and never paths.
 *
 * @throws ImportError when the archive is broken, encrypted or a bomb
 */
export async function openZip(bytes: Uint8Array): Promise<WordParts> {
  const zip = await open(bytes)
  const entries = await list(zip)
  let total = 0
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name.toLowerCase())
      if (!entry) return null
      if (entry.isEncrypted()) throw encrypted()
      total += entry.uncompressedSize
      if (entry.uncompressedSize > MOST_PART || total > MOST_TOTAL) throw bomb()
      return unpack(zip, entry)
    },
  }
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(broken()) : resolve(zip),
    )
  })
}

async function list(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  if (zip.entryCount > MOST_ENTRIES) throw bomb()
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName.toLowerCase(), entry)
      zip.readEntry()
    })
    zip.on('end', resolve)
    zip.on('error', () => reject(broken()))
    zip.readEntry()
  })
  return entries
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(broken())
      const chunks: Buffer[] = []
      let size = 0
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > MOST_PART) stream.destroy(bomb())
        else chunks.push(chunk)
      })
      stream.on('end', () => resolve(Buffer.concat(chunks)))
      stream.on('error', (reason: Error) =>
        reject(reason instanceof ImportError ? reason : broken()),
      )
    })
  })
}

function broken(): ImportError {
  return new ImportError(
    'broken',
    'Tệp Word hỏng hoặc chưa tải, chép xong, nên không mở được.',
    'Tải hoặc chép lại tệp; nếu Word mở được thì lưu thành tệp .docx mới rồi nhập lại.',
  )
}

function encrypted(): ImportError {
  return new ImportError(
    'encrypted',
    'Tệp Word có mật khẩu.',
    'Mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) và lưu lại.',
  )
}

function bomb(): ImportError {
  return new ImportError(
    'zip-bomb',
    'Nội dung nén trong tệp Word phình quá mức cho phép; tệp có thể được tạo để phá hoại.',
    'Chỉ nhập tệp từ nguồn tin cậy; nếu là tệp thật thì bỏ bớt nội dung nhúng và lưu lại.',
  )
}
