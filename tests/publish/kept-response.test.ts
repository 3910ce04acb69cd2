import { afterEach, expect, test } from 'vitest'
import { bytesOf, keepResponses } from '../../src/publish/kept-response.ts'

const restore = keepResponses()
const Kept = globalThis.Response
restore()
afterEach(() => expect(globalThis.Response).not.toBe(Kept))

const bytes = () => new TextEncoder().encode('<p>Báo cáo</p>')

test('the bytes come back as they were given, without a copy', async () => {
  const given = bytes()
  expect(await bytesOf(new Kept(given))).toBe(given)
  expect(await bytesOf(new Kept('Báo cáo'))).toEqual(new TextEncoder().encode('Báo cáo'))
  expect(await bytesOf(new Response(given))).toEqual(given)
  expect(await bytesOf(new Kept(null))).toHaveLength(0)
})

test('who reads such an answer finds an ordinary one', async () => {
  const make = () => new Kept(bytes(), { status: 404, headers: { 'Content-Type': 'text/html' } })
  expect(await make().text()).toBe('<p>Báo cáo</p>')
  expect(new Uint8Array(await make().arrayBuffer())).toEqual(bytes())
  expect(await make().clone().bytes()).toEqual(bytes())
  expect(await new Response(make().body).text()).toBe('<p>Báo cáo</p>')
  const { status, headers } = make()
  expect([status, headers.get('content-type')]).toEqual([404, 'text/html'])
  const read = make()
  expect(read.bodyUsed).toBe(false)
  await read.text()
  expect(read.bodyUsed).toBe(true)
  expect(new Kept(null).body).toBeNull()
})

test('answers that others made are answers', () => {
  expect(new Response('x')).toBeInstanceOf(Kept)
  expect(new Kept('x')).toBeInstanceOf(Response)
  expect({}).not.toBeInstanceOf(Kept)
})
