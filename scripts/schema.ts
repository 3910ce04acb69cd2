import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonSchemas } from '../src/core/data/json-schemas.ts'
import { readOptions } from './arguments.ts'

readOptions({ options: {} })

const FOLDER = join(import.meta.dirname, '../public/schema')

await mkdir(FOLDER, { recursive: true })
for (const [file, text] of jsonSchemas()) {
  await writeFile(join(FOLDER, file), text)
  console.log(`public/schema/${file}`)
}
