/** The hash of nothing; others go on from it. */
export const FNV_START = 0x811c9dc5

/** Goes on a hash by one UTF-16 unit (FNV-1a). Signed, as long as units are added. */
export const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/**
 * A hash that is the same everywhere: FNV-1a over the UTF-16 units of a text, 32 bits, unsigned.
 *
 * @param before the hash of what stands before the text, when it goes on a longer one
 */
export function hashText(text: string, before = FNV_START): number {
  let hash = before
  for (let at = 0; at < text.length; at++) hash = addUnit(hash, text.charCodeAt(at))
  return hash >>> 0
}
