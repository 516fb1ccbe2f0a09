import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { SCOPES, type Scope } from '#lib/scopes.ts'
import { UNDO_SCOPES } from '#lib/undo-scopes.ts'
import { UNDOABLE } from '#server/domain/undo/index.ts'
import { openAlerting } from '#testing/open-alerting.ts'
import { openInbox } from '#testing/open-inbox.ts'
import { type Answer, openTeam } from '#testing/open-team.ts'
import { pairTablet } from '#testing/pair-tablet.ts'
import { signInAsMember } from '#testing/sign-in-as-member.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// Whatever can be undone: done, undone, and everything is as it was; or it is refused, and nothing has changed.

const rt = await withRuntime()
const team = await openInbox(rt)
const { ok } = team

const make = async (path: string, body: object): Promise<string> => String((await ok('POST', path, body)).id)
const [tag, role, member] = [
  await make('/v1/tags', { name: 'Fire', color: '#ff0000', priority: 1 }),
  await make('/v1/roles', { name: 'Driver', color: '#ff0000' }),
  await make('/v1/members', { firstname: 'Åke', lastname: 'Berg' }),
]
const raise = (body: object = {}) => make('/v1/alarms', { title: 'Fire', ...body })
const engine = () => make('/v1/vehicles', { name: 'E 1', type: 'engine' })

/** Does something, and returns the entry that says so. */
async function done(method: string, path: string, body?: object): Promise<string> {
  const answer = await team.call(method, path, body)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.headers.get('muster-entry')!
}
type Call = (method: string, path: string) => Promise<Answer>
const undo = (entry: string, call: Call = team.call) => call('POST', `/v1/logs/${entry}/undo`)
async function undone(entry: string): Promise<string> {
  const answer = await undo(entry)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  assert.equal(answer.body.data.entry.undoes, entry)
  return answer.body.data.entry.id
}
const why = ({ status, body }: Answer) => [status, body.error?.obstacle?.reason, body.error?.obstacle?.keys]

/** A thing without what every change touches. */
const READ = ['', '/responses', '/assignments']
const MOMENTS = /^(updatedAt|createdAt|concludedAt|closedAt|since|from|timestamp|lastMessage)$/
const strip = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (key, held) => (MOMENTS.test(key) ? undefined : held)))
const alarmNow = async (alarm: string) =>
  strip(await Promise.all(READ.map(async (path) => (await team.call('GET', `/v1/alarms/${alarm}${path}`)).body)))
const thingNow = async (path: string) => strip(await ok('GET', path))

type Case = { name: string; about: () => Promise<{ read: () => Promise<unknown>; act: () => Promise<string> }> }

const ofAlarm = (
  name: string,
  act: (alarm: string) => Promise<string>,
  first: (alarm: string) => Promise<unknown> = async () => undefined,
  body: object = {},
): Case => ({
  name,
  async about() {
    const alarm = await raise(body)
    await first(alarm)
    return { read: () => alarmNow(alarm), act: () => act(alarm) }
  },
})
const patch = (body: object) => (alarm: string) => done('PATCH', `/v1/alarms/${alarm}`, body)
const ofThing = (name: string, path: string, made: object, change: object, below = ''): Case => ({
  name,
  async about() {
    const at = `${path}/${await make(path, made)}${below}`
    const method = below ? 'PUT' : 'PATCH'
    return { read: () => thingNow(at), act: () => done(method, at, change) }
  },
})
const ofReport = (
  name: string,
  act: (report: number, alarm: string) => Promise<string>,
  first: (report: number, alarm: string) => Promise<unknown> = async () => undefined,
): Case => ({
  name,
  async about() {
    const [report, alarm] = [await team.file(), await raise()]
    await first(report, alarm)
    const read = async () => [await thingNow(`/v1/reports/${report}`), await alarmNow(alarm)]
    return { read, act: () => act(report, alarm) }
  },
})
const assign = async (alarm: string) => ok('POST', `/v1/alarms/${alarm}/assignments`, { vehicle: await engine() })
const answer = (alarm: string) => ok('POST', `/v1/alarms/${alarm}/responses`, { member, eta: null, status: 'coming' })
const firstOf = async (alarm: string, what: string) => {
  const { id } = (await team.call('GET', `/v1/alarms/${alarm}/${what}`)).body.data[0]
  return `/v1/alarms/${alarm}/${what}/${id}`
}
const link = (report: number, alarm: string) => done('POST', `/v1/reports/${report}/link`, { alarm })
const close = (report: number) => done('PATCH', `/v1/reports/${report}`, { status: 'closed', reason: 'handled' })

const CASES: Case[] = [
  ofAlarm('words', patch({ title: 'Smoke', description: 'On the roof' })),
  ofAlarm('priority by hand, where the tags said it', patch({ priority: 3 }), undefined, { tags: [tag] }),
  ofAlarm('tags, where they say the priority', patch({ tags: [tag] })),
  ofAlarm('place', patch({ location: { latitude: 60.2, longitude: 24.8 } }), undefined, {
    location: { latitude: 60.1, longitude: 24.9 },
  }),
  ofAlarm('address', patch({ address: 'Kajen 3' }), undefined, {
    address: 'Kajen 1',
    location: { latitude: 60.1, longitude: 24.9 },
  }),
  ofAlarm('number elsewhere', patch({ externalId: 'cad-9' })),
  ofAlarm('conclusion', patch({ concluded: true })),
  ofAlarm('resumption', patch({ concluded: false }), patch({ concluded: true })),
  ofAlarm('vehicle sent', async (alarm) =>
    done('POST', `/v1/alarms/${alarm}/assignments`, { vehicle: await engine() }),
  ),
  ofAlarm(
    'status of a vehicle',
    async (alarm) => done('PATCH', await firstOf(alarm, 'assignments'), { status: 'on_scene' }),
    assign,
  ),
  ofAlarm(
    'vehicle taken off',
    async (alarm) => done('DELETE', await firstOf(alarm, 'assignments')),
    async (alarm) => {
      await assign(alarm)
      await done('PATCH', await firstOf(alarm, 'assignments'), { status: 'en_route' })
    },
  ),
  ofAlarm('answer', (alarm) => done('POST', `/v1/alarms/${alarm}/responses`, { member, eta: null, status: 'coming' })),
  ofAlarm(
    'changed answer',
    async (alarm) => done('PATCH', await firstOf(alarm, 'responses'), { status: 'on_scene' }),
    answer,
  ),
  ofAlarm('withdrawn answer', async (alarm) => done('DELETE', await firstOf(alarm, 'responses')), answer),
  {
    name: 'calling held',
    async about() {
      const path = `/v1/alarms/${await raise()}/alerting`
      for (const state of ['held', 'running']) await done('PATCH', path, { state })
      return { read: async () => (await ok('GET', path)).state, act: () => done('PATCH', path, { state: 'held' }) }
    },
  },
  ofReport('report closed', close),
  ofReport('report opened', (report) => done('PATCH', `/v1/reports/${report}`, { status: 'open' }), close),
  ofReport('report linked', link),
  ofReport('report unlinked', (report) => done('DELETE', `/v1/reports/${report}/link`), link),
  ofReport('conclusion with a report', (_, alarm) => patch({ concluded: true })(alarm), link),
  ofThing(
    'vehicle',
    '/v1/vehicles',
    { name: 'E 2', type: 'engine' },
    { name: 'E 3', active: false, crew: [{ role, needed: true }] },
  ),
  ofThing('tag', '/v1/tags', { name: 'Water', color: '#0000ff' }, { name: 'Ice', priority: 2, color: '#00ffff' }),
  ofThing('role', '/v1/roles', { name: 'Medic', color: '#0000ff' }, { name: 'Paramedic' }),
  ofThing('member', '/v1/members', { firstname: 'Eva', lastname: 'Ek' }, { lastname: 'Alm', roles: [role] }),
  ofThing('availability', '/v1/members', { firstname: 'Bo', lastname: 'Ek' }, { status: 'away' }, '/availability'),
]

describe('200 all is as it was, and again as it was done', () => {
  for (const { name, about } of CASES)
    test(name, async () => {
      const { read, act } = await about()
      const before = await read()
      const entry = await act()
      const after = await read()
      assert.notDeepEqual(after, before)
      const undoing = await undone(entry)
      assert.deepEqual(await read(), before)
      const redoing = await undone(undoing)
      assert.deepEqual(await read(), after)
      await undone(redoing)
      assert.deepEqual(await read(), before)
    })
})

test('what can be undone has a scope that the contract names', () =>
  assert.deepEqual(UNDOABLE.toSorted(), Object.keys(UNDO_SCOPES).toSorted()))

describe('409', () => {
  test('the world has moved on: which attribute, by which entry; nothing has changed', async () => {
    const alarm = await raise()
    const entry = await patch({ title: 'Smoke', description: 'Roof' })(alarm)
    const later = await patch({ title: 'Explosion' })(alarm)
    const before = await alarmNow(alarm)
    const refused = await undo(entry)
    assert.deepEqual(why(refused), [409, 'changed', ['title']])
    const { since } = refused.body.error.obstacle
    assert.deepEqual([since.id, since.action, since.by], [later, 'ALARM_UPDATE', 'Test key'])
    assert.match(refused.body.error.message, /Changed since, by Test key at .*: title/)
    assert.deepEqual(await alarmNow(alarm), before)
    await undone(later)
    await undone(entry)
  })

  test('a vehicle that was sent has said how far it is, an alarm that was raised has a vehicle', async () => {
    const alarm = await raise()
    const { data } = (await team.call('GET', `/v1/alarms/${alarm}/stream`)).body
    const sent = await done('POST', `/v1/alarms/${alarm}/assignments`, { vehicle: await engine() })
    assert.deepEqual(why(await undo(data[0].id)), [409, 'changed', ['vehicles']])
    await done('PATCH', await firstOf(alarm, 'assignments'), { status: 'en_route' })
    assert.deepEqual(why(await undo(sent)), [409, 'changed', ['status']])
  })

  test('it is gone', async () => {
    const alarm = await raise()
    await assign(alarm)
    const path = await firstOf(alarm, 'assignments')
    const entry = await done('PATCH', path, { status: 'en_route' })
    const gone = await done('DELETE', path)
    const refused = await undo(entry)
    assert.deepEqual(why(refused), [409, 'gone', []])
    assert.equal(refused.body.error.obstacle.since.id, gone)
    await undone(gone)
    await undone(entry)
  })

  test('twice; the second says which entry has undone it, and both lists show it', async () => {
    const alarm = await raise()
    const entry = await patch({ concluded: true })(alarm)
    const undoing = await undone(entry)
    const again = await undo(entry)
    assert.deepEqual([...why(again), again.body.error.obstacle.since.id], [409, 'undone', [], undoing])
    const { data } = (await team.call('GET', `/v1/alarms/${alarm}/stream`)).body
    const of = (id: string) => data.find((one: { id: string }) => one.id === id)
    assert.deepEqual([of(entry).undoneBy, of(entry).undoable], [undoing, false])
    assert.deepEqual([of(undoing).undoes, of(undoing).undoable], [entry, true])
  })

  test('what has reached people, what was made, and what goes with another entry', async () => {
    const [alarm, report] = [await raise(), await team.file()]
    assert.deepEqual(why(await undo(await done('POST', `/v1/alarms/${alarm}/messages`, { text: 'Hi' }))), [
      409,
      'said',
      [],
    ])
    const made = await done('POST', '/v1/tags', { name: 'New', color: '#ff0000' })
    assert.deepEqual(why(await undo(made)), [409, 'made', []])
    await link(report, alarm)
    await patch({ concluded: true })(alarm)
    const closed = (await team.call('GET', `/v1/alarms/${alarm}/stream`)).body.data[0]
    assert.equal(closed.action, 'REPORT_CLOSE')
    assert.deepEqual(why(await undo(closed.id)), [409, 'together', []])
  })

  test('a rule forbids it by now: the vehicle is inactive', async () => {
    const [alarm, vehicle] = [await raise(), await engine()]
    await ok('POST', `/v1/alarms/${alarm}/assignments`, { vehicle })
    const off = await done('DELETE', await firstOf(alarm, 'assignments'))
    await ok('PATCH', `/v1/vehicles/${vehicle}`, { active: false })
    assert.deepEqual(why(await undo(off)), [409, 'refused', []])
    assert.equal((await team.call('GET', `/v1/alarms/${alarm}/assignments`)).body.count, 0)
  })

  test('an old entry, which does not hold what was before', async () => {
    const alarm = await raise({ tags: [tag] })
    const entry = await patch({ priority: 3 })(alarm)
    await rt.pool.query(`update activity set kept = null where 'str_' || ulid || '00' = $1`, [entry])
    assert.deepEqual(why(await undo(entry)), [409, 'not_kept', []])
  })
})

test('200 once, however many press at once, and with the same Idempotency-Key', async () => {
  for (let round = 0; round < 5; round++) {
    const alarm = await raise()
    const entry = await patch({ title: 'Smoke' })(alarm)
    const answers = await Promise.all([1, 2, 3, 4].map(() => undo(entry)))
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409, 409, 409])
    assert.equal((await team.call('GET', `/v1/alarms/${alarm}/stream`)).body.count, 3)
  }
  const entry = await patch({ title: 'Smoke' })(await raise())
  const keyed = () => team.call('POST', `/v1/logs/${entry}/undo`, undefined, { headers: { 'idempotency-key': entry } })
  const [first, second] = [await keyed(), await keyed()]
  assert.deepEqual([first.status, second.body], [200, first.body])
})

test('200 an address that is corrected and already found elsewhere goes back with its place', async () => {
  const alarm = await raise({ address: 'Kajen 1' })
  const place = (lng: number) =>
    rt.pool.query(`update alarm set lng = $2, lat = 60, location_source = 'geocoded' where id = $1`, [alarm, lng])
  await place(24)
  const before = await alarmNow(alarm)
  const entry = await patch({ address: 'Kajen 3' })(alarm)
  await place(25)
  await undone(entry)
  assert.deepEqual(await alarmNow(alarm), before)
  const { rows } = await rt.pool.query('select location_source from alarm where id = $1', [alarm])
  assert.equal(rows[0].location_source, 'geocoded')
})

test('200 raised by mistake: it is over, the citizen’s report stays open, who was called is told', async () => {
  const on = await openAlerting()
  const called = await on.team()
  await on.someone(called, 'Aino')
  await on.someone(called, 'Eero')
  const alarm = await on.raise(called)
  assert.equal(on.news(called).length, 2)
  const [raised] = (await called.call('GET', `/v1/alarms/${alarm}/stream?sort=asc`)).body.data
  const answer = await undo(raised.id, called.call)
  assert.deepEqual([answer.status, answer.body.data.told], [200, 2], JSON.stringify(answer.body))
  await on.settled()
  assert.deepEqual(on.news(called).toSorted(), ['Aino push stand_down', 'Eero push stand_down'])
  const again = await undo(answer.body.data.entry.id, called.call)
  assert.deepEqual([again.body.data.told, again.body.data.reached], [0, 2])

  const report = await team.file()
  const from = await team.call('POST', `/v1/reports/${report}/alarm`, { title: 'Fire' })
  const undoing = await undo(from.headers.get('muster-entry')!)
  assert.deepEqual([undoing.status, undoing.body.data.entry.action], [200, 'ALARM_CONCLUDE'])
  const { status, alarm: linked } = await ok('GET', `/v1/reports/${report}`)
  assert.deepEqual([status, linked], ['open', null])
})

describe('who may', () => {
  const keyWith = (scopes: readonly Scope[]) => openTeam(rt, { teamId: team.teamId, scopes })

  test('403 without the scope of the opposite change, 200 with it alone', async () => {
    const alarm = await raise()
    const entry = await patch({ title: 'Smoke' })(alarm)
    const { call: without } = await keyWith(SCOPES.filter((scope) => scope !== 'alarms:update'))
    assert.equal((await undo(entry, without)).status, 403)
    const { call: alone } = await keyWith(['alarms:update'])
    assert.equal((await undo(entry, alone)).status, 200)
  })

  test('404 for another team, and for the other centre', async () => {
    const entry = await patch({ title: 'Smoke' })(await raise())
    for (const other of [await openTeam(rt), await openTeam(rt, { teamId: team.teamId, centre: 'training' })])
      assert.equal((await undo(entry, other.call)).status, 404)
    await undone(entry)
  })

  test('a member takes back their own answer and nothing else, and nobody else takes that back', async () => {
    const [johan, sara] = [await signInAsMember(rt, team, 'Johan'), await signInAsMember(rt, team, 'Sara')]
    const alarm = await raise()
    const said = await johan.call('PUT', `/v1/alarms/${alarm}/answers/${johan.id}`, { status: 'coming' })
    const entry = said.headers.get('muster-entry')!
    const title = await patch({ title: 'Smoke' })(alarm)
    assert.equal((await undo(entry, sara.call)).status, 403)
    assert.equal((await undo(entry)).status, 403, 'nor does a desk')
    assert.equal((await undo(title, johan.call)).status, 403)
    assert.equal((await undo(entry, johan.call)).status, 200)
  })

  test('a tablet sets back its own vehicle, on its own alarms', async () => {
    const [alarm, other, own, second] = [await raise(), await raise(), await engine(), await engine()]
    const tablet = await pairTablet(rt, team, own)
    const on = async (at: string, vehicle: string) =>
      `/v1/alarms/${at}/assignments/${await make(`/v1/alarms/${at}/assignments`, { vehicle })}`
    const [mine, theirs, elsewhere] = [await on(alarm, own), await on(alarm, second), await on(other, second)]
    const set = (path: string) => done('PATCH', path, { status: 'en_route' })
    const title = await patch({ title: 'Smoke' })(alarm)
    assert.equal((await undo(await set(theirs), tablet.call)).status, 403)
    assert.equal((await undo(await set(elsewhere), tablet.call)).status, 404)
    assert.equal((await undo(title, tablet.call)).status, 403)
    assert.equal((await undo(await set(mine), tablet.call)).status, 200)
  })
})

test('whatever is done to an alarm, undone from the last to the first it is what it was', async () => {
  const vehicles = [await engine(), await engine()]
  const step = fc.oneof(
    fc.record({ title: fc.constantFrom('A', 'B', null), priority: fc.constantFrom(1, 2, 3, null) }).map(patch),
    fc.record({ tags: fc.constantFrom([], [tag]), description: fc.constantFrom('x', null) }).map(patch),
    fc.record({ address: fc.constantFrom('Kajen 1', 'Kajen 2', null) }).map(patch),
    fc.record({ location: fc.constantFrom({ latitude: 60, longitude: 24 }, null) }).map(patch),
    fc.boolean().map((concluded) => patch({ concluded })),
    fc.constantFrom(...vehicles).map((vehicle) => async (alarm: string) => {
      const answer = await team.call('POST', `/v1/alarms/${alarm}/assignments`, { vehicle })
      return answer.headers.get('muster-entry')
    }),
    fc.constantFrom('en_route', 'on_scene', 'gone').map((status) => async (alarm: string) => {
      const [first] = (await team.call('GET', `/v1/alarms/${alarm}/assignments`)).body.data
      const path = `/v1/alarms/${alarm}/assignments/${first?.id}`
      if (!first) return null
      return status === 'gone' ? done('DELETE', path) : done('PATCH', path, { status })
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const alarm = await raise({ tags: [tag] })
      const states: [string, unknown][] = []
      for (const act of steps) {
        const before = await alarmNow(alarm)
        const entry = await act(alarm)
        if (entry) states.push([entry, before])
      }
      for (const [entry, before] of states.toReversed()) {
        await undone(entry)
        assert.deepEqual(await alarmNow(alarm), before)
      }
    }),
    { numRuns: 15 },
  )
})
