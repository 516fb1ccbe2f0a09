import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { generateClientTypes } from './generate.ts'

test('the client types are those of the contracts (otherwise: npm run generate)', async () => {
  for (const [file, text] of await generateClientTypes()) assert.equal(readFileSync(file, 'utf8'), text, file)
})
