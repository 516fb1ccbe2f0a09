import assert from 'node:assert/strict'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, mock, test } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import { openRateLimits } from '#server/limits/rate-limit.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { runReplay } from './run.ts'

const rt = await withRuntime()
const folder = await mkdtemp(join(tmpdir(), 'replay-'))
const said: string[] = []
mock.method(process.stderr, 'write', (text: string) => said.push(text) > 0)
rt.beforeDiscard(() => mock.restoreAll())

type Trouble = (n: number) => 'fine' | 'busy' | 'refuse' | 'lost before' | 'lost midway' | 'lost after'

/** The team API behind a bad line: each POST meets the trouble its number asks for. */
async function badLine(trouble: Trouble) {
  const app = getRequestListener(rt.apps.team.fetch, { overrideGlobalObjects: false })
  let posts = 0
  const listener: RequestListener = async (req, res) => {
    const what = req.method === 'POST' ? trouble(posts++) : 'fine'
    if (what === 'lost before') return void req.socket.destroy()
    if (what === 'busy') return void res.writeHead(429, { 'retry-after': '0' }).end('{}')
    if (what === 'refuse') return void res.writeHead(503).end('{}')
    if (what === 'lost midway') res.end = half(res) // killed while it answers
    if (what === 'lost after') res.end = () => res.destroy() // the work is done, the answer never arrives
    await app(req, res)
  }
  const http = createServer(listener)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const close = () => {
    http.closeAllConnections()
    http.close()
  }
  return { url, close }
}

/** Ends an answer after its head and half of its body. */
const half = (res: ServerResponse): ServerResponse['end'] => {
  const write = res.write.bind(res)
  return (body: unknown) => {
    const bytes = Buffer.from(body as string)
    write(bytes.subarray(0, bytes.length / 2), () => res.destroy())
    return res
  }
}

const settings = { speed: 1000, limit: Number.POSITIVE_INFINITY, maxGapMs: 3_600_000, patienceMs: 5000 }
const replayed = async (name: string, csv: string, trouble: Trouble, signal = new AbortController().signal) => {
  const team = await openTeam(rt)
  const file = join(folder, name)
  await writeFile(file, csv)
  const line = await badLine(trouble)
  said.length = 0
  await runReplay({ ...settings, file, url: line.url, key: team.key, signal }).finally(line.close)
  return team
}

const CALLS = `at,category,nature,address,township,latitude,longitude
2016-01-15T12:00:00-05:00,EMS,Fall,MAIN ST,LOWER,40.1,-75.1
2016-01-15T12:01:00-05:00,Fire,"Smoke, roof",HILL RD,UPPER,40.2,-75.2
yesterday,Fire,Fire,HILL RD,UPPER,40.2,-75.2
2016-01-15T12:02:00-05:00,EMS,Fall,MAIN ST,LOWER,,-75.1
2016-01-15T12:03:00-05:00,EMS,Fall,MAIN ST,LOWER,NaN,-75.1
2016-01-15T12:04:00-05:00,EMS,Fall,MAIN ST,LOWER,140.1,-75.1
2016-01-15T12:05:00-05:00,Traffic,Collision,MAIN ST,LOWER,40.3,-75.3
`

describe('calls', () => {
  test('become alarms exactly once and in order, over a line that fails every way a line can fail', async () => {
    const troubles = [
      'lost before',
      'lost midway',
      'refuse',
      'fine',
      'lost after',
      'busy',
      'fine',
      'lost after',
    ] as const
    const { call } = await replayed('calls.csv', CALLS, (n) => troubles[n] ?? 'fine')
    const { body } = await call('GET', '/v1/alarms?sort=asc')
    assert.deepEqual(
      body.data.map((a: { title: string; priority: number }) => [a.title, a.priority]),
      [
        ['Fall', 2],
        ['Smoke, roof', 1],
        ['Collision', 3],
      ],
    )
    assert.deepEqual(body.data[0].location, { latitude: 40.1, longitude: -75.1 })
    assert.deepEqual([body.data[0].address.line1, body.data[0].address.city], ['MAIN ST', 'LOWER'])
    assert.equal((await call('GET', '/v1/tags')).body.count, 3)
  })

  test('refused rows are named with their reason', () => {
    const text = said.join('')
    assert.match(text, /Row 3 is refused: its time "yesterday" cannot be read/)
    assert.match(text, /Row 4 is refused: it has no latitude/)
    assert.match(text, /Row 5 is refused: its latitude "NaN" is not a number/)
    assert.match(text, /Row 6 is refused: its latitude 140\.1 is outside -90 to 90/)
    assert.match(text, /Sent 3, refused 4, retried \d+\./)
  })

  test('a key nobody knows ends the replay in one sentence', async () => {
    const line = await badLine(() => 'fine')
    const run = runReplay({
      ...settings,
      file: join(folder, 'calls.csv'),
      url: line.url,
      key: 'wrong',
      signal: new AbortController().signal,
    })
    await assert.rejects(run.finally(line.close), /The server refuses the key/)
  })

  test('a server that does not answer ends the replay when patience does', async () => {
    const line = await badLine(() => 'fine')
    line.close()
    const file = join(folder, 'calls.csv')
    const { signal } = new AbortController()
    const run = runReplay({ ...settings, patienceMs: 0, file, url: line.url, key: 'any', signal })
    await assert.rejects(run, new RegExp(`No answer from ${line.url}: ECONNREFUSED`))
    assert.match(said.join(''), /Trying again: ECONNREFUSED/)
  })

  test('a rate limit only slows it down: everything is sent once, nothing counts as refused', async () => {
    const limited = openRateLimits({ RATE_LIMIT_PER_MINUTE: 12 }) // alarms: one a second
    const spent = new Set<string>()
    const count: typeof limited.count = (bucket, caller) => {
      const isNew = bucket === 'alarms' && !spent.has(caller.credential) && spent.add(caller.credential)
      if (isNew) for (let n = 0; n < 58; n++) limited.count(bucket, caller) // of the burst of 60
      return limited.count(bucket, caller)
    }
    const { limits } = rt
    Object.assign(rt, { limits: { count } })
    const rows = [0, 1, 2, 3].map((n) => `2016-01-15T12:00:0${n}-05:00,EMS,Fall ${n},MAIN ST,LOWER,40.1,-75.1`)
    const csv = [CALLS.slice(0, CALLS.indexOf('\n')), ...rows, ''].join('\n')
    const { call } = await replayed('limited.csv', csv, () => 'fine').finally(() => Object.assign(rt, { limits }))
    const { body } = await call('GET', '/v1/alarms')
    assert.equal(body.count, 4)
    const text = said.join('')
    assert.match(text, /Trying again: Too many requests; come again in \d+ s/)
    assert.match(text, /Sent 4, refused 0, retried [1-9]\d*\./)
  })

  test('an interrupted replay says so', async () => {
    const run = replayed('again.csv', CALLS, () => 'refuse', AbortSignal.timeout(300))
    await assert.rejects(run, /Interrupted/)
  })
})

const FIXES = `vehicle,at,speed,route,latitude,longitude
2401,2016-02-07T12:00:00-06:00,10,1,30.0,-97.0
2402,2016-02-07T12:00:10-06:00,0,1,30.5,-97.5
2401,2016-02-07T12:00:30-06:00,5,1,30.001,-97.0
2401,2016-02-07T12:00:20-06:00,7,1,30.0005,-97.0
2401,2016-02-07T12:00:40-06:00,,1,30.00101,-97.0
,2016-02-07T12:00:41-06:00,1,1,30,-97
`

describe('vehicle positions', () => {
  test('each vehicle once, by name; speed, heading and lateness as recorded', async () => {
    const { call } = await replayed('fixes.csv', FIXES, (n) => (n % 3 === 1 ? 'lost after' : 'fine'))
    const { body } = await call('GET', '/v1/vehicles?sort=asc')
    assert.deepEqual(body.data.map((v: { name: string }) => v.name).sort(), ['Bus 2401', 'Bus 2402'])
    const bus = body.data.find((v: { name: string }) => v.name === 'Bus 2401')
    assert.equal(bus.position.latitude, 30.00101)
    assert.equal(bus.position.speed, null)
    const trail = await rt.db
      .selectFrom('position')
      .selectAll()
      .where('vehicle_id', '=', bus.id)
      .orderBy('at')
      .execute()
    const kinds = new Map(trail.map((fix) => [fix.lat, [fix.speed_kmh, fix.heading_deg]]))
    assert.deepEqual(kinds.get(30), [36, null])
    assert.deepEqual(kinds.get(30.001), [18, 0])
    assert.deepEqual([...kinds.keys()], [30, 30.0005, 30.001, 30.00101]) // the late one lies where it was recorded
    assert.match(said.join(''), /Row 6 is refused: it names no vehicle/)
  })
})
