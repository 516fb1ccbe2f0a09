import assert from 'node:assert/strict'
import { test } from 'node:test'
import { io } from 'socket.io-client'
import { withLiveServer } from '#testing/open-live.ts'
import { openTeam } from '#testing/open-team.ts'

test('a team key opens the stream; a wrong one, or none, is refused', async () => {
  const server = await withLiveServer()
  const { key } = await openTeam(server.rt)
  assert.equal((await server.client(key).resumed).ok, true)
  for (const other of ['wrong', undefined]) {
    const stranger = server.client(other)
    await stranger.until(() => stranger.heard.refusals.length > 0)
    assert.deepEqual(stranger.heard.refusals, ['unauthorized'])
  }
})

test('there is nothing to sit in but the live stream: other namespaces refuse everybody', async (t) => {
  const server = await withLiveServer()
  const lobby = io(server.url, { transports: ['websocket'], forceNew: true, reconnection: false })
  t.after(() => lobby.close())
  const said = await new Promise((resolve) => {
    lobby.on('connect', () => resolve('welcome'))
    lobby.on('connect_error', (error) => resolve(error.message))
  })
  assert.equal(said, 'unauthorized')
})

test('a page of another site is turned away before anything else, with the right key too', async () => {
  const server = await withLiveServer()
  const { key } = await openTeam(server.rt)
  const foreign = server.client(key, { origin: 'https://elsewhere.example' })
  await foreign.until(() => foreign.heard.refusals.length > 0)
  assert.equal(foreign.socket.connected, false)
  const polling = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, {
    headers: { origin: 'https://elsewhere.example' },
  })
  assert.equal(polling.status, 403)
  assert.equal((await server.client(key, { origin: server.url }).resumed).ok, true)
})

test('a revoked key loses its socket', async () => {
  const server = await withLiveServer()
  const { key, teamId } = await openTeam(server.rt)
  const client = server.client(key)
  await client.resumed
  await server.rt.pool.query('update api_key set revoked_at = now() where team_id = $1', [teamId])
  await client.until(() => !client.socket.connected)
})

test('a key whose scopes changed is cut off, comes back, and hears by its new ones', async () => {
  const server = await withLiveServer()
  const { key, teamId } = await openTeam(server.rt, { scopes: ['tags:read'] })
  const { call } = await openTeam(server.rt, { teamId })
  const client = server.client(key, { reconnection: true })
  await client.resumed
  await server.rt.pool.query(
    `update api_key set scopes = '{vehicles:read}' where team_id = $1 and scopes = '{tags:read}'`,
    [teamId],
  )
  await client.until(() => client.heard.snapshots.length > 0)
  await call('POST', '/v1/tags', { name: 'Tag', color: '#000000' })
  await call('POST', '/v1/vehicles', { name: 'Unit', type: 'engine' })
  await client.until(() => client.heard.activity.length > 0)
  assert.deepEqual(
    client.heard.activity.map(({ entry }) => entry.action),
    ['VEHICLE_CREATE'],
  )
})

test('nonsense from a client is refused, and ends nothing', async () => {
  const server = await withLiveServer()
  const { key } = await openTeam(server.rt)
  const client = server.client(key)
  await client.resumed
  // safe: on purpose what the types forbid
  const raw = client.socket as unknown as {
    emit: (...args: unknown[]) => void
    emitWithAck: (...args: unknown[]) => Promise<unknown>
  }
  raw.emit('clock')
  raw.emit('clock', 1, 'two')
  raw.emit('resume')
  raw.emit('resume', null, 'not a function')
  for (const request of [{}, { after: 'x' }, { after: 1.5 }, { after: -1 }, null, undefined, 7])
    assert.deepEqual(await raw.emitWithAck('resume', request), {
      ok: false,
      reason: 'after must be a whole number or null',
    })
  assert.equal(typeof (await client.socket.emitWithAck('clock')), 'number')
})

test('wrong keys are guesses here, too: after too many the address waits, right ones open all the same', async () => {
  const server = await withLiveServer({ RATE_LIMIT_PER_MINUTE: '2' })
  const { key, call } = await openTeam(server.rt)
  await Promise.all(
    Array.from({ length: 3 }, async (_, n) => {
      const stranger = server.client(`wrong-${n}`)
      await stranger.until(() => stranger.heard.refusals.length > 0)
    }),
  )
  assert.ok(server.rt.guesses.waitOf('key', '127.0.0.1') > 0)
  assert.equal((await server.client(key).resumed).ok, true)
  assert.equal((await call('GET', '/v1/tags')).status, 200)
})

test('behind a proxy it is the address that guesses which waits: on sockets and over HTTP, many at once', async () => {
  const server = await withLiveServer({ RATE_LIMIT_PER_MINUTE: '5', TRUST_PROXY: '1' })
  const team = await openTeam(server.rt)
  const [guesser, calm] = ['2001:db8:5::1', '203.0.113.2']
  const refusals = await Promise.all(
    Array.from({ length: 12 }, async (_, n) => {
      // What stands before the proxy's own word is the guesser's invention.
      const stranger = server.client(`wrong-${n}`, { forwardedFor: `198.51.100.${n}, ${guesser}` })
      await stranger.until(() => stranger.heard.refusals.length > 0)
      return stranger.heard.refusals[0]
    }),
  )
  assert.deepEqual(new Set(refusals), new Set(['unauthorized']))
  assert.ok(server.rt.guesses.waitOf('key', '2001:db8:5::7') > 0) // its neighbour in the same network
  assert.equal(server.rt.guesses.waitOf('key', calm), 0)
  const over = (key: string, address: string) =>
    team.call('GET', '/v1/tags', undefined, { key, headers: { 'x-forwarded-for': address } })
  assert.equal((await over('wrong-too', guesser)).status, 429)
  assert.equal((await over('wrong-too', calm)).status, 401)
  server.rt.keys.forget()
  for (const forwardedFor of [guesser, calm])
    assert.equal((await server.client(team.key, { forwardedFor }).resumed).ok, true)
})
