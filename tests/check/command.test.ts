import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { parseCheckOptions } from '../../scripts/check/options.ts'
import type { Settings } from '../../src/content/settings.ts'
import { front, REPORT, report, writeArchive } from './archive.ts'

const environment = ({ content, cache }: Settings) => ({
  ...process.env,
  VANKHO_CONTENT: content,
  VANKHO_CACHE: cache,
})

function run(command: 'check' | 'new', settings: Settings, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/vankho.mjs', command, ...args],
    { encoding: 'utf8', env: environment(settings) },
  )
  return { status, stdout, stderr }
}

const OTHER = 'reports/vpub-ha-tinh/2024/quy-2.md'
const archive = () =>
  writeArchive({
    [REPORT]: report('Nhận hồ sơnộp trực tuyến.\n'),
    [OTHER]: `${front('', '2024-Q2')}Theo kế hoạch[^1].\n`,
  })

test('errors give 1, warnings 0 unless there are more than allowed', () => {
  const settings = archive()
  expect(run('check', settings).status).toBe(1)
  const own = join(settings.content, REPORT)
  expect(run('check', settings, own).status).toBe(0)
  expect(run('check', settings, own, '--max-warnings', '0').status).toBe(1)
  expect(run('check', settings, own, '--max-warnings', '1').status).toBe(0)
})

test('paths and rules limit what is reported', () => {
  const settings = archive()
  const { stdout } = run('check', settings, '--format', 'json', '--rule', 'glued-words')
  const { problems, counts } = JSON.parse(stdout)
  expect(counts.rules).toEqual({ 'glued-words': 1 })
  expect(problems[0].file).toBe(
    relative(process.cwd(), join(settings.content, REPORT)).replaceAll('\\', '/'),
  )
})

test('severities of site.yaml and acceptances of a report are applied', () => {
  const settings = archive()
  writeFileSync(
    join(settings.content, 'site.yaml'),
    'title: A\npublisher: B\nrules:\n  footnote-without-text: info\n',
  )
  writeFileSync(
    join(settings.content, REPORT),
    report(
      'Nhận hồ sơnộp trực tuyến.\n',
      'accept:\n  - rule: glued-words\n    text: hồ sơnộp\n    reason: bản gốc in như vậy',
    ),
  )
  const { status, stdout } = run('check', settings, '--format', 'json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout).counts).toEqual({
    error: 0,
    warning: 0,
    info: 1,
    rules: { 'footnote-without-text': 1 },
  })
})

test('wrong use gives 2 and says what is wrong', () => {
  const wrong = (...args: string[]) => {
    const parsed = parseCheckOptions(args)
    return 'wrong' in parsed ? parsed.wrong : null
  }
  expect([
    wrong('--format', 'xml'),
    wrong('--rule', 'glued-word'),
    wrong('--max-warnings', 'nhiều'),
    wrong('--sửa'),
    wrong('--fx'),
    wrong('--format'),
    wrong('--watch', '--format', 'json'),
    wrong('--fix', '--rule', 'glued-words', 'content'),
  ]).toMatchInlineSnapshot(`
    [
      "Không có dạng kết quả “xml”. Chọn text, json, github, sarif.",
      "Không có quy tắc “glued-word”. Có phải ý là “glued-words”?",
      "--max-warnings cần một số nguyên, đang ghi “nhiều”.",
      "Không có tùy chọn --sửa. Lệnh này nhận --format, --rule, --max-warnings, --fix, --watch, --help.",
      "Không có tùy chọn --fx. Có phải ý là --fix?",
      "Tùy chọn --format thiếu giá trị; viết --format GIÁ_TRỊ, hoặc --format=GIÁ_TRỊ khi giá trị mở đầu bằng dấu gạch.",
      "--watch chỉ đi với dạng text.",
      null,
    ]
  `)
  const { status, stdout, stderr } = run('check', archive(), 'khong-co.md')
  expect([status, stdout, stderr]).toEqual([2, '', 'Không có tệp hay thư mục “khong-co.md”.\n'])
})

test('--fix repairs, says so apart from the results, and checks again', () => {
  const settings = writeArchive({ [REPORT]: report('Thân.\n').replaceAll('\n', '\r\n') })
  const { status, stdout, stderr } = run('check', settings, '--fix', '--format', 'json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout).problems).toEqual([])
  expect(stderr).toContain('Đã sửa 1 chỗ trong 1 tệp.')
  expect(readFileSync(join(settings.content, REPORT), 'utf8')).not.toContain('\r')
})

test('--watch checks again when a file is saved', async () => {
  const settings = writeArchive({ [REPORT]: report('Thân.\n') })
  const child = spawn(process.execPath, ['scripts/vankho.mjs', 'check', '--watch'], {
    env: environment(settings),
  })
  let output = ''
  const says = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => output.includes(text) && resolve()
      child.stdout.on('data', look)
      look()
    })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  try {
    await says('Đang chờ thay đổi')
    writeFileSync(join(settings.content, REPORT), report('Nhận hồ sơnộp trực tuyến.\n'))
    await says('Toàn kho')
    expect(output).toContain('[glued-words]')
  } finally {
    child.kill()
  }
})

test('a new report is made from a template, and is not published as it is', () => {
  const settings = writeArchive({})
  const args = ['--agency', 'vpub-ha-tinh', '--period', '2024-Q3', '--title', 'Kết quả: Quý III']
  const made = run('new', settings, ...args, '--format', 'json')
  expect(made.status).toBe(0)
  expect(JSON.parse(made.stdout).file).toMatch(/reports\/vpub-ha-tinh\/2024\/quy-3\.md$/)
  expect(run('new', settings, ...args).status).toBe(1)
  expect(run('new', settings, '--period', '2024-Q3').status).toBe(2)
  expect(run('new', settings, ...args, '--kind', 'định kì').stderr).toContain('Gần nhất: định kỳ.')
  const { stdout } = run('check', settings, '--format', 'json')
  const errors = JSON.parse(stdout).problems.filter(
    ({ severity }: { severity: string }) => severity === 'error',
  )
  expect(errors.map(({ rule }: { rule: string }) => rule)).toEqual(['draft-mark'])
})

test('a path that is not in the archive is not said to be without problems', () => {
  const settings = archive()
  const { status, stdout, stderr } = run('check', settings, 'README.md', '--format', 'json')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(
    /^“README.md” nằm ngoài kho \(thư mục .*content\), nên không được kiểm tra\./,
  )
  expect(run('check', settings, '--watch', 'README.md').status).toBe(2)
  expect(run('check', settings, join(settings.content, '..')).status).toBe(1)
})

test('all that is wrong with a new report is said at once, an agency by its name with its id', () => {
  const made = run(
    'new',
    archive(),
    ...['--agency', 'Văn phòng UBND tỉnh Hà Tĩnh', '--period', 'quý', '--title', 'A'],
    ...['--format', 'json'],
  )
  expect(made.status).toBe(1)
  expect(JSON.parse(made.stdout).problems).toEqual([
    expect.stringContaining('Có phải ý là “vpub-ha-tinh”?'),
    expect.stringContaining('period: '),
  ])
})
