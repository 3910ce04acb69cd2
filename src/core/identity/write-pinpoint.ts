import type { Pinpoint } from '../citation/mention.ts'

/** A place in a document as official text writes it: `điểm a khoản 9 Điều 12`. */
export function writePinpoint({ path }: Pinpoint): string {
  return path
    .toReversed()
    .map(({ unit, label }) => `${unit === 'điều' ? 'Điều' : unit} ${label}`)
    .join(' ')
}
