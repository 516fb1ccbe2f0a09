import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMember } from '#server/domain/members/index.ts'
import { openTeam } from '#testing/open-team.ts'
import { untilOneWaits } from '#testing/until-one-waits.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
const make = async (path: string, body: object): Promise<string> => (await team.call('POST', path, body)).body.data.id
const makeTag = () => make('/v1/tags', { name: 'Fire', color: '#ff0000' })
const named = { name: 'Diver', color: '#ff0000' }
const makeVehicle = () => make('/v1/vehicles', { name: 'E 1', type: 'engine' })
const fix = { latitude: 60.17, longitude: 24.94 }

type Table = 'tag' | 'vehicle' | 'member' | 'role'
/** Asks for `work` while somebody else is halfway through deleting that row, and lets the deletion commit first. */
async function whileDeleting<T>(table: Table, id: string, work: () => Promise<T>): Promise<T> {
  const client = await rt.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select from ${table} where id = $1 for update`, [id])
    const asked = work()
    await untilOneWaits(rt.pool)
    await client.query(`delete from ${table} where id = $1`, [id])
    await client.query('commit')
    return await asked
  } finally {
    client.release()
  }
}

test('400 raising an alarm with a tag that is deleted meanwhile', async () => {
  const tag = await makeTag()
  const { status } = await whileDeleting('tag', tag, () => team.call('POST', '/v1/alarms', { tags: [tag] }))
  assert.equal(status, 400)
})

test('400 reordering the tags of an alarm while one of them is deleted; neither waits for the other for ever', async () => {
  const [one, two] = [await makeTag(), await makeTag()]
  const alarm = await make('/v1/alarms', { tags: [one, two] })
  const reorder = () => team.call('PATCH', `/v1/alarms/${alarm}`, { tags: [two, one] })
  assert.equal((await whileDeleting('tag', one, reorder)).status, 400)
  const { tags } = (await team.call('GET', `/v1/alarms/${alarm}`)).body.data
  assert.deepEqual(
    tags.map((tag: { id: string }) => tag.id),
    [two],
  )
})

test('400 assigning a vehicle that is deleted meanwhile', async () => {
  const [alarm, vehicle] = [await make('/v1/alarms', {}), await makeVehicle()]
  const assign = () => team.call('POST', `/v1/alarms/${alarm}/assignments`, { vehicle })
  assert.equal((await whileDeleting('vehicle', vehicle, assign)).status, 400)
})

test('400 giving a member a role that is deleted meanwhile; the member keeps those it had', async () => {
  const [kept, gone] = [await make('/v1/roles', named), await make('/v1/roles', named)]
  const member = await make('/v1/members', { firstname: 'Johan', lastname: 'Nyberg', roles: [kept] })
  const give = () => team.call('PATCH', `/v1/members/${member}`, { roles: [kept, gone] })
  assert.equal((await whileDeleting('role', gone, give)).status, 400)
  const { roles } = (await team.call('GET', `/v1/members/${member}`)).body.data
  assert.deepEqual(roles, [{ id: kept, ...named }])
})

test('400 answering for a member who is deleted meanwhile', async () => {
  const ctx = rt.contextOf({ teamId: team.teamId, centre: 'live', actor: { kind: 'system' } })
  const [alarm, member] = [
    await make('/v1/alarms', {}),
    await createMember(ctx, { firstname: 'Johan', lastname: 'Nyberg' }),
  ]
  const answer = () => team.call('POST', `/v1/alarms/${alarm}/responses`, { member, eta: null })
  assert.equal((await whileDeleting('member', member, answer)).status, 400)
})

test('404 for the position of a vehicle that is deleted meanwhile; the others of its group are written', async () => {
  const [gone, there] = [await makeVehicle(), await makeVehicle()]
  const post = (id: string) => team.call('POST', `/v1/vehicles/${id}/positions`, fix)
  const answers = await whileDeleting('vehicle', gone, () => Promise.all([post(gone), post(there)]))
  assert.deepEqual(
    answers.map((answer) => answer.status),
    [404, 200],
  )
})

test('200 for more positions with an Idempotency-Key at once than there are database connections', async () => {
  const vehicle = await makeVehicle()
  const post = (key: number) =>
    team.call('POST', `/v1/vehicles/${vehicle}/positions`, fix, { headers: { 'idempotency-key': `fix-${key}` } })
  const answers = await Promise.all(Array.from({ length: 40 }, (_, key) => post(key)))
  assert.ok(answers.every((answer) => answer.status === 200))
})
