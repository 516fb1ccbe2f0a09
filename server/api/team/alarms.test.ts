import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createAlarm, updateAlarm } from '#lib/contracts/team/alarms.ts'
import { isId } from '#server/domain/id.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
const stranger = await openTeam(rt, { name: 'Strangers' })
const raise = async (body: object = { title: 'Building fire' }) =>
  (await team.call('POST', '/v1/alarms', body)).body.data
const count = async (table: 'alarm' | 'activity') =>
  Number(
    (
      await rt.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

describe('POST /v1/alarms', () => {
  test('200 raises an alarm with every documented attribute', async () => {
    const tag = (await team.call('POST', '/v1/tags', { name: 'Fire', color: '#ff0000', priority: 1 })).body.data
    const address = {
      line1: '1 rue de la Paix',
      line2: 'Appartement 1',
      postalCode: '75000',
      city: 'Paris',
      province: 'Île-de-France',
      country: 'FR',
    }
    const location = { latitude: 60.1699, longitude: 24.9384 }
    const { status, body } = await team.call('POST', '/v1/alarms', {
      title: 'Fire',
      description: 'Smoke',
      tags: [tag.id],
      address,
      location,
    })
    assert.equal(status, 200)
    assert.ok(Math.abs(body.timestamp - Date.now() / 1000) < 5)
    const { id, createdAt, updatedAt, sequence, ...rest } = body.data
    assert.ok(isId('alr', id))
    assert.equal(createdAt, updatedAt)
    assert.equal(sequence, 1)
    assert.deepEqual(rest.address, address)
    assert.deepEqual(rest.location, location)
    assert.deepEqual(rest.tags, [{ id: tag.id, name: 'Fire', color: '#ff0000', translations: [] }])
    assert.deepEqual(rest.creator, { type: 'key', key: { id: rest.creator.key.id, name: 'Test key' }, member: null })
    assert.deepEqual([rest.members, rest.vehicles, rest.media], [[], [], []])
    assert.deepEqual([rest.concluded, rest.concludedAt, rest.priority, rest.status], [false, null, 1, 'waiting'])
  })

  test('200 with nothing at all: title, address and location are null', async () => {
    const { title, description, address, location, tags, priority } = await raise({})
    assert.deepEqual([title, description, address, location, tags, priority], [null, null, null, null, [], 2])
  })

  test('200 keeps a text address as its first line, and text code point for code point', async () => {
    const alarm = await raise({ title: ' Bränd\u0301 🔥 ', address: 'Storgatan 14' })
    assert.equal(alarm.title, ' Bränd\u0301 🔥 ')
    const empty = { line2: null, postalCode: null, city: null, province: null, country: null }
    assert.deepEqual(alarm.address, { line1: 'Storgatan 14', ...empty })
  })

  test('200 ignores unknown and read-only attributes', async () => {
    const alarm = await raise({ title: 'x', id: 'alr_mine', sequence: 99, concluded: true, colour: 'red' })
    assert.notEqual(alarm.sequence, 99)
    assert.equal(alarm.concluded, false)
  })

  test('200 whatever the content type, as long as the body is JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', ''])
      assert.equal((await team.call('POST', '/v1/alarms', {}, { headers: { 'content-type': type } })).status, 200)
  })

  test('200 gives ids and sequence numbers that rise together, also under load', async () => {
    const alarms = await Promise.all(Array.from({ length: 40 }, () => raise()))
    const bySequence = alarms.toSorted((a, b) => a.sequence - b.sequence)
    assert.deepEqual(
      bySequence.map((a) => a.id),
      alarms.map((a) => a.id).toSorted(),
    )
    assert.equal(new Set(alarms.map((a) => a.sequence)).size, 40)
  })

  const bad: [string, unknown][] = [
    ['malformed JSON', undefined],
    ['an array', []],
    ['null', null],
    ['a number as title', { title: 5 }],
    ['an object as title', { title: {} }],
    ['a title of 201 characters', { title: 'x'.repeat(201) }],
    ['a description of 10,001 characters', { description: 'x'.repeat(10_001) }],
    ['a NUL in the title', { title: 'a\u0000b' }],
    ['half a surrogate pair', { title: '\ud83d' }],
    ['a latitude beyond the pole', { location: { latitude: 90.1, longitude: 0 } }],
    ['a longitude out of range', { location: { latitude: 0, longitude: -180.5 } }],
    ['half a location', { location: { latitude: 1 } }],
    ['a text as latitude', { location: { latitude: '60', longitude: 24 } }],
    ['tags that are no list', { tags: 'tag_1' }],
    ['an unknown tag', { tags: ['tag_01j85v5kgje2ys1pnd212drvze00'] }],
    ['a number as address', { address: 5 }],
    ['an address line that is too long', { address: { line1: 'x'.repeat(201) } }],
  ]
  for (const [what, body] of bad)
    test(`400 for ${what}, and nothing is stored`, async () => {
      const stored = [await count('alarm'), await count('activity')]
      const raw = what === 'malformed JSON' ? '{"title":' : JSON.stringify(body)
      const answer = await team.call('POST', '/v1/alarms', undefined, { raw })
      assert.equal(answer.status, 400)
      assert.equal(answer.body.error.code, 'bad_request')
      assert.ok(answer.body.error.message.length > 0)
      assert.deepEqual([await count('alarm'), await count('activity')], stored)
    })

  test('400 for Infinity, which JSON can only say as 1e999', async () => {
    const { status } = await team.call('POST', '/v1/alarms', undefined, {
      raw: '{"location":{"latitude":1e999,"longitude":0}}',
    })
    assert.equal(status, 400)
  })

  test('400 for a tag of another team', async () => {
    const tag = (await stranger.call('POST', '/v1/tags', { name: 'Theirs', color: '#000000' })).body.data
    assert.equal((await team.call('POST', '/v1/alarms', { tags: [tag.id] })).status, 400)
  })

  test('200 for the examples of the document, as they stand', async () => {
    const { status, body } = await team.call('POST', '/v1/alarms', createAlarm.example)
    assert.equal(status, 200)
    assert.equal((await team.call('PATCH', `/v1/alarms/${body.data.id}`, updateAlarm.example)).status, 200)
  })

  test('401 without a key, with a wrong one, and with another scheme', async () => {
    for (const authorization of ['', 'Bearer wrong', `Basic ${team.key}`, team.key])
      assert.equal((await team.call('POST', '/v1/alarms', {}, { headers: { authorization } })).status, 401)
  })

  test('403 without alarms:create', async () => {
    const reader = await openTeam(rt, { teamId: team.teamId, scopes: ['alarms:read'] })
    const { status, body } = await reader.call('POST', '/v1/alarms', {})
    assert.equal(status, 403)
    assert.equal(body.error.code, 'forbidden')
  })

  test('413 for a body over the hard limit', async () => {
    const raw = JSON.stringify({ description: 'x'.repeat(37 * 1024 * 1024) })
    assert.equal((await team.call('POST', '/v1/alarms', undefined, { raw })).status, 413)
  })
})

describe('POST /v1/alarms with an Idempotency-Key', () => {
  const send = (key: string, body: object) =>
    team.call('POST', '/v1/alarms', body, { headers: { 'idempotency-key': key } })

  test('200 the same key and body answer the first alarm again, also at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => send('k1', { title: 'Once' })))
    const done = answers.filter((a) => a.status === 200)
    assert.ok(done.length >= 1)
    assert.ok(answers.every((a) => a.status === 200 || a.status === 409))
    const again = await send('k1', { title: 'Once' })
    assert.deepEqual(again.body, done[0]!.body)
    assert.equal((await team.call('GET', '/v1/alarms?search=Once')).body.count, 1)
  })

  test('422 the same key with another body', async () => {
    await send('k2', { title: 'A' })
    assert.equal((await send('k2', { title: 'B' })).status, 422)
  })

  test('a refused create leaves the key free', async () => {
    assert.equal((await send('k3', { tags: ['tag_x'] })).status, 400)
    assert.equal((await send('k3', { title: 'Now right' })).status, 200)
  })
})

describe('GET /v1/alarms/{id}', () => {
  test('200 for the own alarm', async () => {
    const alarm = await raise()
    assert.deepEqual((await team.call('GET', `/v1/alarms/${alarm.id}`)).body.data, alarm)
  })

  test('200 leaves out, rather than nulls, what the key may not read', async () => {
    const alarm = await raise()
    const reader = await openTeam(rt, { teamId: team.teamId, scopes: ['alarms:read'] })
    const { data } = (await reader.call('GET', `/v1/alarms/${alarm.id}`)).body
    for (const key of ['members', 'vehicles', 'tags', 'media']) assert.ok(!(key in data), key)
    assert.ok('creator' in data)
  })

  test('404 for unknown, malformed, wrong-prefix and foreign ids', async () => {
    const theirs = (await stranger.call('POST', '/v1/alarms', {})).body.data.id
    const ids = ['alr_01j85v5kgkfbzt7yb0nwq1ztdw00', 'nonsense', 'veh_01j85v5kgkfbzt7yb0nwq1ztdw00', '%00', theirs]
    for (const id of ids) assert.equal((await team.call('GET', `/v1/alarms/${id}`)).status, 404, id)
  })

  test('404 from the other control centre: live and training never mix', async () => {
    const training = await openTeam(rt, { teamId: team.teamId, centre: 'training' })
    const drill = (await training.call('POST', '/v1/alarms', { title: 'Drill' })).body.data
    assert.equal(drill.sequence, 1)
    assert.equal((await team.call('GET', `/v1/alarms/${drill.id}`)).status, 404)
    assert.equal((await team.call('GET', '/v1/alarms?search=Drill')).body.count, 0)
  })
})

describe('PATCH /v1/alarms/{id}', () => {
  const patch = (id: string, body: object) => team.call('PATCH', `/v1/alarms/${id}`, body)

  test('200 absent stays, null clears', async () => {
    const alarm = await raise({ title: 'A', description: 'B', address: 'C', location: { latitude: 1, longitude: 2 } })
    const { body } = await patch(alarm.id, { title: null, address: null })
    assert.deepEqual([body.data.title, body.data.description, body.data.address], [null, 'B', null])
    assert.deepEqual(body.data.location, { latitude: 1, longitude: 2 })
    assert.equal((await patch(alarm.id, { location: null })).body.data.location, null)
  })

  test('200 conclude sets the date, again keeps it, resume clears it', async () => {
    const { id } = await raise()
    const first = (await patch(id, { concluded: true })).body.data
    assert.equal(first.concluded, true)
    assert.ok(first.concludedAt)
    assert.equal((await patch(id, { concluded: true, concludedAt: null })).body.data.concludedAt, first.concludedAt)
    const resumed = (await patch(id, { concluded: false })).body.data
    assert.deepEqual([resumed.concluded, resumed.concludedAt], [false, null])
  })

  test('200 a no-op writes no entry and leaves updatedAt', async () => {
    const alarm = await raise({ title: 'Same', address: { line1: 'A', city: 'B' } })
    const { title, address } = alarm
    const after = (await patch(alarm.id, { title, address, concluded: false })).body.data
    assert.equal(after.updatedAt, alarm.updatedAt)
    assert.equal((await team.call('GET', `/v1/alarms/${alarm.id}/stream`)).body.count, 1)
  })

  test('200 edits and a conclusion are two entries with only what changed', async () => {
    const { id } = await raise({ title: 'From', description: 'Same' })
    await patch(id, { title: 'To', description: 'Same', concluded: true })
    const [conclusion, edit] = (await team.call('GET', `/v1/alarms/${id}/stream`)).body.data
    assert.deepEqual([edit.action, edit.changes], ['ALARM_UPDATE', [{ key: 'title', from: 'From', to: 'To' }]])
    assert.deepEqual(
      [conclusion.action, conclusion.changes],
      ['ALARM_CONCLUDE', [{ key: 'concluded', from: false, to: true }]],
    )
    assert.deepEqual([conclusion.alarm, conclusion.objectId, conclusion.descriptor], [id, id, 'To'])
  })

  test('400 changes nothing at all', async () => {
    const alarm = await raise({ title: 'Untouched' })
    assert.equal((await patch(alarm.id, { title: 'New', tags: ['tag_unknown'] })).status, 400)
    assert.equal((await patch(alarm.id, { title: 'New', concluded: 'yes' })).status, 400)
    assert.deepEqual((await team.call('GET', `/v1/alarms/${alarm.id}`)).body.data, alarm)
  })

  test('404 before 400: an unknown id with a broken body', async () => {
    const { status } = await team.call('PATCH', '/v1/alarms/alr_unknown', undefined, { raw: '{' })
    assert.equal(status, 404)
  })

  test('404 for a foreign alarm, which stays as it was', async () => {
    const theirs = (await stranger.call('POST', '/v1/alarms', { title: 'Theirs' })).body.data
    assert.equal((await patch(theirs.id, { title: 'Mine' })).status, 404)
    assert.equal((await stranger.call('GET', `/v1/alarms/${theirs.id}`)).body.data.title, 'Theirs')
  })

  test('404 there is no DELETE for an alarm', async () => {
    const { id } = await raise()
    assert.equal((await team.call('DELETE', `/v1/alarms/${id}`)).status, 404)
  })
})

test('a body that declares no length is read like any other', async () => {
  const body = new Blob([JSON.stringify({ title: 'Chunked' })]).stream()
  const init = { method: 'POST', headers: { authorization: `Bearer ${team.key}` }, body, duplex: 'half' }
  const answer = await rt.apps.team.request('/v1/alarms', init)
  assert.equal(answer.status, 200)
  assert.equal((await answer.json()).data.title, 'Chunked')
})
