import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { siteServer } from '../../src/publish/serve-site.ts'

const TEXT = /^(?:text\/|application\/(?:json|xml|javascript)|image\/svg)/

/** A site as public hosts serve it: what `npm start` answers, with texts compressed, on free ports. */
export async function serveCompressed(folder: string, base: string) {
  const plain = siteServer(folder, base)
  const inside = await addressOf(plain)
  const outer = createServer(async ({ url }, response) => {
    const { status, headers, body } = await answer(`${inside}${url}`)
    response.writeHead(status, headers).end(body)
  })
  return {
    home: (await addressOf(outer)) + base,
    close() {
      for (const server of [outer, plain]) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

async function addressOf(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function answer(url: string) {
  const response = await fetch(url)
  const type = response.headers.get('content-type') ?? 'application/octet-stream'
  const bytes = Buffer.from(await response.arrayBuffer())
  const compress = TEXT.test(type)
  return {
    status: response.status,
    headers: { 'content-type': type, ...(compress && { 'content-encoding': 'gzip' }) },
    body: compress ? gzipSync(bytes) : bytes,
  }
}
