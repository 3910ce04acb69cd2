/**
 * A text for a cell of CSV. Spreadsheets run what begins like a formula, and show an error in place of a sentence that
 * begins with a dash; an apostrophe before it stops them (OWASP, "CSV Injection"). Numbers stay as they are.
 */
export const noFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

const FORMULA = /^(?:[=@\t\r]|[+-](?![\d.,\s]*%?$))/
