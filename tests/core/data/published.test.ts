import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Archive, PlacedMention, Report } from '../../../src/core/archive.ts'
import type { Addresses } from '../../../src/core/data/addresses.ts'
import { citationLineSchema, citationsOf } from '../../../src/core/data/citation-data.ts'
import {
  documentData,
  documentEntry,
  documentSchema,
  documentsSchema,
} from '../../../src/core/data/document-data.ts'
import { jsonSchemas } from '../../../src/core/data/json-schemas.ts'
import {
  citationsIndex,
  citationsIndexSchema,
  citationsParts,
  documentsParts,
} from '../../../src/core/data/parts.ts'
import { reportData, reportDataSchema } from '../../../src/core/data/report-data.ts'
import { resolveArchive } from '../../../src/core/identity/resolve.ts'
import { agencySchema } from '../../../src/core/schema/agency.ts'
import { reportSchema } from '../../../src/core/schema/report.ts'
import { report as citing, type MentionRow, mention } from '../identity/sample.ts'

const addresses: Addresses = {
  report: (id) => `/kho/bao-cao/${id}/`,
  document: (id) => `/kho/van-ban/${id}/`,
  data: (file) => `/kho/du-lieu/${file}`,
}

const agency = agencySchema.parse({
  id: 'ubnd-ha-tinh',
  name: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
  level: 'tỉnh',
  place: 'ha-tinh',
})

/** An archive of reports that cite what the rows say. */
function archiveOf(rows: MentionRow[][]): Archive {
  const plain = rows.map((row, at) => citing(`ubnd-ha-tinh/2024/r${at}`, 'ha-tinh', row))
  const { documents, resolutions, conflicts, shared, numbers } = resolveArchive(plain, [])
  const reports = plain.map(({ id, file }, at): Report => {
    const mentions = rows[at]!.map(
      (row, index): PlacedMention => ({
        ...mention(row),
        anchor: `vd-${index + 1}`,
        section: 0,
        sentence: `Căn cứ ${row.number};`,
        sentenceHead: [7, 7 + row.number!.length],
      }),
    )
    return {
      id,
      file,
      hash: '0'.repeat(64),
      quotable: '',
      meta: reportSchema.parse({
        title: 'Kết quả',
        agency: agency.id,
        period: '2024-Q1',
        signer: { authority: ['KT. CHỦ TỊCH'] },
      }),
      agency,
      outline: [{ depth: 2, id: 'i', text: 'I. Căn cứ' }],
      mentions,
      resolutions: resolutions.get(id)!,
      words: 10,
      tables: 0,
      footnotes: 0,
      checks: {} as Report['checks'],
      previous: null,
      next: null,
      lastYear: null,
    }
  })
  return {
    site: { title: 'Kho', publisher: '', rules: {}, abbreviations: {}, archives: [] },
    agencies: new Map([[agency.id, agency]]),
    reports: new Map(reports.map((report) => [report.id, report])),
    documents,
    conflicts,
    shared,
    numbers,
    records: [],
    problems: [],
  }
}

const ROWS: MentionRow[][] = [
  [
    {
      number: '3433/QĐ-UBND',
      date: '2023-12-25',
      subject: 'kế hoạch',
      pinpoints: [
        {
          start: 0,
          end: 1,
          path: [
            { unit: 'điều', label: '12' },
            { unit: 'khoản', label: '9' },
          ],
        },
      ],
    },
    { number: '3433/QĐ-UBND' },
    { number: '24/CTr-UBND' },
  ],
  [
    { number: '3433/QĐ-UBND', date: '2023-12-26' },
    { number: '34/2016/NĐ-CP', year: 2016 },
  ],
]
const archive = archiveOf(ROWS)
const schemas = jsonSchemas()
const valid = (name: string, value: unknown) => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    JSON.parse(schemas.get(`${name}.schema.json`)!),
  )
  return validate(JSON.parse(JSON.stringify(value))) || validate.errors
}

describe('published data', () => {
  it('lists every document with who cites it', () => {
    const [part, ...more] = documentsParts(archive, addresses)
    expect(more).toEqual([])
    expect(part!.file).toBe('documents.json')
    const documents = part!.documents.map((one) => documentEntry(archive, one, addresses))
    const data = { documents, ...part!.head }
    expect(data).toMatchInlineSnapshot(`
      {
        "documents": [
          {
            "citedBy": [
              {
                "count": 1,
                "inferred": false,
                "report": "ubnd-ha-tinh/2024/r1",
              },
            ],
            "class": "numbered",
            "conflicts": [],
            "data": "/kho/du-lieu/van-ban/34-2016-nd-cp.json",
            "date": null,
            "held": false,
            "id": "34-2016-nd-cp",
            "issuer": "Chính phủ",
            "number": "34/2016/NĐ-CP",
            "place": null,
            "report": null,
            "source": null,
            "status": null,
            "subject": null,
            "term": null,
            "title": "Nghị định số 34/2016/NĐ-CP của Chính phủ",
            "type": "NĐ",
            "typeName": "Nghị định",
            "url": "/kho/van-ban/34-2016-nd-cp/",
            "year": 2016,
          },
          {
            "citedBy": [
              {
                "count": 2,
                "inferred": false,
                "report": "ubnd-ha-tinh/2024/r0",
              },
              {
                "count": 1,
                "inferred": false,
                "report": "ubnd-ha-tinh/2024/r1",
              },
            ],
            "class": "numbered",
            "conflicts": [
              "date-conflict",
            ],
            "data": "/kho/du-lieu/van-ban/3433-qd-ubnd-ha-tinh-2023.json",
            "date": "2023-12-25",
            "held": false,
            "id": "3433-qd-ubnd-ha-tinh-2023",
            "issuer": "Ủy ban nhân dân tỉnh Hà Tĩnh",
            "number": "3433/QĐ-UBND",
            "place": "ha-tinh",
            "report": null,
            "source": null,
            "status": null,
            "subject": "kế hoạch",
            "term": null,
            "title": "Quyết định số 3433/QĐ-UBND ngày 25/12/2023 của UBND tỉnh Hà Tĩnh",
            "type": "QĐ",
            "typeName": "Quyết định",
            "url": "/kho/van-ban/3433-qd-ubnd-ha-tinh-2023/",
            "year": 2023,
          },
        ],
        "part": 1,
        "parts": [
          "/kho/du-lieu/documents.json",
        ],
        "total": 2,
        "version": 1,
      }
    `)
    expect(documentsSchema.parse(data)).toEqual(data)
    expect(valid('data-documents', data)).toBe(true)
  })

  it('gives a document in full', () => {
    const data = documentData(
      archive,
      archive.documents.get('3433-qd-ubnd-ha-tinh-2023')!,
      addresses,
    )
    expect(data.conflicts).toMatchInlineSnapshot(`
      [
        {
          "documents": [
            "3433-qd-ubnd-ha-tinh-2023",
          ],
          "kind": "date-conflict",
          "message": "Cùng một văn bản nhưng ghi các ngày ban hành khác nhau: 25/12/2023, 26/12/2023.",
          "sides": [
            {
              "count": 1,
              "record": null,
              "sources": [
                "/kho/bao-cao/ubnd-ha-tinh/2024/r0/#vd-1",
              ],
              "value": "25/12/2023",
            },
            {
              "count": 1,
              "record": null,
              "sources": [
                "/kho/bao-cao/ubnd-ha-tinh/2024/r1/#vd-1",
              ],
              "value": "26/12/2023",
            },
          ],
        },
      ]
    `)
    expect(data.citedBy).toMatchInlineSnapshot(`
      [
        {
          "count": 2,
          "inferred": false,
          "mentions": [
            0,
            1,
          ],
          "report": "ubnd-ha-tinh/2024/r0",
          "url": "/kho/bao-cao/ubnd-ha-tinh/2024/r0/#vd-1",
        },
        {
          "count": 1,
          "inferred": false,
          "mentions": [
            0,
          ],
          "report": "ubnd-ha-tinh/2024/r1",
          "url": "/kho/bao-cao/ubnd-ha-tinh/2024/r1/#vd-1",
        },
      ]
    `)
    expect(documentSchema.parse(data)).toEqual(data)
    expect(valid('data-document', data)).toBe(true)
  })

  it('gives a report with its citations', () => {
    const report = [...archive.reports.values()][0]!
    const data = {
      ...reportData(archive, report, addresses),
      citations: citationsOf(report, addresses),
    }
    expect(data.cites).toEqual([
      {
        document: '3433-qd-ubnd-ha-tinh-2023',
        title: archive.documents.get('3433-qd-ubnd-ha-tinh-2023')!.title,
        count: 2,
      },
    ])
    expect(data.citations[0]).toMatchInlineSnapshot(`
      {
        "class": "numbered",
        "column": 1,
        "date": "2023-12-25",
        "end": 12,
        "grammar": "state",
        "index": 0,
        "issuer": null,
        "issuerCode": null,
        "line": 1,
        "number": "3433/QĐ-UBND",
        "pinpoints": [
          "khoản 9 Điều 12",
        ],
        "place": null,
        "relation": null,
        "resolution": {
          "candidates": [],
          "document": "3433-qd-ubnd-ha-tinh-2023",
          "reason": "Số, ký hiệu và ngày ban hành; nơi ban hành lấy theo cơ quan báo cáo.",
          "status": "resolved",
        },
        "role": "căn cứ",
        "section": "I. Căn cứ",
        "sentence": "Căn cứ 3433/QĐ-UBND;",
        "sentenceHead": [
          7,
          19,
        ],
        "start": 0,
        "subject": "kế hoạch",
        "suggestion": null,
        "text": "3433/QĐ-UBND",
        "type": "QĐ",
        "unit": null,
        "url": "/kho/bao-cao/ubnd-ha-tinh/2024/r0/#vd-1",
        "warnings": [],
        "year": null,
      }
    `)
    expect(reportDataSchema.parse(data)).toEqual(data)
    expect(valid('data-report', data)).toBe(true)
  })

  it('streams a citation a line', () => {
    const parts = citationsParts(archive)
    const lines = parts.flatMap(({ file, reports }) =>
      reports.flatMap((report) =>
        citationsOf(report, addresses).map((each) => ({
          file,
          line: { report: report.id, ...each },
        })),
      ),
    )
    expect(
      lines.map(
        ({ file, line }) => `${file} ${line.report} ${line.index} ${line.resolution.status}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "citations.ndjson ubnd-ha-tinh/2024/r0 0 resolved",
        "citations.ndjson ubnd-ha-tinh/2024/r0 1 inferred",
        "citations.ndjson ubnd-ha-tinh/2024/r0 2 unresolved",
        "citations.ndjson ubnd-ha-tinh/2024/r1 0 resolved",
        "citations.ndjson ubnd-ha-tinh/2024/r1 1 resolved",
      ]
    `)
    for (const { line } of lines) {
      expect(citationLineSchema.parse(line)).toEqual(line)
      expect(valid('data-citation', line)).toBe(true)
    }
    const index = citationsIndex(parts, addresses)
    expect(index).toEqual({
      version: 1,
      total: 5,
      parts: [{ url: '/kho/du-lieu/citations.ndjson', count: 5 }],
    })
    expect(citationsIndexSchema.parse(index)).toEqual(index)
    expect(valid('data-citations', index)).toBe(true)
  })

  it('splits both into bounded parts that an index names', () => {
    const parts = documentsParts(archive, addresses, 3)
    expect(parts.map(({ file, documents }) => [file, documents.length])).toEqual([
      ['documents.json', 1],
      ['documents-2.json', 1],
    ])
    for (const { head } of parts)
      expect(head.parts).toEqual(['/kho/du-lieu/documents.json', '/kho/du-lieu/documents-2.json'])
    const citations = citationsParts(archive, 3)
    expect(citations.map(({ file, lines }) => [file, lines])).toEqual([
      ['citations.ndjson', 3],
      ['citations-2.ndjson', 2],
    ])
    expect(citationsIndex(citations, addresses).parts.map(({ count }) => count)).toEqual([3, 2])
  })

  it('a report that comes or goes moves the bounds of no part but its own', () => {
    const rows: MentionRow[][] = Array.from({ length: 900 }, () => [{ number: '01/NQ-CP' }])
    const whole = archiveOf(rows)
    const partsOf = ({ reports }: Archive) =>
      citationsParts({ ...whole, reports }).map(({ reports }) => reports.map(({ id }) => id).join())
    const before = partsOf(whole)
    const [, ...rest] = whole.reports
    const after = partsOf({ ...whole, reports: new Map(rest) })
    expect(before.length).toBeGreaterThan(2)
    expect(after.filter((part) => !before.includes(part))).toHaveLength(1)
  })

  it('an empty archive has empty files', () => {
    const empty = archiveOf([])
    expect(documentsParts(empty, addresses).map(({ documents }) => documents)).toEqual([[]])
    expect(citationsIndex(citationsParts(empty), addresses)).toEqual({
      version: 1,
      total: 0,
      parts: [{ url: '/kho/du-lieu/citations.ndjson', count: 0 }],
    })
  })
})
