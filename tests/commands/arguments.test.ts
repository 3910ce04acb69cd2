import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Runs a command as npm does; its exit code and the first line of what it says. */
function run(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/vankho.mjs', ...args], {
    encoding: 'utf8',
  })
  expect(stdout).toBe('')
  expect(stderr, 'no stack').not.toMatch(/^\s+at /m)
  return `${status} ${stderr.split('\n', 1)[0]}`
}

test('wrong use of any command is one sentence with the nearest option, and gives 2', () => {
  expect(
    [
      ['build', '--foo'],
      ['build', '--ful'],
      ['build', 'content'],
      ['start', '--foo'],
      ['dev', '--port', '1'],
      ['check', '--agecy', 'x'],
      ['check', '--max-warning', '1'],
      ['check', '--fix=1'],
      ['cite', '--foo'],
      ['cite', '--agncy', 'x', 'README.md'],
      ['cite', '--agency', 'ha-tin', 'README.md'],
      ['cite', '--format', 'xml', 'README.md'],
      ['cite', 'content'],
      ['new', '--tile', 'A'],
      ['new', '--title'],
      ['new', 'A'],
      ['import', '--agecy', 'x'],
    ].map((args) => run(...args)),
  ).toMatchInlineSnapshot(`
    [
      "2 Không có tùy chọn --foo. Lệnh này nhận --verbose, --full, --timings.",
      "2 Không có tùy chọn --ful. Có phải ý là --full?",
      "2 Không hiểu “content”: mọi giá trị đều đi sau một tùy chọn. Lệnh này nhận --verbose, --full, --timings.",
      "2 Không có tùy chọn --foo. Lệnh này nhận --verbose, --full, --timings.",
      "2 Không có tùy chọn --port. Lệnh này không nhận tùy chọn nào.",
      "2 Không có tùy chọn --agecy. Lệnh này nhận --format, --rule, --max-warnings, --fix, --watch, --help.",
      "2 Không có tùy chọn --max-warning. Có phải ý là --max-warnings?",
      "2 Tùy chọn --fix không nhận giá trị; chỉ viết --fix.",
      "2 Không có tùy chọn --foo. Lệnh này nhận --agency, --format, --help.",
      "2 Không có tùy chọn --agncy. Có phải ý là --agency?",
      "2 Không có cơ quan “ha-tin” trong content/agencies.yaml. Có phải ý là “ha-tinh”?",
      "2 Không có dạng kết quả “xml”. Chọn json, text.",
      "2 content là một thư mục; hãy nêu một tệp trong đó.",
      "2 Không có tùy chọn --tile. Có phải ý là --title?",
      "2 Tùy chọn --title thiếu giá trị; viết --title GIÁ_TRỊ, hoặc --title=GIÁ_TRỊ khi giá trị mở đầu bằng dấu gạch.",
      "2 Không hiểu “A”: mọi giá trị đều đi sau một tùy chọn. Lệnh này nhận --title, --agency, --period, --number, --date, --place, --kind, --subject, --addressee, --signer, --position, --authority, --name, --format, --help.",
      "2 Không có tùy chọn --agecy. Có phải ý là --agency?",
    ]
  `)
})
