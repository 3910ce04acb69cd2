// Starts a command of scripts/. Plain old syntax, so that a too old Node can read it and say what is wrong.
import { existsSync } from 'node:fs'
import module from 'node:module'
import { resolve } from 'node:path'

const needed = [22, 18]
const found = process.versions.node.split('.').map(Number)
const command = process.argv[2] || ''

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error(
    `Văn Khố cần Node.js ${needed.join('.')} trở lên, máy này đang chạy ${process.versions.node}. Hãy chạy "npm ci" rồi dùng lệnh qua "npm run", hoặc cài Node.js mới hơn.`,
  )
  process.exit(2)
}
if (!/^[a-z-]+$/.test(command) || !existsSync(new URL(`./${command}.ts`, import.meta.url))) {
  console.error(`Không có lệnh “${command}”. Các lệnh được liệt kê trong README.md.`)
  process.exit(2)
}
// A reader that has seen enough (`… | head`) ends the command quietly.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
// The program is compiled once, not by each command and each of its processes. Tests do without: it would make their
// coverage less exact.
if (command !== 'test') {
  if (!process.env.NODE_COMPILE_CACHE)
    process.env.NODE_COMPILE_CACHE = resolve(process.env.VANKHO_CACHE || '.cache', 'program')
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE)
}
process.argv.splice(2, 1)
import(`./${command}.ts`).catch((error) => {
  console.error(error)
  process.exit(2)
})
