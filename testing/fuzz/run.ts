import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { openTestRuntime } from '#testing/open-test-runtime.ts'
import { asked, openFuzz } from './open-fuzz.ts'

// `npm run test:fuzz -- --minutes 30 [--seed 7]`: the fuzz of fuzz.test.ts for as long as one likes. It goes on after a
// fault, prints each as it is found, and ends with 1 where there was any.

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } })
const until = performance.now() + Number(values.minutes ?? 10) * 60_000
let seed = Number(values.seed ?? randomInt(2 ** 30))
console.log(`Seed ${seed}, ${asked.length} operations`)

const rt = await openTestRuntime()
let [requests, faults] = [0, 0]
try {
  const fuzz = await openFuzz(rt)
  for (let round = 1; performance.now() < until; round++) {
    if (round > 1) await fuzz.renew()
    for (const operation of asked) {
      if (performance.now() > until) break
      const found = await fuzz.try(operation, seed++, 20)
      requests += 20
      faults += found.length
      for (const fault of found) console.log(`\n${fault}`)
    }
    console.log(`Round ${round}: ${requests} requests, ${faults} faults`)
  }
} finally {
  await rt.discard()
}
process.exit(faults > 0 ? 1 : 0)
