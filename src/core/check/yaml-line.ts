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

function yamlQuoted(value: string): string {
  if (value.includes('"') && !value.includes("'")) return `'${value}'`
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}
