import type { Archive } from '../../core/archive.ts'

/** Makes a value of an archive once, however many pages ask for it; it goes when the archive goes. */
export function once<Value>(make: (archive: Archive) => Value): (archive: Archive) => Value {
  const made = new WeakMap<Archive, Value>()
  return (archive) => {
    if (!made.has(archive)) made.set(archive, make(archive))
    return made.get(archive)!
  }
}
