import type { NumberEntry } from '../../core/search/number-entry.ts'
import { written } from './dom.ts'

/** What is known of an open number: `2 chỗ dẫn, chưa rõ là văn bản nào`. */
export const openPlaces = ({ places = 0 }: Pick<NumberEntry, 'places'>): string =>
  `${written(places)} chỗ dẫn, chưa rõ là văn bản nào`
