/** A block of a report, as a reference names it. */
export interface PlaceInReport {
  /** Texts of the headings it stands under, outermost first; its own, for a heading. */
  headings: readonly string[]
  /** What it is below the last heading, and its number there, counted from one. */
  block:
    | { kind: 'heading' }
    | { kind: 'paragraph' | 'item' | 'table' | 'note'; index: number }
    | { kind: 'point'; label: string }
}

/**
 * Names a place the way official text does, innermost first: `mục 2.3 phần II`, `điểm đ mục 1 phần A`,
 * `gạch đầu dòng thứ 2 mục 3`. A heading without a printed number is quoted. The names of divisions are those of
 * Nghị định 30/2020/NĐ-CP, phụ lục I: phần, mục, tiểu mục, điểm.
 */
export function namePlace({ headings, block }: PlaceInReport): string {
  return [nameBlock(block), ...nameHeadings(headings)].filter(Boolean).join(' ')
}

function nameBlock(block: PlaceInReport['block']): string {
  switch (block.kind) {
    case 'heading':
      return ''
    case 'paragraph':
      return `đoạn ${block.index}`
    case 'item':
      return `gạch đầu dòng thứ ${block.index}`
    case 'table':
      return `bảng ${block.index}`
    case 'note':
      return `chú thích ${block.index}`
    case 'point':
      return `điểm ${block.label}`
  }
}

interface Division {
  unit: 'part' | 'letter' | 'roman' | 'arabic' | 'point' | 'words'
  label: string
}

const PART = /^phần\s+((?:thứ\s+)?[\p{L}\d]+)/iu
const NUMBERED = /^(\d+(?:\.\d+)*|[IVXLC]+|\p{L})(?=[.)\s:])/u

function divisionOf(heading: string): Division {
  const part = PART.exec(heading)?.[1]
  if (part)
    return { unit: 'part', label: part.toLowerCase().startsWith('thứ') ? part.toLowerCase() : part }
  const label = NUMBERED.exec(heading)?.[1]
  if (!label) return { unit: 'words', label: heading }
  if (/^\d/.test(label)) return { unit: 'arabic', label }
  if (/^[IVXLC]+$/.test(label) && !/^[LCD]$/.test(label)) return { unit: 'roman', label }
  return { unit: /^\p{Lu}$/u.test(label) ? 'letter' : 'point', label }
}

function nameHeadings(headings: readonly string[]): string[] {
  const trail = headings.map(divisionOf)
  const names: string[] = []
  trail.forEach((division, at) => {
    const next = trail[at + 1]
    // "2" is said by "2.3" already.
    if (
      division.unit === 'arabic' &&
      next?.unit === 'arabic' &&
      next.label.startsWith(`${division.label}.`)
    )
      return
    names.unshift(nameDivision(division, trail.slice(0, at)))
  })
  return names
}

function nameDivision({ unit, label }: Division, above: readonly Division[]): string {
  const hasPart = above.some((division) => division.unit === 'part' || division.unit === 'letter')
  const hasSection = hasPart && above.some((division) => division.unit === 'roman')
  switch (unit) {
    case 'part':
    case 'letter':
      return `phần ${label}`
    case 'roman':
      return `${hasPart ? 'mục' : 'phần'} ${label}`
    case 'arabic':
      return `${hasSection ? 'tiểu mục' : 'mục'} ${label}`
    case 'point':
      return `điểm ${label}`
    case 'words':
      return `mục “${label}”`
  }
}
