import { makeVehicles } from './api.ts'
import { type Load, load, type Measured } from './load.ts'
import { pgbench } from './pgbench.ts'
import type { Section } from './report.ts'
import { type ServerProcess, startChild } from './server-process.ts'

const VEHICLES = 500
const CONNECTIONS = [1, 64, 256]

/** Durable positions through the front door, beside the bare limit of the same machine and PostgreSQL. */
export async function benchPositions(server: ServerProcess, quick: boolean): Promise<Section> {
  const seconds = quick ? 3 : 8
  const ids = await makeVehicles(server, VEHICLES)
  const bare = await startChild('bare.ts', { DATABASE_URL: server.databaseUrl })
  const rows: Record<string, number | string>[] = []
  for (const connections of CONNECTIONS) {
    const requests = ids.map(fix)
    await load(server, requests, connections, quick ? 1 : 3) // warm
    const muster = await load(server, requests, connections, seconds)
    await load(bare, requests, connections, quick ? 1 : 3)
    const limit = await load(bare, requests, connections, seconds)
    const statement = pgbench(server.databaseUrl, ids, Math.max(1, Math.floor(connections / 2)), quick ? 2 : 4)
    rows.push(row('Muster: auth, validation, live', connections, muster, limit, statement))
    rows.push(row('bare node:http + pg', connections, limit, limit, statement))
    rows.push({ what: `pgbench, groups of ${statement.group}`, connections: 1, perSecond: statement.perSecond })
  }
  await bare.end('SIGKILL')
  return { name: 'positions', title: 'Durable positions: POST /v1/vehicles/{id}/positions', rows }
}

const fix = (id: string, n: number): Load => ({
  path: `/v1/vehicles/${id}/positions`,
  method: 'POST',
  body: { latitude: 60 + n / 1000, longitude: 24 + n / 1000, speed: 43.5, heading: 270 },
})

function row(what: string, connections: number, m: Measured, limit: Measured, statement: { perSecond: number }) {
  const { perSecond, p50ms, p99ms, refused } = m
  const ofBare = `${Math.round((100 * perSecond) / limit.perSecond)} %`
  const ofPgbench = `${Math.round((100 * perSecond) / statement.perSecond)} %`
  return { what, connections, perSecond, p50ms, p99ms, refused, ofBare, ofPgbench }
}
