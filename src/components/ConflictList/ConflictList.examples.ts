import { examples as conflicts } from '../ConflictItem/ConflictItem.examples.ts'
import { examples as paginations } from '../Pagination/Pagination.examples.ts'

/** Named examples of the list of contradictions. */
export const examples = {
  none: { conflicts: [], ...paginations['one page'] },
  one: { conflicts: [conflicts['two dates'].conflict], ...paginations['one page'] },
}
