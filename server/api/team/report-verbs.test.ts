import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { openInbox } from '#testing/open-inbox.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// What a dispatcher does with a report: reads, closes, opens, links; and what its alarm does with it.

const rt = await withRuntime()
const team = await openInbox(rt)
let report: number

beforeEach(async () => {
  report = await team.file()
})

const path = () => `/v1/reports/${report}`
const read = () => team.ok('GET', path())
const close = (reason = 'handled') => team.call('PATCH', path(), { status: 'closed', reason })
const reopen = () => team.call('PATCH', path(), { status: 'open' })
const raise = async (body: object = {}): Promise<string> => (await team.ok('POST', '/v1/alarms', body)).id
const link = (alarm: string) => team.call('POST', `${path()}/link`, { alarm })
const unlink = () => team.call('DELETE', `${path()}/link`)
const conclude = (alarm: string, concluded = true) => team.ok('PATCH', `/v1/alarms/${alarm}`, { concluded })
const actions = async () => {
  const { rows } = await rt.pool.query('select action from activity where object_id = $1 order by seq', [
    String(report),
  ])
  return rows.map(({ action }) => action).slice(1) // after REPORT_CREATE
}
const share = () =>
  rt.pool.query('insert into report_position (report_id, at, lng, lat) values ($1, now(), 24.9, 60.1)', [report])
const said = ({ status, body }: { status: number; body: { error?: { message: string } } }) => [
  status,
  body.error?.message,
]

describe('closing', () => {
  test('200 with a reason, and again with another; the same again changes nothing', async () => {
    const { data } = (await close()).body
    assert.deepEqual([data.status, data.reason, typeof data.closedAt], ['closed', 'handled', 'string'])
    assert.equal((await close('duplicate')).body.data.reason, 'duplicate')
    const before = await team.call('GET', path())
    const again = await close('duplicate')
    assert.deepEqual([again.body.data, again.headers.get('etag')], [before.body.data, before.headers.get('etag')])
    assert.deepEqual(await actions(), ['REPORT_CLOSE', 'REPORT_CLOSE'])
  })

  test('200 another reason is not another end: the citizen’s page goes a day after the report was closed', async () => {
    const { closedAt } = (await close()).body.data
    const yesterday = new Date(Date.parse(closedAt) - 25 * 60 * 60 * 1000)
    await rt.db.updateTable('report').set({ closed_at: yesterday }).where('id', '=', report).execute()
    assert.equal((await close('duplicate')).body.data.closedAt, yesterday.toISOString())
  })

  test('200 forgets where the citizen is', async () => {
    await share()
    assert.equal((await read()).position.latitude, 60.1)
    assert.equal((await close()).body.data.position, null)
    assert.equal((await rt.pool.query('select from report_position where report_id = $1', [report])).rowCount, 0)
    assert.equal((await reopen()).body.data.position, null)
  })

  test('200 opens again, as if it had never been closed; opening what is open changes nothing', async () => {
    const { updatedAt: _, ...fresh } = await read()
    await close()
    const { updatedAt: __, ...opened } = (await reopen()).body.data
    assert.deepEqual(opened, fresh)
    await reopen()
    assert.deepEqual(await actions(), ['REPORT_CLOSE', 'REPORT_REOPEN'])
  })

  const wrong = [
    {},
    { status: 'closed' },
    { status: 'closed', reason: 'concluded' },
    { status: 'new' },
    { reason: 'other' },
  ]
  for (const body of wrong)
    test(`400 for ${JSON.stringify(body)}`, async () => {
      const before = await read()
      assert.equal((await team.call('PATCH', path(), body)).status, 400)
      assert.deepEqual(await read(), before)
    })
})

describe('linking', () => {
  test('200 shows the alarm, and both stay what they are', async () => {
    const alarm = await raise({ title: 'Boat shed' })
    const { data } = (await link(alarm)).body
    assert.deepEqual([data.alarm.id, data.alarm.title, data.status], [alarm, 'Boat shed', 'open'])
    assert.deepEqual(
      (await team.ok('GET', '/v1/reports')).find((r: { id: number }) => r.id === report).alarm,
      data.alarm,
    )
    assert.equal((await team.ok('GET', `/v1/alarms/${alarm}/stream`))[0].action, 'REPORT_LINK')
  })

  test('200 to the same alarm again is done already', async () => {
    const alarm = await raise()
    const first = await link(alarm)
    const again = await link(alarm)
    assert.deepEqual([again.body.data, again.headers.get('etag')], [first.body.data, first.headers.get('etag')])
    assert.deepEqual(await actions(), ['REPORT_LINK'])
  })

  test('400 to an alarm that is over, of the other centre, another team’s, or none; while linked to another', async () => {
    const over = await raise()
    await conclude(over)
    assert.deepEqual(said(await link(over)), [400, 'This alarm is over'])
    const stranger = await openInbox(rt)
    const drill = await rt.pool.query(`update alarm set centre = 'training' where id = $1 returning id`, [
      await raise(),
    ])
    for (const alarm of [(await stranger.ok('POST', '/v1/alarms', {})).id, drill.rows[0].id, 'alr_unknown', 'x', ''])
      assert.equal((await link(alarm)).status, 400, alarm)
    for (const body of [{}, { alarm: null }, { alarm: 7 }, { alarm: 'x'.repeat(65) }])
      assert.equal((await team.call('POST', `${path()}/link`, body)).status, 400)
    await link(await raise())
    assert.match(String(said(await link(await raise()))[1]), /linked to another alarm/)
    assert.deepEqual(await actions(), ['REPORT_LINK'])
  })

  test('200 takes it off again: both are what they were; 400 where there is no link', async () => {
    const alarm = await raise()
    await link(alarm)
    assert.equal((await unlink()).body.data.alarm, null)
    assert.deepEqual(said(await unlink()), [400, 'This report is linked to no alarm'])
    assert.deepEqual(await actions(), ['REPORT_LINK', 'REPORT_UNLINK'])
  })

  test('200 an alarm may have several reports', async () => {
    const alarm = await raise()
    await link(alarm)
    report = await team.file()
    assert.equal((await link(alarm)).body.data.alarm.id, alarm)
  })
})

describe('an alarm that is over', () => {
  test('200 closes its reports, and those of no other; resumed, it opens just those it closed', async () => {
    const [alarm, other] = [await raise(), await raise()]
    const [mine, handled, theirs] = [report, await team.file(), await team.file()]
    for (const [id, to] of [
      [mine, alarm],
      [handled, alarm],
      [theirs, other],
    ] as const) {
      report = id
      await link(to)
    }
    report = handled
    await close('duplicate')
    report = mine
    await share()
    await conclude(alarm)
    const states = async () =>
      Promise.all([mine, handled, theirs].map(async (id) => (await team.ok('GET', `/v1/reports/${id}`)).reason))
    assert.deepEqual(await states(), ['concluded', 'duplicate', null])
    assert.deepEqual([(await read()).position, typeof (await read()).closedAt], [null, 'string'])
    await conclude(alarm, false)
    assert.deepEqual(await states(), [null, 'duplicate', null])
    const stream = await team.ok('GET', `/v1/alarms/${alarm}/stream?limit=4`)
    assert.deepEqual(
      stream.map((entry: { action: string }) => entry.action),
      ['REPORT_REOPEN', 'ALARM_RESUME', 'REPORT_CLOSE', 'ALARM_CONCLUDE'],
    )
  })

  test('200 a report closed with its alarm is open again once it is taken off', async () => {
    const alarm = await raise()
    await link(alarm)
    await conclude(alarm)
    const { data } = (await unlink()).body
    assert.deepEqual([data.status, data.reason, data.closedAt, data.alarm], ['open', null, null, null])
    await conclude(alarm, false)
    assert.deepEqual(await actions(), ['REPORT_LINK', 'REPORT_CLOSE', 'REPORT_UNLINK'])
  })

  test('200 a report closed with its alarm may get a reason of its own, and stays closed when the alarm goes on', async () => {
    const alarm = await raise()
    await link(alarm)
    await conclude(alarm)
    await close('mistaken')
    await conclude(alarm, false)
    assert.equal((await read()).reason, 'mistaken')
  })

  test('400 opening a report while its alarm is over', async () => {
    const alarm = await raise()
    await link(alarm)
    await conclude(alarm)
    assert.equal((await reopen()).status, 400)
    assert.equal((await read()).reason, 'concluded')
  })
})

describe('the version of a report', () => {
  const ifMatch = (etag: string) => ({ headers: { 'if-match': etag } })

  test('200 rises with closing, opening, linking; not with reading or writing', async () => {
    const etag = async () => (await team.call('GET', path())).headers.get('etag')
    assert.equal(await etag(), '"1"')
    await team.ok('POST', `${path()}/read`, {})
    await team.ok('POST', `${path()}/messages`, { text: 'Stay outside' })
    assert.equal(await etag(), '"1"')
    assert.equal((await close()).headers.get('etag'), '"2"')
    assert.equal((await reopen()).headers.get('etag'), '"3"')
    assert.equal((await link(await raise())).headers.get('etag'), '"4"')
    assert.equal((await unlink()).headers.get('etag'), '"5"')
  })

  test('412 for what somebody else has changed since; nothing happens', async () => {
    await close()
    const before = await read()
    const alarm = await raise()
    const asked = [
      ['PATCH', '', { status: 'open' }],
      ['POST', '/link', { alarm }],
      ['POST', '/alarm', {}],
      ['DELETE', '/link', undefined],
    ] as const
    for (const [method, below, body] of asked)
      assert.equal((await team.call(method, path() + below, body, ifMatch('"1"'))).status, 412, method + below)
    assert.deepEqual(await read(), before)
    assert.equal((await team.call('PATCH', path(), { status: 'open' }, ifMatch('"2"'))).status, 200)
  })

  test('of two closings at once with the same If-Match one is done', async () => {
    const both = ['handled', 'duplicate'].map((reason) =>
      team.call('PATCH', path(), { status: 'closed', reason }, ifMatch('"1"')),
    )
    assert.deepEqual((await Promise.all(both)).map(({ status }) => status).sort(), [200, 412])
  })
})
