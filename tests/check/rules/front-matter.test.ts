import { expect, test } from 'vitest'
import { AGENCIES, check, describe, found, foundIn, front, REPORT, report } from '../archive.ts'

test('front-matter-missing', async () => {
  expect(await foundIn('front-matter-missing', { [REPORT]: '# Báo cáo\n' })).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:1:1 error
      Tệp không mở đầu bằng phần khai báo giữa hai dòng ---.
      → Thêm phần khai báo có title, agency và period, hoặc dùng lệnh npm run new để tạo mẫu."
  `)
})

test('front-matter-unclosed', async () => {
  expect(
    await foundIn('front-matter-unclosed', { [REPORT]: '---\ntitle: Báo cáo\n' }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:2:1 error
      Phần khai báo đầu tệp mở bằng --- nhưng không có dòng --- đóng lại; có vẻ nó hết ở dòng 2.
      → Thêm một dòng --- ngay sau dòng 2."
  `)
})

test('front-matter-engine', async () => {
  expect(
    await foundIn('front-matter-engine', { [REPORT]: '---js\nprocess.exit(1)\n---\n' }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:1:1 error
      Phần khai báo ghi ngôn ngữ “js”; chỉ YAML được chấp nhận và không đoạn mã nào được chạy.
      → Đổi dòng đầu thành --- và viết khai báo bằng YAML."
  `)
})

test('front-matter-too-large', async () => {
  expect(
    await foundIn('front-matter-too-large', {
      [REPORT]: `---\ntitle: ${'a'.repeat(65_000)}\n---\nThân.\n`,
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:1:1 error
      Phần khai báo dài 65.011 ký tự, quá mức 64.000.
      → Chuyển nội dung dài xuống thân báo cáo; có thể thiếu dòng --- đóng khai báo."
  `)
})

test('front-matter-syntax', async () => {
  expect(
    await foundIn('front-matter-syntax', { [REPORT]: '---\ntitle: Kết quả: Quý I\n---\nThân.\n' }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:2:8 error
      Sai cú pháp YAML: giá trị có dấu hai chấm mà không đặt trong dấu ngoặc kép.
      → Đặt giá trị trong dấu ngoặc kép: title: "Kết quả: Quý I""
  `)
})

const slips = (...lines: string[]) =>
  foundIn('front-matter-syntax', { [REPORT]: `---\n${lines.join('\n')}\n---\nThân.\n` })

test('each slip of a declaration is shown in its own line, with what to write', async () => {
  expect(
    await slips(
      'title: Kết quả: Quý I',
      'agency:vpub-ha-tinh',
      'period 2024-Q1',
      'place: "Hà Tĩnh',
      'subject: “Cải cách: hành chính”',
      'addressee: "Sở Nội vụ" và "Sở Tài chính"',
      'signer:',
      '\tname: Lê Văn A',
      'number: @125',
      'recipients: [Sở Nội vụ, Sở Y tế',
      'source:',
      '  file: goc.pdf',
      ' url: https://example.vn/',
      'Dòng này lạc vào đây',
      'kind: định kỳ',
      'kind: đột xuất',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:2:8 error
      Sai cú pháp YAML: giá trị có dấu hai chấm mà không đặt trong dấu ngoặc kép.
      → Đặt giá trị trong dấu ngoặc kép: title: "Kết quả: Quý I"
    reports/vpub-ha-tinh/2024/quy-1.md:3:1 error
      Sai cú pháp YAML: thiếu dấu cách sau “agency:”.
      → Viết: agency: "vpub-ha-tinh"
    reports/vpub-ha-tinh/2024/quy-1.md:4:1 error
      Sai cú pháp YAML: thiếu dấu hai chấm sau tên trường “period”.
      → Viết: period: "2024-Q1"
    reports/vpub-ha-tinh/2024/quy-1.md:5:8 error
      Sai cú pháp YAML: dấu ngoặc mở giá trị không có dấu đóng (" hoặc ' thẳng, cùng loại).
      → Viết: place: "Hà Tĩnh"
    reports/vpub-ha-tinh/2024/quy-1.md:6:10 error
      Sai cú pháp YAML: giá trị có dấu hai chấm mà không đặt trong dấu ngoặc kép.
      → Đặt giá trị trong dấu ngoặc kép: subject: "Cải cách: hành chính"
    reports/vpub-ha-tinh/2024/quy-1.md:7:12 error
      Sai cú pháp YAML: dấu ngoặc kép đóng trước khi hết giá trị.
      → Viết: addressee: '"Sở Nội vụ" và "Sở Tài chính"'
    reports/vpub-ha-tinh/2024/quy-1.md:9:1 error
      Sai cú pháp YAML: dòng này thụt vào bằng phím Tab hoặc dấu cách không ngắt, mà YAML chỉ nhận dấu cách thường.
      → Xóa khoảng trống ở đầu dòng, gõ hai dấu cách cho mỗi bậc.
    reports/vpub-ha-tinh/2024/quy-1.md:10:9 error
      Sai cú pháp YAML: giá trị có ký tự mà YAML hiểu theo nghĩa khác.
      → Đặt giá trị trong dấu ngoặc kép: number: "@125"
    reports/vpub-ha-tinh/2024/quy-1.md:11:13 error
      Sai cú pháp YAML: dấu [ mở mà không đóng.
      → Thêm dấu đóng; nếu dấu này là chữ của giá trị thì viết: recipients: "[Sở Nội vụ, Sở Y tế"
    reports/vpub-ha-tinh/2024/quy-1.md:12:1 error
      Sai cú pháp YAML: dòng này không có dạng “trường: giá trị”.
      → Xóa dòng này; nếu nó nối tiếp giá trị ở dòng trên thì viết chung một dòng.
    reports/vpub-ha-tinh/2024/quy-1.md:15:1 error
      Sai cú pháp YAML: dòng này không có dạng “trường: giá trị”.
      → Xóa dòng này; nếu nó nối tiếp giá trị ở dòng trên thì viết chung một dòng.
    reports/vpub-ha-tinh/2024/quy-1.md:17:1 error
      Sai cú pháp YAML: trường “kind” được khai báo hai lần, ở dòng 16 và dòng 17.
      → Giữ một trong hai, xóa trường kia.
      reports/vpub-ha-tinh/2024/quy-1.md:16:1 lần đầu"
  `)
})

test('characters that only look right, marks of lists, and values of several lines', async () => {
  const hints = (
    await slips(
      'title: Kết quả:',
      '  công tác',
      'agency：vpub-ha-tinh',
      'period:\u00A02024-Q1',
      'signer:',
      '\u00A0\u00A0name: Lê Văn A',
      'recipients:',
      '  - Sở Nội vụ',
      '  –Sở Y tế',
    )
  )
    .split('\n')
    .filter((line) => line.includes('→'))
  expect(hints).toEqual([
    '  → Đặt giá trị trong dấu ngoặc kép: title: "Kết quả: công tác"',
    '  → Viết: agency: "vpub-ha-tinh"',
    '  → Viết: period: "2024-Q1"',
    '  → Xóa khoảng trống ở đầu dòng, gõ hai dấu cách cho mỗi bậc.',
    '  → Viết: - "Sở Y tế"',
  ])
})

test('a slip of a declaration hides neither its other fields nor the body', async () => {
  const problems = await check({
    [REPORT]: report('Nhận hồ sơnộp.[^1]', 'kind: định kì\nplace: "Hà Tĩnh\nsumject: A').replace(
      'title: Kết quả công tác',
      'title: Kết quả: công tác',
    ),
  })
  const own = problems.filter(({ file }) => file === REPORT)
  expect(own.map(({ rule, line }) => `${line} ${rule}`)).toMatchInlineSnapshot(`
    [
      "2 front-matter-syntax",
      "7 schema",
      "8 front-matter-syntax",
      "9 unknown-key",
      "12 glued-words",
      "12 footnote-without-text",
    ]
  `)
})

test('what a report accepts is accepted although its declaration is broken', async () => {
  const accept = 'accept:\n  - rule: glued-words\n    reason: bản gốc in như vậy\nplace: "A'
  expect(await found('glued-words', 'Nhận hồ sơnộp.', accept)).toBe('')
})

test.each([
  ['no line closes it', '\n', 'Thân bài: không có gì.\n'],
  ['four hyphens close it', '----\n', 'Thân.\n'],
  ['a dash closes it', '—\n', 'Thân.\n'],
  ['a heading follows at once', '', '## I. KẾT QUẢ\n\nThân.\n'],
  [
    'text follows at once',
    '',
    'Thực hiện Chương trình công tác năm 2024 của Văn phòng UBND tỉnh, báo cáo như sau: không có gì.\n',
  ],
  ['a rule of the body seems to close it', '\n', 'Thân bài: không có gì.\n\n---\n\nHết.\n'],
])('a declaration that is not closed is read to its end: %s', async (_, closing, body) => {
  const text = front('kind: định kì').replace('\n---\n\n', `\n${closing}`) + body
  const problems = (await check({ [REPORT]: text })).filter(({ file }) => file === REPORT)
  expect(Object.fromEntries(problems.map(({ rule, line }) => [rule, line]))).toEqual({
    schema: 7,
    'front-matter-unclosed': /^[-—]/.test(closing) ? 8 : 7,
  })
})

test('front-matter-unopened', async () => {
  const texts = ['\n---\n', '—\n', '']
  const all = texts.map((start) =>
    foundIn('front-matter-unopened', { [REPORT]: report('Thân.').replace('---\n', start) }),
  )
  expect((await Promise.all(all)).join('\n')).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:1:1 error
      Trước dòng --- mở phần khai báo có dòng trống hoặc dấu cách.
      → Dòng đầu tiên của tệp chỉ gồm ba dấu gạch ngang: ---
    reports/vpub-ha-tinh/2024/quy-1.md:1:1 error
      Phần khai báo mở bằng “—” chứ không phải đúng ba dấu gạch ngang.
      → Dòng đầu tiên của tệp chỉ gồm ba dấu gạch ngang: ---
    reports/vpub-ha-tinh/2024/quy-1.md:1:1 error
      Phần khai báo không có dòng --- mở đầu.
      → Dòng đầu tiên của tệp chỉ gồm ba dấu gạch ngang: ---"
  `)
})

test('merge-conflict', async () => {
  const conflict = (a: string, b: string) => `<<<<<<< HEAD\n${a}\n=======\n${b}\n>>>>>>> sua-loi`
  const files = {
    'agencies.yaml': AGENCIES.replace('  level: tỉnh', conflict('  level: tỉnh', '  level: xã')),
    [REPORT]: report(
      `${conflict('Nhận hồ sơnộp.', 'Nhận hồ sơ.')}\n\n<<<<<<< HEAD\nThân.\n`,
      conflict('kind: định kì', 'kind: định kỳ'),
    ),
  }
  expect(await foundIn('merge-conflict', files)).toMatchInlineSnapshot(`
    "agencies.yaml:6:1 error
      Tệp có hai bản chưa được nhập làm một: dấu xung đột của git ở dòng 6 (<<<<<<<), dòng 8 (=======), dòng 10 (>>>>>>>).
      → Chọn giữa dòng 7 và dòng 9, rồi xóa cả ba dòng dấu.
    reports/vpub-ha-tinh/2024/quy-1.md:7:1 error
      Tệp có hai bản chưa được nhập làm một: dấu xung đột của git ở dòng 7 (<<<<<<<), dòng 9 (=======), dòng 11 (>>>>>>>).
      → Chọn giữa dòng 8 và dòng 10, rồi xóa cả ba dòng dấu.
    reports/vpub-ha-tinh/2024/quy-1.md:14:1 error
      Tệp có hai bản chưa được nhập làm một: dấu xung đột của git ở dòng 14 (<<<<<<<), dòng 16 (=======), dòng 18 (>>>>>>>).
      → Chọn giữa dòng 15 và dòng 17, rồi xóa cả ba dòng dấu.
    reports/vpub-ha-tinh/2024/quy-1.md:20:1 error
      Tệp có hai bản chưa được nhập làm một: dấu xung đột của git ở dòng 20 (<<<<<<<).
      → Chọn đoạn đúng, rồi xóa mọi dòng dấu <<<<<<<, =======, >>>>>>>."
  `)
  const others = (await check(files)).filter(
    ({ rule, file }) => rule !== 'merge-conflict' && file === REPORT,
  )
  expect(others.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['8 schema', '15 glued-words'])
})

test('front-matter-alias', async () => {
  expect(
    await foundIn('front-matter-alias', {
      [REPORT]: '---\ntitle: &a Kết quả\nsubject: *a\n---\nThân.\n',
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:3:10 error
      Bí danh *a không được chấp nhận trong phần khai báo.
      → Viết thẳng giá trị thay cho bí danh."
  `)
})

test('value-cut', async () => {
  const title = 'title: Báo cáo số 5 #2 của "Sở"'
  expect(
    await foundIn('value-cut', {
      'agencies.yaml': AGENCIES.replace('Hà Tĩnh\n', 'Hà Tĩnh #2\n'),
      [REPORT]: report(
        'Thân.',
        'recipients:\n  - Sở Nội vụ #1 # hai\n  - "Sở #1"\nplace: # chưa rõ\nsubject: #3',
      ).replace(/title: .*/, title),
    }),
  ).toMatchInlineSnapshot(`
    "agencies.yaml:2:48 error
      mục 1, name: YAML coi từ dấu # trở đi là ghi chú, nên “#2” bị bỏ và giá trị chỉ còn “Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh”.
      → Đặt cả giá trị trong dấu ngoặc kép: name: "Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh #2". Nếu đó là ghi chú, chuyển nó lên một dòng riêng.
    reports/vpub-ha-tinh/2024/quy-1.md:2:21 error
      title: YAML coi từ dấu # trở đi là ghi chú, nên “#2 của "Sở"” bị bỏ và giá trị chỉ còn “Báo cáo số 5”.
      → Đặt cả giá trị trong dấu ngoặc kép: title: 'Báo cáo số 5 #2 của "Sở"'. Nếu đó là ghi chú, chuyển nó lên một dòng riêng.
    reports/vpub-ha-tinh/2024/quy-1.md:8:15 error
      recipients.0: YAML coi từ dấu # trở đi là ghi chú, nên “#1 # hai” bị bỏ và giá trị chỉ còn “Sở Nội vụ”.
      → Đặt cả giá trị trong dấu ngoặc kép: - "Sở Nội vụ #1 # hai". Nếu đó là ghi chú, chuyển nó lên một dòng riêng.
    reports/vpub-ha-tinh/2024/quy-1.md:11:10 error
      subject: YAML coi từ dấu # trở đi là ghi chú, nên “#3” bị bỏ và giá trị chỉ còn “”.
      → Đặt cả giá trị trong dấu ngoặc kép: subject: "#3". Nếu đó là ghi chú, chuyển nó lên một dòng riêng."
  `)
  const comments = '# của kỳ\nnumber: 125/BC-VPUB # đã đối chiếu\ndate: 2024-03-25 # ngày ký'
  expect(await found('value-cut', 'Thân.', comments)).toBe('')
})

test('schema', async () => {
  expect(
    await foundIn('schema', {
      [REPORT]: '---\nagency: vpub-ha-tinh\nperiod: Quý 1\nkind: định kì\n---\nThân.\n',
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:1:4 error
      title: chưa ghi, mà trường này bắt buộc phải có.
      → Thêm dòng “title: …”.
    reports/vpub-ha-tinh/2024/quy-1.md:3:9 error
      period: Kỳ báo cáo viết theo một trong các dạng: 2024, 2024-Q1, 2024-H1, 2024-9M, 2024-03, 2020/2025. Đang ghi: “Quý 1”.
      → Viết: period: 2024-Q1
    reports/vpub-ha-tinh/2024/quy-1.md:4:7 error
      kind: Loại báo cáo là định kỳ, chuyên đề hoặc đột xuất. Đang ghi: “định kì”.
      → Sửa kind theo mô tả trong hướng dẫn soạn báo cáo. Gần nhất: định kỳ."
  `)
})

const hintsFor = async (more: string, file = REPORT, period = 'period: 2024-Q1') => {
  const text = report('Thân.', more).replace(/period: .*/, period)
  const problems = await check({ [file]: text })
  const rules = ['schema', 'unknown-key', 'unknown-agency']
  return problems.filter(({ rule }) => rules.includes(rule)).map(({ hint }) => hint)
}

test.each([
  ['Quý I/2024', '2024-Q1'],
  ['quý 2 năm 2024', '2024-Q2'],
  ['Q3/2024', '2024-Q3'],
  ['2024-q4', '2024-Q4'],
  ['tháng 3/2024', '2024-03'],
  ['3/2024', '2024-03'],
  ['2024-3', '2024-03'],
  ['6 tháng đầu năm 2024', '2024-H1'],
  ['06 tháng cuối năm 2024', '2024-H2'],
  ['6 tháng', '2024-H1'],
  ['9 tháng', '2024-9M'],
  ['9 tháng đầu năm 2023', '2023-9M'],
  ['năm 2024', '2024'],
  ['giai đoạn 2020 - 2025', '2020/2025'],
  ['“2024-Q1”', '2024-Q1'],
])('a period written %s is shown as %s', async (written, value) => {
  expect(await hintsFor('', REPORT, `period: ${written}`)).toEqual([`Viết: period: ${value}`])
})

test('a period without its year, in no folder of a year, leaves it open; what is none, has no line', async () => {
  const file = 'reports/quy-1.md'
  expect(await hintsFor('', file, 'period: quý I')).toEqual(['Viết: period: <năm>-Q1'])
  expect(await hintsFor('', REPORT, 'period: quý 5/2024')).toEqual([
    'Sửa period theo mô tả trong hướng dẫn soạn báo cáo.',
  ])
})

test.each([
  ['date: 25/3/2024', 'date: 2024-03-25'],
  ['date: 05-03-2024', 'date: 2024-03-05'],
  ['date: Hà Tĩnh, ngày 25 tháng 3 năm 2024', 'date: 2024-03-25'],
  ['date: 2024.3.25', 'date: 2024-03-25'],
  ['signer: Lê Văn A', 'signer: { name: "Lê Văn A" }'],
  ['signer: Chánh Văn phòng', 'signer: { position: "Chánh Văn phòng" }'],
  ['recipients:\n  - Lưu: VT, TH', '- "Lưu: VT, TH"'],
  ['addressee:\n  - Bộ Nội vụ', 'addressee: "Bộ Nội vụ"'],
  ['status: thu hồi', 'status: withdrawn'],
  ['accept: glued-words', 'accept: { rule: "glued-words", reason: "…" }'],
])('%s is shown as %s', async (more, line) => {
  expect((await hintsFor(more))[0]).toBe(`Viết: ${line}`)
})

test.each([
  [
    'level: tỉnh',
    'level: cấp tỉnh',
    'Sửa mục 1, level theo mô tả trong hướng dẫn soạn báo cáo. Gần nhất: tỉnh.',
  ],
  ['  level: tỉnh\n', '', 'Thêm dòng “level: …” trong mục 1.'],
  ['place: ha-tinh', 'place: Hà Tĩnh', 'Viết: place: ha-tinh'],
])('of an agency %s, written %s, the hint is what to write', async (right, wrong, hint) => {
  const problems = await check({ 'agencies.yaml': AGENCIES.replace(right, wrong) })
  expect(problems.map((each) => each.hint)).toEqual([hint])
})

test('a file of rows that has none shows how a row begins', async () => {
  const problems = await check({ 'agencies.yaml': AGENCIES.replace(/^- | {2}/gm, '') })
  expect(describe(problems)).toMatchInlineSnapshot(`
    "agencies.yaml:1:1 error
      phần khai báo: giá trị phải là một danh sách.
      → Viết: - id: …, mỗi mục mở đầu bằng một dấu gạch"
  `)
})

test('a field by another name is not said to be missing as well', async () => {
  const text = report('Thân.').replace('title:', 'Title:').replace('agency:', 'cơ quan:')
  const own = (await check({ [REPORT]: text })).filter(({ severity }) => severity === 'error')
  expect(own.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['2 unknown-key', '3 unknown-key'])
})

test('a day that is not on the calendar is not guessed', async () => {
  expect(await hintsFor('date: 31/02/2024')).toEqual([
    'Sửa date theo mô tả trong hướng dẫn soạn báo cáo.',
  ])
})

test('an address and an original have their lines', async () => {
  const withSource = async (source: string) =>
    (await check({ [REPORT]: report('Thân.').replace(/source:\n.*/, source) })).map(
      ({ hint }) => hint,
    )
  expect(await withSource('source: goc.pdf')).toContain('Viết: source: { file: "goc.pdf" }')
  expect(await withSource('source:\n  url: hatinh.gov.vn/a')).toContain(
    'Viết: url: https://hatinh.gov.vn/a',
  )
})

test.each([
  ['cơ quan: A', 'agency'],
  ['ngày_ban_hành: 2024-03-25', 'date'],
  ['nơi nhận: A', 'recipients'],
  ['position: Chủ tịch', 'signer.position'],
  ['sumject: A', 'subject'],
])('an unknown field %s is known as %s', async (more, key) => {
  expect(await hintsFor(more)).toEqual([`Có phải ý là “${key}”?`])
})

test.each([
  ['Văn phòng UBND tỉnh Hà Tĩnh', 'vpub-ha-tinh'],
  ['văn phòng uỷ ban nhân dân tỉnh hà tĩnh', 'vpub-ha-tinh'],
  ['VP UBND tỉnh Hà Tĩnh', 'vpub-ha-tinh'],
  ['“vpub-ha-tinh”', 'vpub-ha-tinh'],
])('an agency by its name, %s, is shown by its id', async (name, id) => {
  const text = report('Thân.', 'kind: định kì').replace('vpub-ha-tinh', name)
  const problems = (await check({ [REPORT]: text })).filter(({ file }) => file === REPORT)
  expect(problems.map(({ rule, hint }) => `${rule} ${hint}`)).toEqual([
    `unknown-agency Có phải ý là “${id}”?`,
    'schema Sửa kind theo mô tả trong hướng dẫn soạn báo cáo. Gần nhất: định kỳ.',
  ])
})

test.each([
  ['parent', 'Văn phòng UBND tỉnh Hà Tĩnh'],
  ['renamedTo', 'văn phòng ủy ban nhân dân tỉnh hà tĩnh'],
  ['mergedInto', 'vpub-ha-tin'],
])('another agency in %s of the register is proposed by its id: %s', async (field, name) => {
  const other = `- id: so-moi\n  name: Sở Mới\n  level: tỉnh\n  ${field}: ${name}\n`
  const problems = await check({ 'agencies.yaml': AGENCIES + other, [REPORT]: report('Thân.') })
  const hints = problems.filter(({ severity }) => severity === 'error').map(({ hint }) => hint)
  expect(hints).toEqual([expect.stringContaining('vpub-ha-tinh')])
})

test('of a field that stands twice, what is wrong with the one that counts is said of it', async () => {
  const text = report('Thân.').replace('period:', 'agency: so-la\nperiod:')
  const problems = await check({ [REPORT]: text })
  const places = problems.filter(({ severity }) => severity === 'error')
  expect(places.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
    'front-matter-syntax 4:1',
    'unknown-agency 4:9',
  ])
})

test('unsplit-list', async () => {
  const list = 'recipients: Sở Nội vụ; UBND các huyện'
  expect(await found('unsplit-list', 'Thân.', list)).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:7:13 warning
      recipients chỉ có một mục, mà mục đó nêu 2 nơi ngăn bằng dấu chấm phẩy hoặc xuống dòng.
      → Viết mỗi nơi thành một mục: recipients: ["Sở Nội vụ", "UBND các huyện"]"
  `)
  const glued = 'recipients:\n  -Sở Nội vụ\n  -Lưu VT'
  expect(await found('unsplit-list', 'Thân.', glued)).toContain('["Sở Nội vụ", "Lưu VT"]')
  const lines = 'recipients: |\n  - Sở Nội vụ\n  - Lưu: VT'
  expect(await found('unsplit-list', 'Thân.', lines)).toContain('["Sở Nội vụ", "Lưu: VT"]')
  expect(await found('front-matter-syntax', 'Thân.', 'recipients: Sở Nội vụ; Lưu: VT')).toContain(
    'Viết thành danh sách: recipients: ["Sở Nội vụ", "Lưu: VT"]',
  )
  expect(await found('unsplit-list', 'Thân.', 'recipients:\n  - A; B\n  - C')).toBe('')
})

test('curly-quotes', async () => {
  expect(
    await found('curly-quotes', 'Thân.', 'place: “Hà Tĩnh”\nrecipients:\n  - “Sở Nội vụ”'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:7:8 warning
      place nằm trọn trong dấu ngoặc kép cong “…”; YAML coi đó là chữ, nên dấu ngoặc sẽ hiện trên trang.
      → Nếu dấu ngoặc chỉ để bao giá trị, dùng ngoặc thẳng: place: "Hà Tĩnh". Nếu bản gốc in như vậy, chấp nhận bằng accept kèm lý do.
    reports/vpub-ha-tinh/2024/quy-1.md:9:5 warning
      recipients.0 nằm trọn trong dấu ngoặc kép cong “…”; YAML coi đó là chữ, nên dấu ngoặc sẽ hiện trên trang.
      → Nếu dấu ngoặc chỉ để bao giá trị, dùng ngoặc thẳng: - "Sở Nội vụ". Nếu bản gốc in như vậy, chấp nhận bằng accept kèm lý do."
  `)
  const within = 'subject: “Năm dân vận” và “Ngày thứ bảy”\nplace: "“A” B"'
  expect(await found('curly-quotes', 'Thân.', within)).toBe('')
})

test('unknown-key', async () => {
  expect(
    await found('unknown-key', 'Thân.', 'sumject: cải cách hành chính'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:7:1 error
      Không có trường “sumject”.
      → Có phải ý là “subject”?"
  `)
})

test('unknown-agency', async () => {
  expect(
    await foundIn('unknown-agency', {
      [REPORT]: report('Thân.').replace('agency: vpub-ha-tinh', 'agency: vpub-ha-tin'),
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:3:9 error
      Cơ quan “vpub-ha-tin” không có trong agencies.yaml.
      → Có phải ý là “vpub-ha-tinh”?"
  `)
})

const OTHER = AGENCIES.replaceAll('vpub-ha-tinh', 'ubnd-ha-tinh').replace('VPUB', 'UBND')
const otherReport = {
  'reports/ubnd-ha-tinh/2024/quy-1.md': report('Thân.').replace('vpub', 'ubnd'),
}
const rulesOf = async (agencies: string) =>
  (await check({ 'agencies.yaml': agencies, [REPORT]: report('Thân.'), ...otherReport })).map(
    ({ file, line, rule }) => `${file}:${line} ${rule}`,
  )

test('a wrong row of agencies.yaml makes no other agency unknown, and is said once', async () => {
  expect([
    await rulesOf(AGENCIES.replace('level: tỉnh', 'level: tinh') + OTHER),
    await rulesOf(AGENCIES.replace('name: Văn', 'name: "Văn') + OTHER),
    await rulesOf(AGENCIES.replace('- id: vpub-ha-tinh', '- id: VPUB Hà Tĩnh') + OTHER),
    await rulesOf(AGENCIES.replace('- id: vpub-ha-tinh\n  name', '- name') + OTHER),
    await rulesOf(`agencies:\n${AGENCIES}${OTHER}`),
  ]).toMatchInlineSnapshot(`
    [
      [
        "agencies.yaml:6 schema",
      ],
      [
        "agencies.yaml:2 front-matter-syntax",
      ],
      [
        "agencies.yaml:1 schema",
      ],
      [
        "agencies.yaml:1 schema",
      ],
      [
        "agencies.yaml:1 schema",
      ],
    ]
  `)
  expect(await rulesOf(OTHER)).toEqual([`${REPORT}:3 unknown-agency`])
})

test('duplicate-agency', async () => {
  expect(
    await foundIn('duplicate-agency', { 'agencies.yaml': AGENCIES + AGENCIES }),
  ).toMatchInlineSnapshot(`
    "agencies.yaml:7:7 error
      Mã cơ quan “vpub-ha-tinh” được khai báo hai lần.
      → Giữ một mục, đổi mã mục còn lại."
  `)
})

test('unknown-rule', async () => {
  expect(
    await foundIn('unknown-rule', {
      'site.yaml': 'title: Kho\npublisher: A\nrules:\n  glued-word: off\n',
    }),
  ).toMatchInlineSnapshot(`
    "site.yaml:4:3 error
      Không có quy tắc kiểm tra “glued-word”.
      → Có phải ý là “glued-words”?"
  `)
})

test('misplaced-report', async () => {
  expect(
    await foundIn('misplaced-report', { 'reports/vpub-ha-tinh/2023/quy-1.md': report('Thân.') }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2023/quy-1.md:4:9 error
      Đường dẫn của báo cáo phải là reports/<mã cơ quan>/<năm>/<tên tệp>.md và khớp với phần khai báo.
      → Chuyển tệp tới reports/vpub-ha-tinh/2024/quy-1.md."
  `)
})

test('unconfirmed-field', async () => {
  expect(
    await found('unconfirmed-field', 'Thân.', 'date: 2024-03-25\nconfirm: [date]'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:8:11 warning
      Trường date (“2024-03-25”) do lệnh nhập suy ra, chưa có người xác nhận.
      → Đối chiếu với bản gốc, sửa nếu sai, rồi xóa date khỏi confirm."
  `)
})

test('unknown-position', async () => {
  expect(
    await found('unknown-position', 'Thân.', 'signer:\n  position: CHÁNH VĂN PHÒGN'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:8:13 warning
      Chức vụ “CHÁNH VĂN PHÒGN” không có trong bảng chức vụ thường gặp.
      → Có phải ý là “CHÁNH VĂN PHÒNG”? Nếu bản gốc in đúng như vậy, chấp nhận bằng accept kèm lý do."
  `)
})

test('authority-position', async () => {
  expect(
    await found(
      'authority-position',
      'Thân.',
      'signer:\n  position: CHỦ TỊCH\n  authority: KT. CHỦ TỊCH',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:8:13 warning
      “KT. CHỦ TỊCH” là ký thay cấp trưởng, nhưng chức vụ người ký ghi “CHỦ TỊCH” không phải cấp phó.
      → Đối chiếu khối chữ ký: ký thay (KT.) thì người ký là cấp phó."
  `)
})

test('date-before-period', async () => {
  expect(await found('date-before-period', 'Thân.', 'date: 2023-03-25')).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:7:7 error
      Báo cáo ban hành ngày 25/03/2023, trước khi kỳ báo cáo bắt đầu (Quý I năm 2024, từ 01/01/2024).
      → Đối chiếu date và period với bản gốc; thường là gõ nhầm năm."
  `)
})

test('date-after-period', async () => {
  expect(await found('date-after-period', 'Thân.', 'date: 2025-09-25')).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:7:7 warning
      Báo cáo ban hành ngày 25/09/2025, sau khi kỳ báo cáo (Quý I năm 2024) kết thúc ngày 31/03/2024 tới 18 tháng.
      → Đối chiếu date và period với bản gốc; thường là gõ nhầm năm."
  `)
})

test('title-period', async () => {
  expect(
    await foundIn('title-period', {
      [REPORT]: report('Thân.').replace('Kết quả công tác', 'Kết quả công tác Quý II năm 2024'),
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:2:8 warning
      Tên báo cáo nói “Quý II năm 2024”, nhưng period là Quý I năm 2024.
      → Sửa period, hoặc sửa title nếu gõ sai; title phải đúng như bản gốc."
  `)
})

test('number-form', async () => {
  expect(await found('number-form', 'Thân.', 'number: 125 BC/VPUB')).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:7:9 warning
      Số, ký hiệu “125 BC/VPUB” không theo dạng của báo cáo.
      → Ghi theo dạng 125/BC-VPUB, không có dấu cách."
  `)
})

test('number-agency', async () => {
  expect(await found('number-agency', 'Thân.', 'number: 125/BC-UBND')).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:7:9 warning
      Số “125/BC-UBND” mang ký hiệu cơ quan UBND, còn Văn phòng UBND tỉnh Hà Tĩnh có ký hiệu VPUB.
      → Sửa number hoặc agency; nếu cơ quan dùng ký hiệu khác thì sửa code trong agencies.yaml."
  `)
})

test('number-year', async () => {
  expect(
    await found('number-year', 'Thân.', 'number: 125/2023/BC-VPUB\ndate: 2024-03-25'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:7:9 warning
      Số “125/2023/BC-VPUB” ghi năm 2023, nhưng ngày ban hành là 25/03/2024.
      → Đối chiếu number và date với bản gốc."
  `)
})

test('original-missing', async () => {
  expect(
    await foundIn('original-missing', { [REPORT]: report('Thân.').replace(/source:\n.*\n/, '') }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:1:4 info
      Báo cáo không ghi nguồn gốc (source), nên người đọc không đối chiếu được.
      → Đặt tệp gốc vào public/tep-goc, hoặc ghi source.url là nơi cơ quan đã công bố."
  `)
})

test('original-outside', async () => {
  expect(
    await foundIn('original-outside', {
      [REPORT]: report('Thân.').replace(
        'url: https://example.vn/goc.pdf',
        'file: ../../../../etc/passwd',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:6:3 error
      source.file “../../../../etc/passwd” dẫn ra ngoài public/tep-goc, nên không được đọc.
      → Chỉ ghi tên tệp, ví dụ bao-cao-quy-1.pdf, và đặt tệp vào public/tep-goc."
  `)
})
