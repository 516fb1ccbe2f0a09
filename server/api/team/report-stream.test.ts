import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { SCOPES } from '#lib/scopes.ts'
import { alarmStream } from '#server/domain/activity/stream.ts'
import { openInbox } from '#testing/open-inbox.ts'
import { openTeam } from '#testing/open-team.ts'
import { rowsRead } from '#testing/rows-read.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// The chat of a report stands in the stream of the alarm it is linked to, and goes as the link goes (facts R18).

const rt = await withRuntime()
const team = await openInbox(rt)
const blind = (await openTeam(rt, { teamId: team.teamId, scopes: SCOPES.filter((scope) => scope !== 'reports:read') }))
  .key
let report: number
let alarm: string

beforeEach(async () => {
  report = await team.file()
  alarm = (await team.ok('POST', '/v1/alarms', { title: 'Shed' })).id
})

const link = () => team.ok('POST', `/v1/reports/${report}/link`, { alarm })
const stream = async (query = '', key?: string) =>
  (await team.call('GET', `/v1/alarms/${alarm}/stream${query}`, undefined, key ? { key } : {})).body
type Entry = { action: string; descriptor: string }
const messages = async (key?: string): Promise<string[]> =>
  (await stream('?limit=100&sort=asc', key)).data
    .filter(({ action }: Entry) => action === 'REPORT_MESSAGE')
    .map(({ descriptor }: Entry) => descriptor)
/** Pictures of a message, as far as a stream needs them. */
const picture = (message: number, n: number) =>
  rt.db
    .insertInto('media')
    .values({
      id: `med_${message}_${n}`,
      message_id: message,
      file: `${message}-${n}`,
      type: 'image/png',
      bytes: 1,
      thumbnail: false,
      creator: 'null',
      created_at: new Date(),
      updated_at: new Date(),
    })
    .execute()

describe('GET /v1/alarms/{alarm_id}/stream', () => {
  test('200 holds who wrote what, also before the link, the labelled with their label', async () => {
    await team.say(report, { text: 'It burns' })
    await link()
    await team.ok('POST', `/v1/reports/${report}/messages`, { text: 'Stay outside' })
    await team.say(report, { text: 'He breathes', label: 'Nurse' })
    assert.deepEqual(await messages(), ['Citizen: It burns', 'Control centre: Stay outside', 'Nurse: He breathes'])
    const { count, data } = await stream()
    assert.equal(count, data.length)
    assert.ok(data.every((entry: { alarm: string }) => entry.alarm === alarm))
  })

  test('200 counts the pictures', async () => {
    const [one, two, with_] = await team.say(report, { text: null }, { text: null }, { text: 'See' })
    await picture(one!, 1)
    for (const [id, n] of [
      [two!, 1],
      [two!, 2],
      [with_!, 1],
    ] as const)
      await picture(id, n)
    await link()
    assert.deepEqual(await messages(), ['Citizen: 1 picture', 'Citizen: 2 pictures', 'Citizen: See (1 picture)'])
  })

  test('200 without reports:read: what was logged for the alarm, and not a word', async () => {
    await team.say(report, { text: 'Earlier secret' })
    await link()
    await team.say(report, { text: 'Later secret' })
    assert.deepEqual(await messages(blind), ['Fire'])
    for (const search of ['secret', 'Citizen'])
      assert.deepEqual(
        [(await stream(`?search=${search}`)).count, (await stream(`?search=${search}`, blind)).count],
        [2, 0],
      )
  })

  test('200 the words go with the link; what was logged stays', async () => {
    await team.say(report, { text: 'before' })
    await link()
    await team.say(report, { text: 'while' })
    await team.ok('DELETE', `/v1/reports/${report}/link`)
    await team.say(report, { text: 'after' })
    assert.deepEqual(await messages(), ['Fire'])
    const first = alarm
    alarm = (await team.ok('POST', '/v1/alarms', { title: 'Another' })).id
    await link()
    assert.deepEqual(await messages(), ['Citizen: before', 'Citizen: while', 'Citizen: after'])
    alarm = first
    assert.deepEqual(await messages(), ['Fire'])
  })

  test('200 pages through both in one order, and keeps one member’s entries', async () => {
    await team.say(report, { text: 'one' }, { text: 'two' })
    await link()
    await team.say(report, { text: 'three' })
    const all = (await stream('?sort=asc')).data.map(({ descriptor }: Entry) => descriptor)
    const walked: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page: { data: Entry[]; cursor: { after: string | null } } = await stream(`?sort=asc&limit=1${after}`)
      walked.push(...page.data.map(({ descriptor }) => descriptor))
      after = page.cursor.after && `&after=${encodeURIComponent(page.cursor.after)}`
    }
    assert.deepEqual(walked, all)
    assert.equal((await stream('?member=mem_unknown')).count, 0)
  })

  test('200 reads by index, however long the log is', async () => {
    await rt.pool.query(
      `insert into activity (team_id, seq, ulid, at, centre, action, object_id, changes, actor)
       select $1, 100000 + n, lpad(n::text, 26, '0'), now(), 'live', 'VEHICLE_UPDATE', 'veh', '[]', 'null' from generate_series(1, 5000) n`,
      [team.teamId],
    )
    await rt.pool.query('analyze activity')
    await team.say(report, { text: 'one' })
    await link()
    const request = { limit: 25, sort: 'desc' } as const
    const read = await rowsRead(team.context(), 'activity', async (ctx) => {
      const { count } = await alarmStream(ctx, alarm, { reports: true }, request)
      assert.equal(count, 3)
    })
    assert.equal(read.whole, 0)
    assert.ok(read.byIndex < 100, `${read.byIndex} rows`)
  })
})
