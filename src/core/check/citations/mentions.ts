import type { PlacedMention } from '../../archive.ts'
import type { Span } from '../../citation/mention.ts'
import type { Problem } from '../../problem.ts'
import { singleSpaced } from '../../text/one-line.ts'
import { quotationsOf, touches } from '../../text/quotation.ts'
import { problem } from '../catalogue.ts'
import { placeOf, type ReportFacts } from '../facts.ts'

/** What each mention shows by itself, without the rest of the archive. */
export function checkMentions(facts: ReportFacts): Problem[] {
  const isQuoted = quotationFinder(facts)
  return facts.mentions.flatMap((mention) => checkMention(facts, mention, isQuoted))
}

/** Tells whether a span of the file is quoted; quotations are looked for when that is first asked. */
function quotationFinder({ text, bodyStart }: ReportFacts): (span: Span) => boolean {
  let quotations: Span[] | null = null
  return ({ start, end }) => {
    quotations ??= quotationsOf(text.slice(bodyStart))
    return touches(quotations, { start: start - bodyStart, end: end - bodyStart })
  }
}

function checkMention(
  facts: ReportFacts,
  mention: PlacedMention,
  isQuoted: (span: Span) => boolean,
): Problem[] {
  const { number, suggestion, warnings } = mention
  const text = singleSpaced(mention.text)
  const place = placeOf(facts, mention.spans.head)
  const correct = number ?? text
  const problems: Problem[] = []
  for (const warning of warnings) {
    switch (warning) {
      case 'malformed-number':
        problems.push(
          problem('malformed-number', place, { text, correct: correct === text ? null : correct }),
        )
        break
      case 'malformed-date':
        problems.push(
          problem('malformed-date', dateplace(facts, mention), { text: headOf(facts, mention) }),
        )
        break
      case 'letter-for-digit':
        problems.push(problem('letter-in-number', place, { text, correct }))
        break
      case 'unknown-type':
        problems.push(problem('unknown-type', place, { text, suggestion }))
        break
      case 'unknown-issuer':
        problems.push(problem('unknown-issuer', place, { text, suggestion }))
        break
      case 'ocr-repair':
        problems.push(problem('damaged-letters', place, { text, read: correct }))
        break
      case 'spaced-number':
        if (!warnings.includes('malformed-number') && text !== correct)
          problems.push(
            problem('number-spacing', placeOf(facts, mention), {
              text,
              correct,
              isQuoted: isQuoted(mention),
            }),
          )
        break
      case 'glued-symbol':
        problems.push(problem('glued-symbol', place, { text, correct }))
        break
      case 'glued-footnote':
        problems.push(problem('glued-footnote', place, { text }))
        break
      // Nothing is wrong with the text.
      case 'unclear-issuer':
      // Contradictions are told with both sides by the archive's own findings.
      case 'issuer-conflict':
      case 'year-mismatch':
        break
    }
  }
  if (mention.class === 'numbered' && isBareDigit(text))
    problems.push(
      problem('leading-zero', placeOf(facts, mention), {
        text,
        correct: `0${text}`,
        isQuoted: isQuoted(mention),
      }),
    )
  return problems
}

/** Number below 10 without its zero (Nghị định 30/2020/NĐ-CP, phụ lục I). */
const isBareDigit = (number: string) => /^[1-9](?!\d)/.test(number)

function dateplace(facts: ReportFacts, { spans }: PlacedMention) {
  return placeOf(facts, spans.date ?? spans.head)
}

function headOf({ text }: ReportFacts, { spans }: PlacedMention): string {
  return text.slice(spans.head.start, spans.head.end).replace(/\s+/gu, ' ')
}
