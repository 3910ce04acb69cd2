/** Named examples of the badge. */
export const examples = {
  withdrawn: { state: 'withdrawn' as const },
  corrected: { state: 'corrected' as const },
  published: { state: 'published' as const },
}
