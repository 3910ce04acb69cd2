import { gzipSync } from 'node:zlib'

/** A value as compressed JSON; the same value gives the same bytes. */
export function packed(value: unknown): Buffer {
  const bytes = gzipSync(JSON.stringify(value), { level: 9 })
  // The header names the operating system.
  bytes[9] = 255
  return bytes
}
