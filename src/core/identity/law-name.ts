import { LAW_ROWS, type LawRow } from '../citation/tables/laws.ts'
import { fold } from '../text/fold.ts'

const AMENDING = /^luat sua doi/
/** The law that is amended, by its name: not `11 luật`, `các luật có liên quan`. */
const AMENDED = / cua (?:cac )?(?:luat|bo luat|phap lenh) (?!co |lien |ve |tren |sau |so |do )[a-z]/

/**
 * Whether many laws that amend others bear a name: `Luật sửa đổi, bổ sung một số điều của 11 luật` (28/2018/QH14), `của
 * 37 luật` (35/2018/QH14). Not even the year tells which.
 */
export function isAmendingAny(name: string): boolean {
  const folded = fold(name)
  return AMENDING.test(folded) && !AMENDED.test(folded)
}

/** Years of which two laws have one name: Luật Tổ chức chính quyền địa phương, 65/2025/QH15 and 72/2025/QH15. */
const TWICE: ReadonlySet<string> = new Set(
  LAW_ROWS.flatMap(({ kind, name, versions }: LawRow) =>
    versions
      .filter(({ year }, at) => versions.findIndex((other) => other.year === year) !== at)
      .map(({ year }) => `${fold(`${kind} ${name}`)} ${year}`),
  ),
)

/** Whether a name and its year are of several laws. */
export const isOfSeveral = (name: string, year: number): boolean =>
  TWICE.has(`${fold(name)} ${year}`)
