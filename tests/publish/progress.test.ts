import { expect, test } from 'vitest'
import { duration, showProgress } from '../../src/publish/progress.ts'

function watch(isTTY: boolean) {
  let time = 0
  const written: string[] = []
  const progress = showProgress(
    { isTTY, columns: 120, write: (text) => written.push(text) },
    () => time,
  )
  return { progress, written, pass: (milliseconds: number) => (time += milliseconds) }
}

test('a terminal shows count, rate and time left of all that runs, on one line', () => {
  const { progress, written, pass } = watch(true)
  const pages = progress.stage('Dựng trang', 100)
  const index = progress.stage('Lập chỉ mục')
  pass(2000)
  index.tick(5)
  pages.tick(40)
  pass(200)
  pages.tick(0)
  expect(written.at(-1)).toBe(
    '\r\u001B[2KDựng trang 40/100, 18/giây, còn 3,3 giây | Lập chỉ mục 5, 2,3/giây',
  )
})

test('the time left is not told from the first page, which waits for the program', () => {
  const { progress, written, pass } = watch(true)
  const pages = progress.stage('Dựng trang', 77_000)
  pass(17_000)
  pages.tick(1)
  expect(written.at(-1)).toBe('\r\u001B[2KDựng trang 1/77000, 0,1/giây')
  pass(3000)
  pages.tick(1999)
  expect(written.at(-1)).toMatch(/2000\/77000, 100\/giây, còn 12 phút 30 giây$/)
})

test('elsewhere a plain line comes when a stage ends, and now and then before', () => {
  const { progress, written, pass } = watch(false)
  const stage = progress.stage('Nạp báo cáo', 10)
  stage.tick(1)
  pass(16_000)
  stage.tick(4)
  pass(4000)
  stage.tick(5)
  stage.done('phân tích mới 10')
  expect(written).toEqual([
    'Nạp báo cáo 5/10, 0,3/giây, còn 16 giây\n',
    '✓ Nạp báo cáo: 10, 20 giây (phân tích mới 10)\n',
  ])
  expect(progress.seconds().get('Nạp báo cáo')).toBe(20)
})

test.each([
  [0.44, '0,4 giây'],
  [59.4, '59 giây'],
  [125, '2 phút 5 giây'],
])('%d seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words)
})
