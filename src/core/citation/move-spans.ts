import type { Mention, Span } from './mention.ts'

/** The spans of a mention's parts, each moved. */
export function moveSpans(spans: Mention['spans'], move: (span: Span) => Span): Mention['spans'] {
  const moved: Partial<Mention['spans']> = {}
  for (const name in spans) {
    const part = name as keyof typeof spans
    const span = spans[part]
    if (span) moved[part] = move(span)
  }
  return moved as Mention['spans']
}
