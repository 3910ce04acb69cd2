import type { Field } from './options.ts'

/** Fields that a report cannot do without, and how they are asked for. */
export const QUESTIONS: readonly (readonly [Field, string])[] = [
  ['agency', 'Mã cơ quan'],
  ['period', 'Kỳ báo cáo (2024, 2024-Q1, 2024-H1, 2024-9M, 2024-03)'],
  ['title', 'Tên báo cáo'],
]

/** A terminal as far as questions need it. */
export interface Dialog {
  /** Gives what was typed, or null when nobody wants to answer any more (Ctrl+C, Ctrl+D). */
  ask(question: string): Promise<string | null>
  say(line: string): void
}

/**
 * Asks for fields, again after a wrong answer. An empty answer leaves the field out.
 *
 * @param wrongWith what is wrong with an answer, one sentence each
 * @returns the answers, or null when the person gave up
 */
export async function askFields(
  open: readonly Field[],
  { ask, say }: Dialog,
  agencies: ReadonlyMap<string, string>,
  wrongWith: (field: Field, value: string) => string[],
): Promise<Partial<Record<Field, string>> | null> {
  const answers: Partial<Record<Field, string>> = {}
  for (const [field, question] of QUESTIONS) {
    if (!open.includes(field)) continue
    if (field === 'agency') for (const [id, name] of agencies) say(`  ${id}  ${name}`)
    for (let isRight = false; !isRight; ) {
      const answer = (await ask(`${question}: `))?.trim()
      if (answer === undefined) return null
      const wrong = answer ? wrongWith(field, answer) : []
      for (const sentence of wrong) say(sentence)
      isRight = wrong.length === 0
      if (isRight && answer) answers[field] = answer
    }
  }
  return answers
}
