import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LiveClient, withLiveServer } from '#testing/open-live.ts'
import { openTeam } from '#testing/open-team.ts'
import { signIn } from '#testing/sign-in.ts'

/** All a client heard but who joined the team: that is said while the tests begin. */
const heardBy = ({ heard }: LiveClient) =>
  heard.activity.flatMap(({ entry }) => (entry.action.startsWith('MEMBER_') ? [] : [entry.descriptor]))

test('a page of the training centre hears drills only, a page of the live centre none', async () => {
  const server = await withLiveServer()
  const live = await openTeam(server.rt)
  const drill = await openTeam(server.rt, { teamId: live.teamId, centre: 'training' })
  const { cookie } = await signIn(server.rt, live.teamId, 'dispatcher')
  const page = (centre?: string) => server.client(undefined, { cookie, origin: server.url, ...(centre && { centre }) })
  const [training, real, unheardOf] = [page('training'), page('live'), page('drill')]
  await Promise.all([training.resumed, real.resumed, unheardOf.resumed])

  await live.call('POST', '/v1/alarms', { title: 'Real fire' })
  await drill.call('POST', '/v1/alarms', { title: 'Exercise' })
  await live.call('POST', '/v1/vehicles', { name: 'Shared', type: 'engine' })
  await Promise.all([training, real, unheardOf].map((client) => client.until(() => heardBy(client).length === 2)))
  assert.deepEqual(heardBy(training), ['Exercise', 'Shared'])
  assert.deepEqual(heardBy(real), ['Real fire', 'Shared'])
  assert.deepEqual(heardBy(unheardOf), ['Real fire', 'Shared'])
})

test('after a reconnect a page of the training centre catches up on drills only', async () => {
  const server = await withLiveServer()
  const live = await openTeam(server.rt)
  const drill = await openTeam(server.rt, { teamId: live.teamId, centre: 'training' })
  const { cookie } = await signIn(server.rt, live.teamId, 'dispatcher')
  await live.call('POST', '/v1/alarms', { title: 'Real fire' })
  await drill.call('POST', '/v1/alarms', { title: 'Exercise' })
  const back = server.client(undefined, { cookie, origin: server.url, centre: 'training', after: 0 })
  await back.resumed
  assert.deepEqual(heardBy(back), ['Exercise'])
})
