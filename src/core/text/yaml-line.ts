/** Longer lines are cut in messages; a real title is shorter. */
const LONGEST = 300

/**
 * A line of YAML to write: its value in quotation marks, so that no character of it means anything else.
 *
 * @param key null for an item of a list
 */
export function yamlLine(key: string | null, value: string): string {
  const quoted = yamlQuoted(value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value)
  return key === null ? `- ${quoted}` : `${key}: ${quoted}`
}

/** A list on one line, for what was written as one text with semicolons or line ends between its items. */
export const yamlList = (key: string, items: readonly string[]) =>
  `${key}: [${items.map(yamlQuoted).join(', ')}]`

/** The items of a text that is meant as a list; null for one that is none. */
export function listItems(text: string): string[] | null {
  // `-A -B`: without a space after each YAML takes it for one text.
  const items = text
    .split(/^\s*[-–•]/.test(text) ? /[;\n]|(?:^|\s)[-–•](?=\S)/ : /[;\n]/)
    .map((item) => item.trim().replace(/^[-–+•*]\s*/, ''))
    .filter(Boolean)
  return items.length > 1 ? items : null
}

function yamlQuoted(value: string): string {
  if (value.includes('"') && !value.includes("'")) return `'${value}'`
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}
