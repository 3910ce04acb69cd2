import { createServer } from 'node:http'
import sirv from 'sirv'
import { readSettings } from '../src/content/settings.ts'

await import('./build.ts')
if (!process.exitCode) {
  const settings = readSettings()
  const port = Number(process.env.PORT) || 4321
  const files = sirv(settings.out, { etag: true })
  createServer((request, response) => {
    if (!request.url?.startsWith(settings.base)) {
      response.writeHead(302, { location: settings.base }).end()
      return
    }
    request.url = `/${request.url.slice(settings.base.length)}`
    files(request, response, () => {
      request.url = '/404.html'
      response.statusCode = 404
      files(request, response)
    })
  }).listen(port, () => console.log(`http://localhost:${port}${settings.base}`))
}
