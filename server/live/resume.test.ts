import assert from 'node:assert/strict'
import { type AddressInfo, connect, createServer, type Socket as TcpSocket } from 'node:net'
import { test } from 'node:test'
import { RESET_BEYOND } from '#lib/contracts/live.ts'
import type { Runtime } from '#server/apps/runtime.ts'
import { withLiveServer } from '#testing/open-live.ts'
import { openTeam } from '#testing/open-team.ts'

const tag = (name: string) => ({ name, color: '#336699' })
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)
type Frame = { prev: number; seq: number }

function assertChain(frames: Frame[], from: number): void {
  let last = from
  for (const { prev, seq } of frames) {
    assert.equal(prev, last)
    assert.ok(seq > prev)
    last = seq
  }
}

/** A network in between that can be cut: connections die without a goodbye, new ones are refused. */
async function openNetwork(port: number) {
  const open = new Set<TcpSocket>()
  let up = true
  const proxy = createServer((near) => {
    if (!up) return near.resetAndDestroy()
    const far = connect(port, '127.0.0.1')
    for (const [a, b] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(a)
      a.on('error', () => b.destroy())
        .on('close', () => b.destroy())
        .pipe(b)
    }
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cut(): void {
      up = false
      for (const socket of open) socket.resetAndDestroy()
      open.clear()
    },
    mend: () => (up = true),
    close: () => proxy.close(),
  }
}

/** Entries as another process writes them: committed, and nobody kicks our tail. */
async function writeElsewhere(rt: Runtime, teamId: string, count: number): Promise<void> {
  await rt.pool.query(
    `with next as (update team_counter set seq = seq + $2::int where team_id = $1 returning seq)
     insert into activity (team_id, seq, ulid, at, action, descriptor)
     select $1, seq - $2::int + n, '01j85v5kgkfbzt7yb0nwq' || lpad(n::text, 5, '0'), now(), 'TAG_CREATE', 'from elsewhere'
     from next, generate_series(1, $2::int) as n`,
    [teamId, count],
  )
}

test('500 writes at once over several connections: frames come strictly by seq, the chain whole, for every seat', async () => {
  const server = await withLiveServer()
  const { key } = await openTeam(server.rt)
  const seats = [server.client(key), server.client(key), server.client(key)]
  await Promise.all(seats.map((seat) => seat.resumed))
  const write = async (n: number) => {
    const [path, body] = n % 2 ? ['tags', tag(`Tag ${n}`)] : ['alarms', { title: `Alarm ${n}` }]
    const init = { method: 'POST', headers: { authorization: `Bearer ${key}` }, body: JSON.stringify(body) }
    const response = await fetch(`${server.url}/v1/${path}`, init)
    assert.equal(response.status, 200, await response.text())
  }
  await Promise.all(upTo(500).map(write))
  for (const seat of seats) {
    await seat.until(() => seat.heard.activity.length >= 500)
    assert.deepEqual(seat.seqs(), upTo(500))
    assertChain(seat.heard.activity, 0)
  }
})

test('a client cut off while entries are written gets every one of them exactly once', async (t) => {
  const server = await withLiveServer()
  const network = await openNetwork(server.port)
  t.after(() => network.close())
  const { key, call } = await openTeam(server.rt)
  const client = server.client(key, { url: network.url, reconnection: true, after: 0 })
  await client.resumed
  const write = async (from: number, to: number) => {
    for (let n = from; n <= to; n++) await call('POST', '/v1/tags', tag(`Tag ${n}`))
  }
  for (const round of [0, 1, 2]) {
    const start = round * 40
    await write(start + 1, start + 10)
    network.cut()
    await client.until(() => !client.socket.connected)
    await write(start + 11, start + 20)
    network.mend()
    await write(start + 21, start + 40) // it comes back, and resumes, in the middle of these
    await client.until(() => client.seqs().at(-1) === start + 40)
  }
  assert.deepEqual(client.seqs(), upTo(120))
  assertChain(client.heard.activity, 0)
  assert.deepEqual(client.heard.resets, [])
})

test('a client that asks twice at once is told once', async () => {
  const server = await withLiveServer()
  const { key, call } = await openTeam(server.rt)
  for (const n of upTo(5)) await call('POST', '/v1/tags', tag(`Tag ${n}`))
  const client = server.client(key)
  await client.resumed
  const answers = await Promise.all([client.resume(2), client.resume(5)])
  await call('POST', '/v1/tags', tag('Tag 6'))
  await client.until(() => client.seqs().at(-1) === 6)
  assert.deepEqual(answers, [
    { ok: true, seq: 5 },
    { ok: true, seq: 5 },
  ])
  assert.deepEqual(client.seqs(), [3, 4, 5, 6])
})

test(`more than ${RESET_BEYOND} behind, new, or from the future: reset and a snapshot, then live frames`, async () => {
  const server = await withLiveServer()
  const { key, teamId, call } = await openTeam(server.rt)
  const watcher = server.client(key)
  await watcher.resumed
  await writeElsewhere(server.rt, teamId, RESET_BEYOND + 5)
  await watcher.until(() => watcher.seqs().at(-1) === RESET_BEYOND + 5) // by the poll: nobody kicked
  assertChain(watcher.heard.activity, 0)
  for (const after of [4, null, 1_000_000]) {
    const client = server.client(key, { after })
    assert.deepEqual(await client.resumed, { ok: true, seq: RESET_BEYOND + 5 })
    assert.deepEqual([client.heard.resets, client.seqs(), client.heard.snapshots], [[RESET_BEYOND + 5], [], [[]]])
  }
  const near = server.client(key, { after: 5 })
  await near.resumed
  assert.equal(near.seqs().length, RESET_BEYOND)
  await call('POST', '/v1/tags', tag('Next'))
  await near.until(() => near.seqs().at(-1) === RESET_BEYOND + 6)
  assertChain(near.heard.activity, 5)
})
