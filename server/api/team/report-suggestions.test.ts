import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { suggestAlarms } from '#server/domain/links/index.ts'

import { openInbox } from '#testing/open-inbox.ts'
import { rowsRead } from '#testing/rows-read.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
let team: Awaited<ReturnType<typeof openInbox>>
type Suggestion = {
  alarm: { id: string; sequence: number; title: string | null }
  score: number
  reasons: { kind: string; share: number; value: number | null }[]
}

beforeEach(async () => {
  team = await openInbox(rt)
})

const [LAT, LNG] = [60.17, 24.94]
/** So many metres north of where reports come from. */
const north = (metres: number) => ({ latitude: LAT + metres / 111_195, longitude: LNG })
const raise = async (body: object, minutesAgo = 0): Promise<string> => {
  const { id } = await team.ok('POST', '/v1/alarms', body)
  await rt.pool.query(`update alarm set created_at = created_at - $2 * interval '1 minute' where id = $1`, [
    id,
    minutesAgo,
  ])
  return id
}
const suggestions = (report: number): Promise<Suggestion[]> => team.ok('GET', `/v1/reports/${report}/suggestions`)
const first = async (report: number) => (await suggestions(report))[0]?.alarm.id
const reason = ({ reasons }: Suggestion, kind: string) => reasons.find((each) => each.kind === kind)

describe('GET /v1/reports/{report_id}/suggestions', () => {
  test('200 the alarm around the corner, raised just now, of that kind; with the reasons', async () => {
    const shed = await raise({ title: 'Building fire', address: 'Storgatan 9', location: north(120) }, 10)
    await raise({ title: 'Traffic accident', location: north(4000) }, 5)
    const report = await team.file({ category: ['Fire', 'Building'], description: 'Smoke from the shed on Storgatan' })
    const [suggestion, ...others] = await suggestions(report)
    assert.deepEqual([suggestion!.alarm, others], [{ id: shed, sequence: 1, title: 'Building fire' }, []])
    assert.deepEqual([reason(suggestion!, 'distance')!.value, reason(suggestion!, 'time')!.value], [120, 10])
    assert.equal(reason(suggestion!, 'category')!.share, 1)
    assert.ok(reason(suggestion!, 'text')!.share > 0.3)
    const shares = suggestion!.reasons.map(({ share }) => share)
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => b - a),
    )
    assert.ok([suggestion!.score, ...shares].every((n) => n > 0 && n <= 1))
  })

  test('200 of two alarms in one street, the one of the same kind', async () => {
    const fall = await raise({ title: 'Fall victim', location: north(60) }, 5)
    const fire = await raise({ title: 'Fire in a building', location: north(90) }, 5)
    assert.equal(await first(await team.file({ category: ['Fire', 'Building'] })), fire)
    assert.equal(
      await first(await team.file({ category: ['Medical', 'Injury'], description: 'She fell, a victim' })),
      fall,
    )
  })

  test('200 of two of one kind, the nearer; of two at one place, the later', async () => {
    const alarm = { title: 'Collision' }
    const [far, near] = [
      await raise({ ...alarm, location: north(900) }),
      await raise({ ...alarm, location: north(100) }),
    ]
    const report = await team.file({ category: ['Traffic', 'Collision'] })
    assert.deepEqual(
      (await suggestions(report)).map((each) => each.alarm.id),
      [near, far],
    )
    await raise({ ...alarm, location: north(100) }, 600)
    assert.equal(await first(report), near)
  })

  test('200 a category is found in any language, in a tag and in its translation', async () => {
    await team.ok('PATCH', `/v1/teams/${team.teamId}`, { locales: ['sv'] })
    const tag = { name: 'Blaze', color: '#ff0000', translations: [{ name: 'Brand', locale: 'sv' }] }
    const tags = [(await team.ok('POST', '/v1/tags', tag)).id]
    await raise({ title: 'Kajen 1', tags, location: north(10) })
    const [suggestion] = await suggestions(await team.file({ category: ['Fire'] }))
    assert.equal(reason(suggestion!, 'category')!.share, 1)
  })

  test('200 without a place the address in the words decides, on either side; what the citizen wrote counts', async () => {
    const ekenas = await raise({ title: 'Fire', address: 'Rantakatu 14, Ekenäs' }, 20)
    await raise({ title: 'Fire', address: 'Kauppakuja 3, Sibbo' }, 20)
    const unplaced = { category: ['Fire'] as [string], location: null, address: 'rantakatu 14' }
    const [suggestion] = await suggestions(await team.file(unplaced))
    assert.deepEqual([suggestion!.alarm.id, reason(suggestion!, 'distance')], [ekenas, undefined])
    const placed = await team.file({ category: ['Fire'] })
    await team.say(placed, { text: 'It is at Rantakatu 14 in Ekenäs' })
    assert.equal(await first(placed), ekenas)
  })

  test('200 nothing without any likeness, and nothing is NaN where nothing is known', async () => {
    await raise({}, 300)
    await raise({ title: '', description: ' ', location: north(0) }, 0)
    await raise({ title: '!?', address: '' }, 0)
    const report = await team.file({ location: null, address: '–', category: ['Other'], description: '' })
    for (const { score, reasons } of await suggestions(report))
      for (const n of [score, ...reasons.flatMap(({ share, value }) => [share, value ?? 0])])
        assert.ok(Number.isFinite(n))
    assert.deepEqual(await suggestions(await team.file({ location: { lng: -170, lat: -60 }, category: ['Crime'] })), [])
  })

  test('200 at the other end of the world and of time', async () => {
    await raise({ title: 'Fire', location: { latitude: -90, longitude: 180 } }, 60 * 24 * 365 * 20)
    const [suggestion] = await suggestions(await team.file({ location: { lng: 0, lat: 90 } }))
    assert.equal(suggestion, undefined)
  })

  test('200 five at most, none that is over, of the other centre, or another team’s', async () => {
    const place = { title: 'Fire', location: north(0) }
    for (let n = 0; n < 7; n++) await raise(place)
    const over = await raise(place)
    await team.ok('PATCH', `/v1/alarms/${over}`, { concluded: true })
    const drill = await raise(place)
    await rt.pool.query(`update alarm set centre = 'training' where id = $1`, [drill])
    const shown = (await suggestions(await team.file())).map(({ alarm }) => alarm.id)
    assert.deepEqual([shown.length, shown.includes(over), shown.includes(drill)], [5, false, false])
    team = await openInbox(rt)
    assert.deepEqual(await suggestions(await team.file()), [])
  })

  test('200 reads open alarms only: 50 among 10,000 that are over', async () => {
    await rt.pool.query(
      `insert into alarm (id, team_id, centre, sequence, title, lng, lat, creator, created_at, updated_at, concluded_at)
       select 'alr_' || lpad(n::text, 28, '0'), $1, 'live', n, 'Fire ' || n, 24.9, 60.1, 'null', now(), now(),
         case when n % 201 <> 0 then now() end from generate_series(1, 10050) n`,
      [team.teamId],
    )
    await rt.pool.query('analyze alarm')
    const report = await team.file({ description: 'Fire' })
    const read = await rowsRead(team.context(), 'alarm', async (ctx) =>
      assert.equal((await suggestAlarms(ctx, report)).length, 5),
    )
    assert.deepEqual(read, { whole: 0, byIndex: 50 })
  })
})
