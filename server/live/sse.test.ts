import assert from 'node:assert/strict'
import { connect, type Socket } from 'node:net'
import { test } from 'node:test'
import { withLiveServer } from '#testing/open-live.ts'
import { openTeam } from '#testing/open-team.ts'
import { readEvents } from '#testing/read-events.ts'

const tag = (name: string) => ({ name, color: '#336699' })
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)
const seqs = (stream: { data: (kind: string) => { seq: number }[] }) => stream.data('activity').map(({ seq }) => seq)
type Server = Awaited<ReturnType<typeof withLiveServer>>

const follow = async ({ url }: Server, key: string, lastSeq?: number) => {
  const line = new AbortController()
  const seen = lastSeq === undefined ? {} : { 'last-event-id': String(lastSeq) }
  const headers = { authorization: `Bearer ${key}`, ...seen }
  const answer = await fetch(`${url}/v1/events?positions=true`, { headers, signal: line.signal })
  assert.equal(answer.status, 200)
  return { ...readEvents(answer), cut: () => line.abort() }
}
/** Resolves when `holds`; asked again at every turn of the event loop. */
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve))
}

test('a client cut off again and again while entries are written gets every one of them exactly once', async () => {
  const server = await withLiveServer()
  const { key, call } = await openTeam(server.rt)
  const got: number[] = []
  let isWritten = false
  const writing = (async () => {
    for (const n of upTo(120)) await call('POST', '/v1/tags', tag(`Tag ${n}`))
    isWritten = true
  })()
  while (!isWritten || got.length < 120) {
    const stream = await follow(server, key, got.at(-1) ?? 0)
    await stream.until(() => stream.data('activity').length >= Math.min(15, 120 - got.length))
    got.push(...seqs(stream))
    stream.cut()
  }
  await writing
  assert.deepEqual(got, upTo(120))
})

test('when the client is gone, nothing of it is left', async () => {
  const server = await withLiveServer()
  const { key } = await openTeam(server.rt)
  const stream = await follow(server, key)
  assert.equal(server.rt.events.count(), 1)
  stream.cut()
  await until(() => server.rt.events.count() === 0)
})

test('HEAD opens nothing that somebody would have to close', async () => {
  const server = await withLiveServer()
  const { key } = await openTeam(server.rt)
  const { status } = await fetch(`${server.url}/v1/events`, {
    method: 'HEAD',
    headers: { authorization: `Bearer ${key}` },
  })
  assert.deepEqual([status, server.rt.events.count()], [200, 0])
})

test('a client that does not read is cut off, and is told all the rest when it comes back', async () => {
  const server = await withLiveServer()
  const { key, teamId } = await openTeam(server.rt)
  const socket = connect(server.port, '127.0.0.1')
  socket.write(`GET /v1/events HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${key}\r\n\r\n`)
  await until(() => server.rt.events.count() === 1) // from here on nobody takes anything off the line
  const write = (count: number) =>
    server.rt.pool.query(
      `with next as (update team_counter set seq = seq + $2::int where team_id = $1 returning seq)
       insert into activity (team_id, seq, ulid, at, action, descriptor)
       select $1, seq - $2::int + n, '01j85v5kgkfbzt7yb0nwq' || lpad(n::text, 5, '0'), now(), 'TAG_CREATE', repeat('x', 10000)
       from next, generate_series(1, $2::int) as n`,
      [teamId, count],
    )
  const written = 2000 // 20 MB: more than the system's own buffers hold
  await write(written)
  server.rt.tail.kick(teamId)
  await until(() => server.rt.events.count() === 0)
  const last = lastSeqOf(await drained(socket))
  await until(() => server.rt.tail.reached(teamId) === written) // else the rest would come as a flood of its own
  const stream = await follow(server, key, last)
  await stream.until(() => seqs(stream).at(-1) === written)
  assert.deepEqual(seqs(stream)[0], last + 1)
  assert.equal(seqs(stream).length, written - last)
  stream.cut()
})

/** What had come through the line before it was cut. */
const drained = async (socket: Socket) => {
  const chunks: Buffer[] = []
  for await (const chunk of socket.on('error', () => undefined)) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
const lastSeqOf = (text: string) => Number([...text.matchAll(/"seq":(\d+),/g)].at(-1)?.[1] ?? 0)

test('a client that knows more than our tail hears nothing twice', async () => {
  const server = await withLiveServer()
  const { key, teamId, call } = await openTeam(server.rt)
  await server.rt.pool.query(
    `with next as (update team_counter set seq = 1 where team_id = $1)
     insert into activity (team_id, seq, ulid, at, action) select $1, 1, '01j85v5kgkfbzt7yb0nwq00001', now(), 'TAG_CREATE'`,
    [teamId],
  )
  const stream = await follow(server, key, 1)
  await call('POST', '/v1/tags', tag('Next'))
  await stream.until(() => stream.data('activity').length > 0)
  assert.deepEqual([stream.data('ready'), seqs(stream)], [[{ seq: 1 }], [2]])
  stream.cut()
})

test('when the server stops, streams end', async () => {
  const server = await withLiveServer()
  const { key } = await openTeam(server.rt)
  const stream = await follow(server, key)
  await stream.until(() => stream.events.length > 0)
  server.rt.events.close()
  await stream.ended()
  const late = await follow(server, key)
  await late.ended()
})
