/** Named examples of the text of a held document. */
export const examples = {
  'two paragraphs': { html: '<p id="d-1">Điều 1. Phê duyệt Kế hoạch.</p><p id="d-2">Điều 2.</p>' },
}
