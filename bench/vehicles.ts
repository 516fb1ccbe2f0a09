import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { makeVehicles } from './api.ts'
import { percentiles, round } from './percentiles.ts'
import type { Section } from './report.ts'
import { KEY, type ServerProcess } from './server-process.ts'
import type { ViewersSay } from './viewers.ts'

const VEHICLES = 1000
const BATCH_MS = 20
const PROCESSES = 2
type Seen = Extract<ViewersSay, { frames: number }>

/** A thousand vehicles, each moving once a second, seen by many: what it costs the server, and how old a fix is by then. */
export async function benchVehicles(server: ServerProcess, quick: boolean): Promise<Section> {
  const seconds = quick ? 4 : 15
  const ids = await makeVehicles(server, VEHICLES)
  const rows = [await watchedBy(server, ids, 0, seconds)]
  for (const viewers of quick ? [100] : [100, 1000]) rows.push(await watchedBy(server, ids, viewers, seconds))
  return { name: 'vehicles', title: `${VEHICLES} vehicles at 1 Hz, one POST each`, rows }
}

async function watchedBy(server: ServerProcess, ids: string[], viewers: number, seconds: number) {
  const audience =
    viewers === 0 ? [] : await Promise.all(Array.from({ length: PROCESSES }, () => seat(server, viewers / PROCESSES)))
  const traffic = drive(server, ids, seconds + 3)
  await sleep(2000) // until the first round is out
  for (const child of audience) child.send('start')
  const [used, started] = [await server.cpu(), performance.now()]
  await sleep(seconds * 1000)
  const tookMs = performance.now() - started
  const cpu = (await server.cpu()) - used
  const seen = await Promise.all(audience.map(ask))
  const { posted, refused } = await traffic
  for (const child of audience) child.kill()
  const sum = (of: (s: Seen) => number) => Math.round((seen.reduce((total, s) => total + of(s), 0) * 1000) / tookMs)
  return {
    viewers,
    postsPerSecond: posted,
    refused,
    framesPerSecond: sum((s) => s.frames),
    deliveriesPerSecond: sum((s) => s.deliveries),
    serverCpu: `${round(cpu / tookMs / 10)} % of a core`,
    ...agesOf(seen),
  }
}

const agesOf = (seen: Seen[]) => {
  const { p50ms, p95ms, p99ms } = percentiles(seen.flatMap((s) => s.ages))
  return { ageP50ms: p50ms, ageP95ms: p95ms, ageP99ms: p99ms }
}

async function seat(server: ServerProcess, viewers: number): Promise<ChildProcess> {
  const env = { ...process.env, SERVER_URL: server.url, VIEWERS: String(viewers) }
  const child = fork(join(import.meta.dirname, 'viewers.ts'), [], { env })
  await once(child, 'message')
  return child
}

async function ask(child: ChildProcess): Promise<Seen> {
  const answered = once(child, 'message')
  child.send('stop')
  const [seen] = await answered
  return seen as Seen
}

/** Posts each vehicle's position once a second, spread evenly, whether or not the earlier ones have been answered. */
async function drive(
  server: ServerProcess,
  ids: string[],
  seconds: number,
): Promise<{ posted: number; refused: number }> {
  const agent = new Agent({ connections: 32, pipelining: 1 })
  const perBatch = Math.round((ids.length * BATCH_MS) / 1000)
  const started = performance.now()
  const waiting: Promise<boolean>[] = []
  let next = 0
  while (performance.now() - started < seconds * 1000) {
    const due = Math.floor((performance.now() - started) / BATCH_MS) * perBatch
    for (; next < due; next++) waiting.push(post(server, agent, ids[next % ids.length]!, next))
    await sleep(BATCH_MS)
  }
  const answers = await Promise.all(waiting)
  await agent.close()
  return { posted: Math.round(next / seconds), refused: answers.filter((ok) => !ok).length }
}

async function post(server: ServerProcess, agent: Agent, id: string, n: number): Promise<boolean> {
  const body = JSON.stringify({
    latitude: 60 + (n % 997) / 1000,
    longitude: 24,
    speed: 40,
    heading: n % 360,
    recordedAt: new Date().toISOString(),
  })
  const headers = { authorization: `Bearer ${KEY}` }
  const answer = await request(`${server.url}/v1/vehicles/${id}/positions`, {
    method: 'POST',
    headers,
    body,
    dispatcher: agent,
  })
  await answer.body.dump()
  return answer.statusCode === 200
}
