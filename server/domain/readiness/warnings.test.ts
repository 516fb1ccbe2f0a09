import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openAlerting } from '#testing/open-alerting.ts'
import { noteReadiness } from './index.ts'

const on = await openAlerting() // it is 12:00
type Team = Awaited<ReturnType<typeof on.team>>

/** A team that needs a driver and a diver, with one of each, and officers who can be told. */
async function open() {
  const team = await on.team()
  const make = async (path: string, body: object) => (await team.call('POST', path, body)).body.data.id as string
  const [driver, diver] = [
    await make('/v1/roles', { name: 'Driver', color: '#ff0000' }),
    await make('/v1/roles', { name: 'Diver', color: '#0000ff' }),
  ]
  const crew = [driver, diver].map((role) => ({ role, needed: true }))
  await make('/v1/vehicles', { name: 'E 1', type: 'engine', crew })
  const people = {
    driver: await on.someone(team, 'Driver', { roles: [driver], channels: ['mail'] }),
    diver: await on.someone(team, 'Diver', { roles: [diver], channels: ['mail'] }),
  }
  const officers = [
    await on.someone(team, 'Olga', { channels: ['voice', 'sms', 'ntfy', 'mail'], status: 'away' }),
    await on.someone(team, 'Mute', { channels: ['voice', 'sms'] }),
  ]
  await team.call('PATCH', `/v1/teams/${team.teamId}`, { alerting: { dutyOfficers: officers } })
  const be = (who: keyof typeof people, status: 'available' | 'away') =>
    team.call('PUT', `/v1/members/${people[who]}/availability`, { status })
  return { team, be }
}

async function look(team: Team): Promise<string[]> {
  await noteReadiness(on.ctxOf(team))
  await on.settled()
  return on.news(team)
}

test('officers are told once when a role falls short, by a channel that neither rings nor costs', async () => {
  const { team, be } = await open()
  assert.deepEqual(await look(team), [])
  await be('driver', 'away')
  assert.deepEqual(await look(team), ['Olga ntfy readiness'])
  assert.deepEqual(await look(team), [])
  await be('diver', 'away')
  assert.deepEqual(await look(team), ['Olga ntfy readiness'], 'a role more')
})

test('who flaps around the limit is told of once an hour, whatever process looks', async () => {
  const { team, be } = await open()
  const told: string[] = []
  for (let minute = 0; minute < 64; minute += 4) {
    await be('driver', minute % 8 === 0 ? 'away' : 'available')
    // Several at once, and each knows only what is in the rows: as after a restart.
    await Promise.all([0, 1, 2].map(() => noteReadiness(on.ctxOf(team))))
    await on.settled()
    for (const line of on.news(team)) told.push(`${minute} ${line}`)
    on.wait(4)
  }
  assert.deepEqual(told, ['0 Olga ntfy readiness'])
  await be('driver', 'away')
  assert.deepEqual(await look(team), ['Olga ntfy readiness'], '64 minutes after it')
  const entries = (await team.call('GET', '/v1/logs?search=READINESS&limit=100')).body
  assert.equal(entries.count, 17, 'the log has every change')
})

test('nobody is told where the team has no duty officers', async () => {
  const { team, be } = await open()
  await team.call('PATCH', `/v1/teams/${team.teamId}`, { alerting: { dutyOfficers: [] } })
  await be('driver', 'away')
  assert.deepEqual(await look(team), [])
  const rows = await on.rt.db.selectFrom('strength_notice').selectAll().where('team_id', '=', team.teamId).execute()
  assert.deepEqual(rows, [])
})
