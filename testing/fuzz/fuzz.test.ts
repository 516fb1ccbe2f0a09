import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withRuntime } from '#testing/with-runtime.ts'
import { asked, openFuzz } from './open-fuzz.ts'

// The short form: every operation of the three APIs, a few times each. The long one is `npm run test:fuzz`.

const TIMES = 2
// The same requests in every run: `npm run test:fuzz` draws new ones.
const seed = Number(process.env.FUZZ_SEED) || 20_261_129
const fuzz = await openFuzz(await withRuntime())

test(`every operation answers as documented whatever it is sent, and refuses without a trace (FUZZ_SEED=${seed})`, async () => {
  const faults: string[] = []
  for (const [i, operation] of asked.entries()) faults.push(...(await fuzz.try(operation, seed + i, TIMES)))
  assert.deepEqual(faults, [], faults.join('\n\n'))
})
