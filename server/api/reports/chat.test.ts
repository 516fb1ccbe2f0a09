import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openReports } from '#testing/open-reports.ts'
import { openTeam } from '#testing/open-team.ts'
import { codesOf, reportForms } from '#testing/report-forms.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const reports = await openReports(rt)
const file = reportForms(rt, reports).file
const report = await file()

const at = (id: number | string) => `/api/v1/reports/${id}/chat/messages`
const say = (data: unknown, id: number | string = report, more: object = {}) =>
  reports.call('POST', at(id), { data, ...more })
const chatOf = async (id: number) => {
  const query = rt.db.selectFrom('report_message').select(['side', 'label', 'text']).where('report_id', '=', id)
  return (await query.orderBy('id').execute()).map(({ side, label, text }) => [side, label, text])
}
async function leavesNothing<T>(work: () => Promise<T>): Promise<T> {
  const state = () => rt.pool.query('select count(*) from report_message union all select count(*) from activity')
  const earlier = (await state()).rows
  const result = await work()
  assert.deepEqual((await state()).rows, earlier)
  return result
}

describe('200', () => {
  test('writes all of a batch in its order, as the citizen, exactly as sent', async () => {
    const id = await file()
    const sent = [
      { text: ' Två personer på balkongen 🔥 ', type: 'text', label: 'Granne' },
      { text: '<b>smoke</b>\n% _ \\' },
      { text: 'third', type: null, label: null },
      { text: 'fourth', label: '' },
    ]
    const { status, body } = await say(sent, id)
    assert.deepEqual([status, body], [200, { data: {} }])
    assert.deepEqual(await chatOf(id), [
      ['citizen', 'Granne', ' Två personer på balkongen 🔥 '],
      ['citizen', null, '<b>smoke</b>\n% _ \\'],
      ['citizen', null, 'third'],
      ['citizen', null, 'fourth'],
    ])
  })

  test('for a report of either control centre; the log of that centre says that, not what', async () => {
    for (const centre of ['live', 'training'] as const) {
      const id = await file(centre)
      assert.equal((await say([{ text: 'SECRET words', label: 'SECRET' }], id)).status, 200)
      const entry = await rt.db.selectFrom('activity').selectAll().orderBy('seq', 'desc').executeTakeFirstOrThrow()
      assert.deepEqual([entry.action, entry.centre, entry.object_id], ['REPORT_MESSAGE', centre, String(id)])
      assert.doesNotMatch(JSON.stringify(entry), /SECRET/)
    }
  })

  test('for a report that is closed, which then shows something unread', async () => {
    const id = await file()
    const { call } = await openTeam(rt, { teamId: reports.teamId })
    await call('PATCH', `/v1/reports/${id}`, { status: 'closed', reason: 'handled' })
    assert.equal((await say([{ text: 'The smoke is back', label: 'Neighbour' }], id)).status, 200)
    const { status, unread, lastMessage } = (await call('GET', `/v1/reports/${id}`)).body.data
    assert.deepEqual([status, unread, lastMessage.text], ['closed', 1, 'Neighbour: The smoke is back'])
  })

  test('100 messages at once, each of 10,000 characters', async () => {
    const id = await file()
    const data = Array.from({ length: 100 }, (_, n) => ({ text: `${n}`.padEnd(n === 0 ? 10_000 : 100, 'å') }))
    assert.equal((await say(data, id)).status, 200)
    assert.equal((await chatOf(id)).length, 100)
  })

  test('the same idempotency key writes once, also when both come together', async () => {
    const id = await file()
    const meta = { idempotency_key: 'chat once' }
    const answers = await Promise.all([1, 2].map(() => say([{ text: 'once' }], id, { meta })))
    assert.ok(answers.every(({ status }) => status === 200 || status === 409))
    assert.deepEqual((await say([{ text: 'once' }], id, { meta })).body, { data: {} })
    assert.equal((await chatOf(id)).length, 1)
    assert.equal((await say([{ text: 'another' }], id, { meta })).status, 422)
    assert.equal((await say([{ text: 'once' }], await file(), { meta })).status, 422)
  })
})

describe('400, and nothing of the batch is written', () => {
  const [MISSING, VIOLATION] = ['MISSING_INPUT_DATA', 'INPUT_SCHEMA_VIOLATION']
  const good = { text: 'good' }
  const wrong: [name: string, data: unknown, codes: string[]][] = [
    ['no data', undefined, [MISSING]],
    ['data null', null, [MISSING]],
    ['no message', [], [MISSING]],
    ['a message without a text', [good, {}], [MISSING]],
    ['a text that is null', [good, { text: null }], [MISSING]],
    ['a text of nothing', [good, { text: '' }], [MISSING]],
    ['a text of white space', [good, { text: ' \n ' }], [MISSING]],
    ['a message that is null', [good, null], [MISSING]],
    ['an object where an array is due', good, [VIOLATION]],
    ['a text that is a number', [good, { text: 7 }], [VIOLATION]],
    ['another type', [good, { text: 'x', type: 'image' }], [VIOLATION]],
    ['a label that is no text', [good, { text: 'x', label: ['x'] }], [VIOLATION]],
    ['a text too long', [good, { text: 'x'.repeat(10_001) }], [VIOLATION]],
    ['a label too long', [good, { text: 'x', label: 'x'.repeat(201) }], [VIOLATION]],
    ['what cannot be stored', [good, { text: 'a\u0000b' }], [VIOLATION]],
    ['101 messages', Array.from({ length: 101 }, () => good), [VIOLATION]],
    ['several things at once', [{}, { text: 5 }, good], [MISSING, VIOLATION]],
  ]
  for (const [name, data, codes] of wrong)
    test(`${codes.join(' and ')} for ${name}`, async () => {
      const answer = await leavesNothing(() => say(data))
      assert.deepEqual([answer.status, codesOf(answer)], [400, codes])
    })
})
