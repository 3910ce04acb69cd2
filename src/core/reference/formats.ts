import { type CitableReport, nameReport } from './report-name.ts'

/** A report with what bibliographies add. */
export interface BibliographicReport extends CitableReport {
  /** Key of the entry, from the report's id. */
  key: string
  /** Public address, or null when the archive has none. */
  url: string | null
  place: string | null
}

/** One way to cite, ready to copy. */
export interface CitationFormat {
  id: 'administrative' | 'apa' | 'bibtex' | 'ris' | 'csl'
  label: string
  text: string
  /** File name and type for those that programs read. */
  file: { name: string; type: string } | null
}

/** The report in every form that the archive offers. */
export function citationFormats(report: BibliographicReport): CitationFormat[] {
  const file = (extension: string, type: string) => ({ name: `${report.key}.${extension}`, type })
  return [
    { id: 'administrative', label: 'Văn bản hành chính', text: nameReport(report), file: null },
    { id: 'apa', label: 'APA', text: apa(report), file: null },
    {
      id: 'bibtex',
      label: 'BibTeX',
      text: bibtex(report),
      file: file('bib', 'application/x-bibtex'),
    },
    {
      id: 'ris',
      label: 'RIS',
      text: ris(report),
      file: file('ris', 'application/x-research-info-systems'),
    },
    {
      id: 'csl',
      label: 'CSL-JSON',
      text: csl(report),
      file: file('json', 'application/vnd.citationstyles.csl+json'),
    },
  ]
}

/** APA, 7th edition, report by a government agency, with Vietnamese words where the style has English ones. */
function apa({ agency, date, title, number, url }: BibliographicReport): string {
  const [year, month, day] = date?.split('-').map(Number) ?? []
  const when = date ? `${year}, ${day} tháng ${month}` : 'không rõ ngày'
  return [
    `${agency}. (${when}). ${title}${number ? ` (Báo cáo số ${number})` : ' [Báo cáo]'}.`,
    url,
  ]
    .filter(Boolean)
    .join(' ')
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function bibtex({ key, agency, date, title, number, url, place }: BibliographicReport): string {
  const month = date && MONTHS[Number(date.slice(5, 7)) - 1]
  const fields: [string, string | null | undefined][] = [
    ['author', `{${latex(agency)}}`],
    ['title', `{${latex(title)}}`],
    ['institution', latex(agency)],
    ['type', 'Báo cáo'],
    ['number', number && latex(number)],
    ['address', place && latex(place)],
    ['year', date?.slice(0, 4)],
    ['url', url],
    ['language', 'vietnamese'],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  if (month) lines.push(`  month = ${month}`)
  return `@techreport{${key},\n${lines.join(',\n')}\n}\n`
}

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const latex = (text: string) =>
  text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => LATEX[sign] ?? `\\${sign}`)

/** RIS, type RPRT: SN is the number of the report. Lines end in CR LF. */
function ris({ agency, date, title, number, url, place }: BibliographicReport): string {
  const fields: [string, string | null | undefined][] = [
    ['TY', 'RPRT'],
    ['AU', `${agency},`],
    ['TI', title],
    ['M3', 'Báo cáo'],
    ['SN', number],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['PB', agency],
    ['CY', place],
    ['LA', 'vi'],
    ['UR', url],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []))
  return `${lines.join('\r\n')}\r\nER  - \r\n`
}

function csl({ key, agency, date, title, number, url, place }: BibliographicReport): string {
  const item = {
    id: key,
    type: 'report',
    genre: 'Báo cáo',
    title,
    author: [{ literal: agency }],
    publisher: agency,
    ...(number && { number }),
    ...(place && { 'publisher-place': place }),
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(url && { URL: url }),
    language: 'vi',
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
