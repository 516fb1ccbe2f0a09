import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withLiveServer } from '#testing/open-live.ts'
import { openTeam } from '#testing/open-team.ts'
import { pairTablet } from '#testing/pair-tablet.ts'

// What a vehicle's tablet hears: of its own alarms, where it is, and nothing else.

const live = await withLiveServer()
const { rt } = live
const team = await openTeam(rt)
const make = async (path: string, body: object): Promise<string> => (await team.call('POST', path, body)).body.data.id
const [engine, ladder, other] = [
  await make('/v1/vehicles', { name: 'E 1', type: 'engine' }),
  await make('/v1/vehicles', { name: 'L 2', type: 'ladder' }),
  await make('/v1/vehicles', { name: 'E 9', type: 'engine' }),
]
const at = (vehicle: string, latitude: number) =>
  team.call('POST', `/v1/vehicles/${vehicle}/positions`, { latitude, longitude: 25 })
const assign = (alarm: string, vehicle: string) => make(`/v1/alarms/${alarm}/assignments`, { vehicle })
const open = async () => {
  const tablet = await pairTablet(rt, team, engine)
  const client = live.client(undefined, { cookie: tablet.cookie, origin: live.url })
  await client.resumed
  return { ...tablet, client }
}
type Client = Awaited<ReturnType<typeof open>>['client']
const moved = ({ heard }: Client) => new Set([...heard.snapshots, ...heard.positions].flat().map(([id]) => id))
const actions = ({ heard }: Client) => heard.activity.map(({ entry }) => `${entry.action} ${entry.alarm}`)

test('frames of its own alarms only, from its assignment to the end of it, without a gap', async () => {
  const [mine, theirs] = [await make('/v1/alarms', { title: 'Ours' }), await make('/v1/alarms', { title: 'Kolmården' })]
  await assign(theirs, other)
  const { client } = await open()
  await team.call('PATCH', `/v1/alarms/${theirs}`, { description: 'Kolmården' })
  await make('/v1/tags', { name: 'Kolmården', color: '#ff0000' })
  const assignment = await assign(mine, engine)
  await team.call('PATCH', `/v1/alarms/${mine}`, { description: 'Third floor' })
  await team.call('DELETE', `/v1/alarms/${mine}/assignments/${assignment}`)
  await team.call('PATCH', `/v1/alarms/${mine}`, { title: 'Kolmården' })
  await assign(mine, ladder)
  const again = await assign(mine, engine)
  await client.until(() => client.heard.activity.at(-1)?.entry.object === again)
  assert.deepEqual(actions(client), [
    `ASSIGNMENT_CREATE ${mine}`,
    `ALARM_UPDATE ${mine}`,
    `ASSIGNMENT_DELETE ${mine}`,
    `ASSIGNMENT_CREATE ${mine}`,
  ])
  assert.ok(!JSON.stringify(client.heard).includes(theirs))
  assert.ok(!JSON.stringify(client.heard).includes('Kolmården'))
  const places = client.heard.activity
  for (const [n, { prev }] of places.entries()) if (n > 0) assert.equal(prev, places[n - 1]!.seq)
  const caught = live.client(undefined, { cookie: (await open()).cookie, origin: live.url, after: 0 })
  await caught.resumed
  assert.ok(caught.heard.activity.every(({ entry }) => entry.alarm === mine))
  assert.equal(caught.heard.activity.at(-1)?.entry.object, again)
})

test('positions of who is on its alarms, from the assignment on, and gone with it', async () => {
  const mine = await make('/v1/alarms', { title: 'Ours' })
  await assign(mine, engine)
  await Promise.all([at(engine, 60), at(ladder, 60), at(other, 60)])
  const drivers = [await newMember('Aino'), await newMember('Mats')]
  const { client } = await open()
  assert.ok(!moved(client).has(other))
  /** Frames are volatile: who moves is heard again. */
  const goesOn = async (go: () => unknown, id: string, latitude: number) => {
    const going = setInterval(go, 50)
    await client.until(isMoved(id, latitude)).finally(() => clearInterval(going))
  }
  const isMoved = (id: string, latitude: number) => () =>
    [...client.heard.snapshots, ...client.heard.positions].flat().some(([who, , lat]) => who === id && lat === latitude)

  const assignment = await assign(mine, other)
  await client.until(isMoved(other, 60))
  await goesOn(() => at(other, 61), other, 61)
  await team.call('DELETE', `/v1/alarms/${mine}/assignments/${assignment}`)
  await client.until(() => client.heard.gone.includes(other))

  // Of two who are tracked, for its alarm and for another, it sees the first.
  const elsewhere = await make('/v1/alarms', { title: 'Elsewhere' })
  await track(elsewhere, drivers[1]!)
  await track(mine, drivers[0]!)
  await at(other, 62)
  await goesOn(() => isAt(drivers[0]!), drivers[0]!, 60.5)
  await goesOn(() => at(engine, 62), engine, 62)
  assert.ok(!isMoved(other, 62)())
  assert.ok(!moved(client).has(drivers[1]!))

  await team.call('PATCH', `/v1/alarms/${mine}`, { concluded: true })
  await client.until(() => client.heard.gone.includes(drivers[0]!))
})

test('unpaired, its open socket is closed at once, and it is let in no more', async () => {
  const [first, second] = [await open(), await open()]
  await team.call('DELETE', `/v1/vehicles/${engine}/devices/${first.id}`)
  await first.client.until(() => !first.client.socket.connected)
  assert.ok(second.client.socket.connected)
  const back = live.client(undefined, { cookie: first.cookie, origin: live.url })
  await back.until(() => back.heard.refusals.length > 0)
  assert.deepEqual(back.heard.refusals, ['unauthorized'])
  await team.call('DELETE', `/v1/vehicles/${engine}`)
  await second.client.until(() => !second.client.socket.connected)
})

const newMember = (firstname: string) => make('/v1/members', { firstname, lastname: 'Berg' })
async function track(alarm: string, member: string): Promise<void> {
  const id = await make(`/v1/alarms/${alarm}/responses`, { member, eta: null })
  await team.call('PATCH', `/v1/alarms/${alarm}/responses/${id}`, { position: true })
  assert.equal((await isAt(member)).status, 200)
}
const isAt = (member: string) => team.call('POST', `/v1/members/${member}/positions`, { latitude: 60.5, longitude: 25 })
