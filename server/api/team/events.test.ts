import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Scope } from '#lib/scopes.ts'
import { openApiDocuments } from '#server/apps/openapi.ts'
import { withLiveServer } from '#testing/open-live.ts'
import { openTeam } from '#testing/open-team.ts'
import { readEvents } from '#testing/read-events.ts'

const server = await withLiveServer()
const tag = (name: string) => ({ name, color: '#336699' })
const ask = (key: string, query = '', headers: Record<string, string> = {}, method = 'GET') =>
  server.rt.apps.team.request(`/v1/events${query}`, { method, headers: { authorization: `Bearer ${key}`, ...headers } })
const follow = async (...args: Parameters<typeof ask>) => {
  const answer = await ask(...args)
  assert.equal(answer.status, 200)
  return readEvents(answer)
}
const problem = async (...args: Parameters<typeof ask>) => {
  const answer = await ask(...args)
  const { error } = (await answer.json()) as { error: { status: number; code: string; message: string } }
  assert.equal(error.status, answer.status)
  return error
}
const openWith = (teamId: string, ...scopes: Scope[]) => openTeam(server.rt, { teamId, scopes })

describe('GET /v1/events', () => {
  test('200 begins at the present: ready, then what happens, as the socket has it', async () => {
    const { key, call } = await openTeam(server.rt)
    await call('POST', '/v1/tags', tag('Before'))
    const earlier = await follow(key, '?after=0')
    await earlier.until(() => earlier.data('activity').length === 1) // published: now it is the past
    await earlier.close()
    const answer = await ask(key)
    assert.match(answer.headers.get('content-type') ?? '', /^text\/event-stream/)
    assert.equal(answer.headers.get('cache-control'), 'no-cache, no-transform')
    const stream = readEvents(answer)
    await stream.until(() => stream.events.length === 1)
    const socket = server.client(key)
    await socket.resumed
    await call('POST', '/v1/alarms', { title: 'Fire' })
    await stream.until(() => stream.events.length === 2)
    await socket.until(() => socket.heard.activity.length === 1)
    assert.deepEqual(
      stream.events.map(({ event, id, data }) => [event, id, JSON.parse(data)]),
      [
        ['ready', '1', { seq: 1 }],
        ['activity', '2', socket.heard.activity[0]],
      ],
    )
    await stream.close()
  })

  test('200 replays what came after, then is ready; Last-Event-ID wins', async () => {
    const { key, call } = await openTeam(server.rt)
    const watcher = await follow(key)
    for (const name of ['One', 'Two', 'Three']) await call('POST', '/v1/tags', tag(name))
    await watcher.until(() => watcher.data('activity').length === 3)
    await watcher.close()
    for (const [query, header, ids] of [
      ['?after=0', undefined, ['1', '2', '3', '3']],
      ['?after=2', undefined, ['3', '3']],
      ['?after=3', undefined, ['3']],
      ['?after=0', '2', ['3', '3']],
      ['', '1', ['2', '3', '3']],
    ] as const) {
      const stream = await follow(key, query, header === undefined ? {} : { 'last-event-id': header })
      await stream.until(() => stream.events.at(-1)?.event === 'ready')
      assert.deepEqual(
        stream.events.map(({ id }) => id),
        ids,
        `${query} ${header}`,
      )
      await stream.close()
    }
  })

  test('200 a narrow key hears of its own kind only, in a chain without holes; another team and centre of nothing', async () => {
    const team = await openTeam(server.rt)
    const narrow = await openWith(team.teamId, 'tags:read')
    const drill = await openTeam(server.rt, { teamId: team.teamId, centre: 'training' })
    const stranger = await openTeam(server.rt, { name: 'Strangers' })
    const streams = await Promise.all([narrow, drill, stranger].map(({ key }) => follow(key)))
    const [few, other, none] = streams as [(typeof streams)[0], (typeof streams)[0], (typeof streams)[0]]
    await Promise.all(streams.map((stream) => stream.until(() => stream.events.length === 1)))
    await team.call('POST', '/v1/tags', tag('One'))
    await team.call('POST', '/v1/alarms', { title: 'Fire' })
    await team.call('POST', '/v1/tags', tag('Two'))
    await stranger.call('POST', '/v1/tags', tag('Theirs'))
    await Promise.all([
      few.until(() => few.data('activity').length === 2),
      other.until(() => other.data('activity').length === 2),
      none.until(() => none.data('activity').length === 1),
    ])
    const chain = few.data('activity').map(({ prev, seq, entry }) => [prev, seq, entry.descriptor])
    assert.deepEqual(chain, [
      [0, 1, 'One'],
      [1, 3, 'Two'],
    ])
    assert.deepEqual(
      other.data('activity').map(({ entry }) => entry.descriptor),
      ['One', 'Two'],
    )
    assert.equal(none.data('activity')[0].entry.descriptor, 'Theirs')
    await Promise.all(streams.map((stream) => stream.close()))
  })

  test('200 says now and then that it is there', async () => {
    const { key } = await openTeam(server.rt)
    const stream = await follow(key)
    await stream.until(() => stream.comments.length >= 2)
    assert.deepEqual(stream.comments.slice(0, 2), ['heartbeat', 'heartbeat'])
    await stream.close()
  })

  test('200 with positions: a snapshot, then what moves, then who is gone', async () => {
    const { key, call } = await openTeam(server.rt)
    const make = async () => (await call('POST', '/v1/vehicles', { name: 'E 1', type: 'engine' })).body.data.id
    const watcher = await follow(key)
    const [first, second] = [await make(), await make()]
    await watcher.until(() => watcher.data('activity').at(-1)?.seq === 2)
    await watcher.close()
    const move = (id: string, longitude: number) =>
      call('POST', `/v1/vehicles/${id}/positions`, { latitude: 60, longitude, speed: 50, heading: 90, altitude: 7 })
    await move(first, 24)
    const stream = await follow(key, '?positions=true')
    await stream.until(() => stream.data('snapshot').length === 1)
    assert.deepEqual(
      stream.events.slice(0, 2).map(({ event, id }) => [event, id]),
      [
        ['ready', '2'],
        ['snapshot', undefined],
      ],
    )
    const fix = stream.data('snapshot')[0].fixes[0]
    assert.deepEqual(fix.slice(0, 6), [first, 24, 60, 90, 50, 7])
    await move(second, 25)
    await stream.until(() => stream.data('positions').some(({ fixes }) => fixes.at(-1)?.[0] === second))
    await call('DELETE', `/v1/vehicles/${first}`)
    await stream.until(() => stream.data('positions').some(({ gone }) => gone[0] === first))
    await stream.close()
  })

  test('200 without positions there are none', async () => {
    const { key, call } = await openTeam(server.rt)
    const id = (await call('POST', '/v1/vehicles', { name: 'E 1', type: 'engine' })).body.data.id
    const [quiet, loud] = [await follow(key, '?positions=false'), await follow(key, '?positions=true')]
    await call('POST', `/v1/vehicles/${id}/positions`, { latitude: 60, longitude: 24 })
    await loud.until(() => loud.data('positions').length > 0)
    await call('POST', '/v1/tags', tag('Last'))
    await quiet.until(() => quiet.data('activity').length > 0)
    assert.deepEqual([...new Set(quiet.events.map(({ event }) => event))], ['ready', 'activity'])
    await Promise.all([quiet.close(), loud.close()])
  })

  test('200 any key will do; one without a scope to read anything hears that it is ready', async () => {
    const { teamId } = await openTeam(server.rt)
    const stream = await follow((await openWith(teamId, 'vehicles.positions:create')).key)
    await stream.until(() => stream.events.length === 1)
    await stream.close()
  })

  for (const query of [
    '?after=x',
    '?after=-1',
    '?after=1.5',
    '?after=',
    '?after=99999999999999999999',
    '?positions=yes',
  ])
    test(`400 for ${query}`, async () => {
      const { key } = await openTeam(server.rt)
      assert.equal((await problem(key, query)).status, 400)
    })

  test('400 beyond the newest event, and for a Last-Event-ID that is none', async () => {
    const { key, call } = await openTeam(server.rt)
    await call('POST', '/v1/tags', tag('One'))
    assert.match((await problem(key, '?after=2')).message, /beyond/)
    for (const id of ['2', 'one', '-1'])
      assert.equal((await problem(key, '?after=0', { 'last-event-id': id })).status, 400)
  })

  test('401 without a key, with a wrong one, and as a stranger’s page', async () => {
    assert.equal((await problem('wrong')).status, 401)
    assert.equal((await server.rt.apps.team.request('/v1/events')).status, 401)
  })

  test('403 for positions without vehicles:read', async () => {
    const { teamId } = await openTeam(server.rt)
    const { key } = await openWith(teamId, 'members:read')
    assert.deepEqual((await problem(key, '?positions=true')).code, 'forbidden')
  })

  test('410 when what comes next is more than 72 h old; what the key may not see does not count', async () => {
    const team = await openTeam(server.rt)
    const age = (seq: number, hours: number) =>
      server.rt.pool.query(
        `update activity set at = now() - make_interval(hours => $3) where team_id = $1 and seq = $2`,
        [team.teamId, seq, hours],
      )
    await team.call('POST', '/v1/alarms', { title: 'Old' })
    await team.call('POST', '/v1/tags', tag('Young'))
    await age(1, 71)
    await (await follow(team.key, '?after=0')).close()
    await age(1, 73)
    const { code, message } = await problem(team.key, '?after=0')
    assert.equal(code, 'gone')
    assert.match(message, /read anew/)
    await (await follow(team.key, '?after=1')).close()
    const { key } = await openWith(team.teamId, 'tags:read')
    const stream = await follow(key, '?after=0')
    await stream.until(() => stream.data('activity').length === 1)
    await stream.close()
  })

  test('a revoked key’s stream ends, and one whose scopes changed', async () => {
    const { key, teamId } = await openTeam(server.rt, { scopes: ['tags:read'] })
    const set = (what: string) => server.rt.pool.query(`update api_key set ${what} where team_id = $1`, [teamId])
    const first = await follow(key)
    await set(`scopes = '{vehicles:read}'`)
    await first.ended()
    const second = await follow(key)
    await set('revoked_at = now()')
    await second.ended()
  })

  test('when the clients have gone, nothing of them is left', async () => {
    const { key } = await openTeam(server.rt)
    const stream = await follow(key, '?positions=true')
    await stream.until(() => stream.events.length > 0)
    assert.ok(server.rt.events.count() > 0)
    await stream.close()
    while (server.rt.events.count() > 0) await new Promise((resolve) => setImmediate(resolve))
  })

  test('the document shows an event stream', () => {
    // safe: our own document
    const { paths } = openApiDocuments(server.rt)['team.json'] as {
      paths: Record<string, { get: { responses: Record<string, { content: object }> } }>
    }
    const { responses } = paths['/v1/events']!.get
    assert.deepEqual(Object.keys(responses['200']!.content), ['text/event-stream'])
    assert.ok(responses['410'])
  })
})
