import assert from 'node:assert/strict'
import pg from 'pg'
import { Agent, request } from 'undici'
import { makeVehicles } from '../api.ts'
import { KEY, type ServerProcess } from '../server-process.ts'

const LANES = 24
const VEHICLES = 12

export type Acknowledged = { fixes: Map<string, number[]>; alarms: string[] }

/**
 * People and vehicles that keep writing over HTTP keep-alive and remember what they were promised: each fix by a number
 * of its own, each alarm by its id. `reached(n)` resolves at the n-th promise; `stop` when every lane has ended.
 */
export async function openWriters(server: ServerProcess) {
  const ids = await makeVehicles(server, VEHICLES)
  const acknowledged: Acknowledged = { fixes: new Map(ids.map((id) => [id, []])), alarms: [] }
  const failures: string[] = []
  const agent = new Agent({ connections: LANES, pipelining: 1 })
  const milestones: { at: number; pass: () => void }[] = []
  let [serial, promised, stopped] = [0, 0, false]

  const post = async (path: string, body: object) => {
    const headers = { authorization: `Bearer ${KEY}` }
    const { statusCode, body: answer } = await request(server.url + path, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      dispatcher: agent,
    })
    const text = await answer.text()
    if (statusCode !== 200) throw Object.assign(new Error(text), { code: `${statusCode} ${text}` })
    return JSON.parse(text)
  }
  const move = async (id: string) => {
    const altitude = ++serial
    await post(`/v1/vehicles/${id}/positions`, { latitude: 60, longitude: 24, altitude })
    acknowledged.fixes.get(id)?.push(altitude)
  }
  const raise = async () => {
    const { data } = await post('/v1/alarms', { title: `Alarm ${++serial}` })
    acknowledged.alarms.push(data.id)
  }
  const lane = async (n: number) => {
    while (!stopped) {
      try {
        await (n % 4 === 0 ? raise() : move(ids[n % VEHICLES]!))
        promised++
        for (const m of milestones) if (promised >= m.at) m.pass()
      } catch (error) {
        failures.push(codeOf(error))
        if (failures.length > 200) stopped = true
      }
    }
  }
  const lanes = Array.from({ length: LANES }, (_, n) => lane(n))
  return {
    acknowledged,
    failures,
    reached: (at: number) => new Promise<void>((pass) => milestones.push({ at: promised + at, pass })),
    async stop(): Promise<void> {
      stopped = true
      await Promise.all(lanes)
      await agent.close()
    },
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code)
  return String(error)
}

/** Every acknowledged fix is in the trail, the latest of each vehicle is not older than acknowledged, every alarm is there. */
export async function assertKept(databaseUrl: string, { fixes, alarms }: Acknowledged): Promise<void> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  try {
    const trail = await db.query<{ vehicle_id: string; altitude: number }>('select vehicle_id, altitude from position')
    const latest = await db.query<{ vehicle_id: string; altitude: number }>(
      'select vehicle_id, altitude from vehicle_position',
    )
    const kept = await db.query<{ id: string }>('select id from alarm')
    const written = new Set(trail.rows.map((row) => `${row.vehicle_id} ${row.altitude}`))
    const shown = new Map(latest.rows.map((row) => [row.vehicle_id, row.altitude]))
    for (const [id, numbers] of fixes) {
      assert.deepEqual(
        numbers.filter((n) => !written.has(`${id} ${n}`)),
        [],
        'acknowledged fixes missing in the trail',
      )
      assert.ok(numbers.length === 0 || shown.has(id), 'no latest position')
    }
    const there = new Set(kept.rows.map((row) => row.id))
    assert.deepEqual(
      alarms.filter((id) => !there.has(id)),
      [],
      'acknowledged alarms missing',
    )
    await assertLogWhole(db)
  } finally {
    await db.end()
  }
}

/** The log has no gap, and one entry per alarm: neither without the other. */
async function assertLogWhole(db: pg.Client): Promise<void> {
  const { rows } = await db.query<{ gaps: number; unlogged: number }>(`
    select (select count(*)::int from (select seq, row_number() over (partition by team_id order by seq) as n from activity) s where seq <> n) as gaps,
      (select count(*)::int from alarm a where not exists (select from activity y where y.alarm_id = a.id and y.action = 'ALARM_CREATE')) as unlogged`)
  assert.deepEqual(rows, [{ gaps: 0, unlogged: 0 }])
}
