// Starts a command of scripts/. Plain old syntax, so that a too old Node can read it and say what is wrong.
var needed = [22, 18]
var found = process.versions.node.split('.').map(Number)
if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error(
    'Văn Khố cần Node.js ' +
      needed.join('.') +
      ' trở lên, máy này đang chạy ' +
      process.versions.node +
      '. Hãy chạy "npm ci" rồi dùng lệnh qua "npm run", hoặc cài Node.js mới hơn.',
  )
  process.exit(2)
}
var command = process.argv[2]
if (!/^[a-z-]+$/.test(command || '')) {
  console.error('Thiếu tên lệnh. Xem các lệnh trong README.md.')
  process.exit(2)
}
process.argv.splice(2, 1)
import('./' + command + '.ts').catch((error) => {
  console.error(error)
  process.exit(2)
})
