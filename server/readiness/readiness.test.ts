import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { noteReadiness } from '#server/domain/readiness/index.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { openReadiness } from './open-readiness.ts'

const rt = await withRuntime()
let team: Awaited<ReturnType<typeof openTeam>>
let driver: string
const WORK = { from: '2031-01-06T07:00:00Z', to: '2031-01-06T15:00:00Z' }

beforeEach(async () => {
  team = await openTeam(rt)
  driver = await make('/v1/roles', { name: 'Driver', color: '#ff0000' })
  await make('/v1/vehicles', { name: 'E 1', type: 'engine', crew: [{ role: driver, needed: true }] })
  const member = await make('/v1/members', { firstname: 'A', lastname: 'B', roles: [driver] })
  await team.call('PUT', `/v1/members/${member}/availability`, { plans: [{ status: 'busy', once: WORK }] })
})

test('one entry when somebody becomes missing and one when nobody is any more, however often it is looked', async () => {
  for (const at of ['06:00', '07:00', '07:01', '14:59', '15:00', '15:01']) await look(`2031-01-06T${at}:00Z`)
  const missing = [{ role: driver, count: 1 }]
  assert.deepEqual(await entries(), [
    [{ key: 'short', from: [], to: missing }],
    [{ key: 'short', from: missing, to: [] }],
  ])
})

test('several processes that look at once say it once', async () => {
  await Promise.all(Array.from({ length: 5 }, () => look('2031-01-06T08:00:00Z')))
  assert.equal((await entries()).length, 1)
})

test('a round looks at every team that needs somebody, also for the last time when it needs nobody any more', async () => {
  const at = { now: '2031-01-06T08:00:00Z' }
  const { lookAround } = openReadiness({
    ...{ db: rt.db, log: rt.log },
    contextOf: (who) => ({ ...rt.contextOf(who), now: () => new Date(at.now) }),
  })
  const idle = await openTeam(rt, { name: 'Idle' })
  await lookAround()
  assert.equal((await entries()).length, 1)
  const [vehicle] = (await team.call('GET', '/v1/vehicles')).body.data
  await team.call('PATCH', `/v1/vehicles/${vehicle.id}`, { active: false })
  await lookAround()
  assert.equal((await entries()).length, 2)
  assert.equal((await idle.call('GET', '/v1/logs')).body.count, 0)
})

function look(at: string): Promise<void> {
  const who = { teamId: team.teamId, centre: 'live' as const, actor: { kind: 'system' as const } }
  return noteReadiness({ ...rt.contextOf(who), now: () => new Date(at) })
}

async function entries() {
  const { data } = (await team.call('GET', '/v1/logs?search=READINESS&sort=asc')).body
  return data.map((entry: { changes: unknown }) => entry.changes)
}

async function make(path: string, body: object): Promise<string> {
  return (await team.call('POST', path, body)).body.data.id
}
