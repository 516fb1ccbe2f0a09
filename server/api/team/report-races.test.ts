import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openInbox } from '#testing/open-inbox.ts'
import { untilOneWaits } from '#testing/until-one-waits.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// Reports and alarms change each other. Whatever comes in whatever order, or at once, these hold.

const rt = await withRuntime()
const team = await openInbox(rt)

const raise = async (body: object = {}): Promise<string> => (await team.ok('POST', '/v1/alarms', body)).id
const link = (report: number, alarm: string) => team.call('POST', `/v1/reports/${report}/link`, { alarm })
const unlink = (report: number) => team.call('DELETE', `/v1/reports/${report}/link`)
const conclude = (alarm: string, concluded = true) => team.call('PATCH', `/v1/alarms/${alarm}`, { concluded })
const close = (report: number) => team.call('PATCH', `/v1/reports/${report}`, { status: 'closed', reason: 'handled' })
const reopen = (report: number) => team.call('PATCH', `/v1/reports/${report}`, { status: 'open' })
const share = (report: number) =>
  rt.pool.query(
    `insert into report_position (report_id, at, lng, lat) select id, now(), 24.9, 60.1 from report
     where id = $1 and status = 'open' on conflict do nothing`,
    [report],
  )

/** Reports that contradict themselves or their alarm. */
const BROKEN = `select r.id, r.status, r.close_reason, a.concluded_at from report r
  left join link l on l.report_id = r.id left join alarm a on a.id = l.alarm_id
  left join report_position p on p.report_id = r.id
  where (r.status = 'open' and a.concluded_at is not null)
    or (r.status = 'open') <> (r.close_reason is null) or (r.status = 'open') <> (r.closed_at is null)
    or (r.close_reason = 'concluded' and a.concluded_at is null) or (r.status = 'closed' and p.report_id is not null)`
const unbroken = async () => assert.deepEqual((await rt.pool.query(BROKEN)).rows, [])
/** Refused is an answer; a deadlock, or anything else of ours, is not. */
const answered = (answers: { status: number }[]) => {
  for (const { status } of answers) assert.ok([200, 400].includes(status), String(status))
}

test('linking and concluding at once, many times: no deadlock, and no open report on an alarm that is over', async () => {
  for (let round = 0; round < 15; round++) {
    const alarm = await raise()
    const reports = await Promise.all([1, 2, 3, 4].map(() => team.file()))
    await link(reports[3]!, alarm)
    const answers = await Promise.all([
      ...reports.slice(0, 2).map((report) => link(report, alarm)),
      conclude(alarm),
      ...reports.slice(2).map((report) => link(report, alarm)),
      unlink(reports[3]!),
    ])
    answered(answers)
    await unbroken()
  }
})

test('everything at once on the same few, many times', async () => {
  const alarms = [await raise({ externalId: 'one' }), await raise({ externalId: 'two' })]
  const reports = await Promise.all([1, 2, 3].map(() => team.file()))
  for (let round = 0; round < 15; round++) {
    const [a, b] = alarms as [string, string]
    const [x, y, z] = reports as [number, number, number]
    const raiseFrom = (report: number, externalId: string) =>
      team.call('POST', `/v1/reports/${report}/alarm`, { externalId })
    answered(
      await Promise.all([
        link(x, a),
        conclude(a, round % 2 === 0),
        reopen(x),
        raiseFrom(y, 'one'),
        unlink(x),
        close(x),
        conclude(b, round % 3 === 0),
        link(y, b),
        raiseFrom(z, 'two'),
        unlink(z),
        reopen(y),
        team.call('POST', `/v1/reports/${x}/messages`, { text: 'At once' }),
        unlink(y),
        team.call('POST', `/v1/reports/${z}/read`, {}),
      ]),
    )
    await unbroken()
  }
})

test('a report that is taken off its alarm while that is being concluded stays open', async () => {
  const [alarm, report] = [await raise(), await team.file()]
  await link(report, alarm)
  const client = await rt.pool.connect()
  try {
    await client.query('begin')
    await client.query('select from report where id = $1 for no key update', [report])
    const concluding = conclude(alarm)
    await untilOneWaits(rt.pool)
    await client.query('delete from link where report_id = $1', [report])
    await client.query('commit')
    assert.equal((await concluding).status, 200)
  } finally {
    client.release()
  }
  assert.equal((await team.ok('GET', `/v1/reports/${report}`)).status, 'open')
})

/** What a report and its alarm should be, as simply as it can be said. */
type Model = { alarms: boolean[]; reports: { reason: string | null; alarm: number | null }[] }
type Step = {
  kind: 'close' | 'reopen' | 'link' | 'unlink' | 'conclude' | 'resume' | 'share'
  report: 0 | 1 | 2
  alarm: 0 | 1
}

function expected({ alarms, reports }: Model, { kind, report: r, alarm: a }: Step): boolean {
  const report = reports[r]!
  const isOver = report.alarm !== null && alarms[report.alarm]!
  const linked = reports.filter(({ alarm }) => alarm === a)
  switch (kind) {
    case 'close':
      report.reason = 'handled'
      return true
    case 'reopen':
      if (report.reason !== null && isOver) return false
      report.reason = null
      return true
    case 'link':
      if (alarms[a] || (report.alarm !== null && report.alarm !== a)) return false
      report.alarm = a
      return true
    case 'unlink':
      if (report.alarm === null) return false
      if (report.reason === 'concluded') report.reason = null
      report.alarm = null
      return true
    case 'conclude':
      if (!alarms[a]) for (const each of linked) each.reason ??= 'concluded'
      alarms[a] = true
      return true
    case 'resume':
      for (const each of linked) if (alarms[a] && each.reason === 'concluded') each.reason = null
      alarms[a] = false
      return true
    case 'share':
      return true
  }
}

const step = fc.record<Step>({
  kind: fc.constantFrom('close', 'reopen', 'link', 'unlink', 'conclude', 'resume', 'share'),
  report: fc.constantFrom(0, 1, 2),
  alarm: fc.constantFrom(0, 1),
})

test('any sequence of closing, opening, linking, concluding and resuming does what was said of each', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const alarms = [await raise(), await raise()]
      const reports = [await team.file(), await team.file(), await team.file()]
      const model: Model = { alarms: [false, false], reports: reports.map(() => ({ reason: null, alarm: null })) }
      const verbs = {
        close: (r: number) => close(r),
        reopen: (r: number) => reopen(r),
        unlink: (r: number) => unlink(r),
        link,
        conclude: (_: number, a: string) => conclude(a),
        resume: (_: number, a: string) => conclude(a, false),
        share: async (r: number) => share(r).then(() => ({ status: 200 })),
      }
      for (const each of steps) {
        const { status } = await verbs[each.kind](reports[each.report]!, alarms[each.alarm]!)
        assert.equal(status, expected(model, each) ? 200 : 400, JSON.stringify(each))
      }
      const shown = await Promise.all(reports.map((id) => team.ok('GET', `/v1/reports/${id}`)))
      assert.deepEqual(
        shown.map(({ reason, alarm }) => ({ reason, alarm: alarm && alarms.indexOf(alarm.id) })),
        model.reports,
      )
      await unbroken()
    }),
    { numRuns: 25 },
  )
})
