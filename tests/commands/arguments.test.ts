import { spawnSync } from 'node:child_process'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { parseCheckOptions } from '../../scripts/check/options.ts'
import { parseNewOptions } from '../../scripts/new/options.ts'
import { parseImportOptions } from '../../src/import/command/options.ts'

/** Runs a command as npm does; its exit code and the first line of what it says. */
function run(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/vankho.mjs', ...args], {
    encoding: 'utf8',
  })
  expect(stdout).toBe('')
  expect(stderr, 'no stack').not.toMatch(/^\s+at /m)
  return `${status} ${stderr.split('\n', 1)[0]}`
}

test('wrong use of a command is one sentence, and gives 2', { timeout: 90_000 }, () => {
  expect(
    [
      ['build', '--ful'],
      ['start', '--foo'],
      ['dev', '--port', '1'],
      ['check', '--agecy', 'x'],
      ['cite', '--agncy', 'x', 'README.md'],
      ['cite', 'content'],
      ['cite', 'README.md', 'json'],
    ].map((args) => run(...args)),
  ).toMatchInlineSnapshot(`
    [
      "2 Không có tùy chọn --ful. Có phải ý là --full?",
      "2 Không có tùy chọn --foo. Lệnh này nhận --verbose, --full, --timings.",
      "2 Không có tùy chọn --port. Lệnh này không nhận tùy chọn nào.",
      "2 Không có tùy chọn --agecy. Lệnh này nhận --format, --rule, --max-warnings, --fix, --watch, --help.",
      "2 Không có tùy chọn --agncy. Có phải ý là --agency?",
      "2 content là một thư mục; hãy nêu một tệp trong đó.",
      "2 Lệnh không nhận được --format json: thiếu “--” trước các tùy chọn nên npm giữ lại. Viết npm run --silent cite -- … --format json.",
    ]
  `)
})

test('what is wrong is said with the nearest option', () => {
  const said = (parsed: object) => ('wrong' in parsed ? parsed.wrong : null)
  expect([
    said(parseCheckOptions(['--max-warning', '1'])),
    said(parseCheckOptions(['--fix=1'])),
    said(parseCheckOptions(['--format', 'jsn'])),
    said(parseNewOptions(['--tile', 'A'])),
    said(parseNewOptions(['--title'])),
    said(parseNewOptions(['A'])),
    said(parseNewOptions(['--format', 'xml'])),
    said(parseImportOptions(['--agecy', 'x'], 'content')),
  ]).toMatchInlineSnapshot(`
    [
      "Không có tùy chọn --max-warning. Có phải ý là --max-warnings?",
      "Tùy chọn --fix không nhận giá trị; chỉ viết --fix.",
      "Không có dạng kết quả “jsn”. Có phải ý là json?",
      "Không có tùy chọn --tile. Có phải ý là --title?",
      "Tùy chọn --title thiếu giá trị; viết --title GIÁ_TRỊ, hoặc --title=GIÁ_TRỊ khi giá trị mở đầu bằng dấu gạch.",
      "Không hiểu “A”: mọi giá trị đều đi sau một tùy chọn. Lệnh này nhận --title, --agency, --period, --number, --date, --place, --kind, --subject, --addressee, --signer, --position, --authority, --name, --format, --help.",
      "Không có dạng kết quả “xml”. Chọn text, json.",
      "Không có tùy chọn --agecy. Có phải ý là --agency?",
    ]
  `)
})

describe('options that npm took, since -- is missing before them', () => {
  const said = (parsed: object) => ('wrong' in parsed ? parsed.wrong : null)
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  test('are named with how to write them', () => {
    vi.stubEnv('npm_config_agency', 'vpub-ha-tinh')
    vi.stubEnv('npm_config_dry_run', 'true')
    vi.stubEnv('npm_config_rule', 'true')
    expect([
      said(parseImportOptions(['a.docx'], 'content')),
      said(parseNewOptions([])),
      said(parseCheckOptions(['draft-mark'])),
    ]).toMatchInlineSnapshot(`
      [
        "Lệnh không nhận được --agency, --dry-run: thiếu “--” trước các tùy chọn nên npm giữ lại. Viết npm run import -- … --agency … --dry-run.",
        "Lệnh không nhận được --agency: thiếu “--” trước các tùy chọn nên npm giữ lại. Viết npm run new -- … --agency.",
        "Lệnh không nhận được --rule: thiếu “--” trước các tùy chọn nên npm giữ lại. Viết npm run check -- … --rule.",
      ]
    `)
  })

  test('the value of --format is all that is left of it', () => {
    expect([
      said(parseCheckOptions(['json'])),
      said(parseImportOptions(['a.docx', 'json'], 'content')),
      said(parseNewOptions(['json'])),
    ]).toMatchInlineSnapshot(`
      [
        "Lệnh không nhận được --format json: thiếu “--” trước các tùy chọn nên npm giữ lại. Viết npm run check -- … --format json.",
        "Lệnh không nhận được --format json: thiếu “--” trước các tùy chọn nên npm giữ lại. Viết npm run import -- … --format json.",
        "Lệnh không nhận được --format json: thiếu “--” trước các tùy chọn nên npm giữ lại. Viết npm run new -- … --format json.",
      ]
    `)
  })
})
