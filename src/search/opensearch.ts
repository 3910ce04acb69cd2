const LONGEST_NAME = 16
const LONGEST_DESCRIPTION = 1024

/**
 * An OpenSearch 1.1 description.
 *
 * @param address of the search page; browsers want it in full, a site that does not know its own gives a path
 */
export function openSearchDescription(name: string, description: string, address: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(shorten(name, LONGEST_NAME))}</ShortName>
  <Description>${escapeXml(shorten(description, LONGEST_DESCRIPTION))}</Description>
  <Language>vi</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" method="get" template="${escapeXml(address)}?q={searchTerms}"/>
</OpenSearchDescription>
`
}

const shorten = (text: string, most: number) =>
  [...text].length <= most ? text : `${[...text].slice(0, most - 1).join('')}…`

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string) => text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign]!)
