import { call } from './api.ts'
import { percentiles, round } from './percentiles.ts'
import type { Section } from './report.ts'
import type { ServerProcess } from './server-process.ts'

const GUESSES = 200

/** Raising alarms, alone and beside two hundred passwords that are guessed at once from as many addresses. */
export async function benchGuesses(server: ServerProcess, quick: boolean): Promise<Section> {
  const times = quick ? 100 : 500
  const alone = await raise(server, times)
  const guessing = Array.from({ length: GUESSES }, (_, n) => guess(server, n))
  const beside = await raise(server, times)
  await Promise.all(guessing)
  const [before, then] = [percentiles(alone), percentiles(beside)]
  const rows = [
    { what: 'POST /v1/alarms alone', times, ...before },
    { what: `beside ${GUESSES} guesses`, times, ...then },
    { what: 'the second by the first', p50: round(then.p50ms / before.p50ms), p99: round(then.p99ms / before.p99ms) },
  ]
  return { name: 'guesses', title: 'Alarms beside people who guess passwords', rows }
}

async function raise(server: ServerProcess, times: number): Promise<number[]> {
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    const from = performance.now()
    await call(server, 'POST', '/v1/alarms', { title: `Alarm ${n}` })
    took.push(performance.now() - from)
  }
  return took
}

/** The first start has made an OAuth client of that name (bench/run.ts gives its secret). */
async function guess({ url }: ServerProcess, n: number): Promise<void> {
  const client = { client_id: 'muster', client_secret: CLIENT_SECRET }
  await fetch(`${url}/api/v3/oauth/token`, {
    method: 'POST',
    headers: { 'x-forwarded-for': `203.0.113.${n}` },
    body: JSON.stringify({ grant_type: 'password', username: 'a@example.org', password: `guess ${n}`, ...client }),
  })
}

export const CLIENT_SECRET = 'benchmark client secret'
