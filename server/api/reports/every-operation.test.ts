import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import { reportsEndpoints } from '#lib/contracts/reports/index.ts'
import { openReports } from '#testing/open-reports.ts'
import { openTeam } from '#testing/open-team.ts'
import { codesOf, formOf, reportForms } from '#testing/report-forms.ts'
import { photo } from '#testing/sample-files.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// What holds for every operation alike; what is its own stands in the test of its resource.

const rt = await withRuntime()
const reports = await openReports(rt)
const report = await reportForms(rt, reports).file()
const form = await formOf([{ bytes: await photo() }])

const title = (e: Endpoint) => `${e.method.toUpperCase()} ${e.path}`
const having = (what: (e: Endpoint) => unknown) => reportsEndpoints.filter((e) => what(e))
type How = { key?: string; id?: number | string; raw?: string }

async function ask(e: Endpoint, { key = reports.key, id = report, raw }: How = {}) {
  const path = e.path.replace('{report_id}', String(id))
  const sent = e.files ? form : { body: Buffer.from(JSON.stringify(bodyOf(e))), type: 'application/json' }
  const headers = { authorization: `Bearer ${key}`, 'content-type': raw === undefined ? sent.type : 'application/json' }
  const body = e.method === 'get' ? {} : { body: raw ?? sent.body }
  const answer = await rt.apps.reports.request(path, {
    method: e.method.toUpperCase(),
    headers,
    ...body,
  } as RequestInit)
  return { status: answer.status, body: await answer.json(), headers: answer.headers }
}
const bodyOf = (e: Endpoint) =>
  e.id === 'createReport'
    ? { data: { location: { x: 1, y: 2 }, category: { category_id: reports.categories[0]!.id } } }
    : (e.example ?? {})
const rows = async () => {
  const tables = ['report', 'report_message', 'media', 'activity', 'idempotency'].map(
    (t) => `select count(*) from ${t}`,
  )
  return (await rt.pool.query(tables.join(' union all '))).rows
}

for (const e of reportsEndpoints)
  describe(title(e), () => {
    test('200 as documented', async () => {
      const { status, body } = await ask(e)
      assert.deepEqual([status, body.errors], [200, undefined])
    })

    test('401 UNAUTHORIZED without a key or with a wrong one, whatever else is wrong', async () => {
      const team = await openTeam(rt, { teamId: reports.teamId })
      for (const key of ['', 'ak_wrong', reports.key.slice(3), `${reports.key}x`, team.key, `ak_${team.key}`])
        for (const id of [report, 'nonsense']) {
          const answer = await ask(e, { key, id, raw: '{"no json' })
          assert.deepEqual([answer.status, codesOf(answer)], [401, ['UNAUTHORIZED']], key)
        }
    })

    test('500 UNEXPECTED_ERROR without a word from inside while the tables are gone', async () => {
      await rt.pool.query('alter schema public rename to elsewhere')
      const answer = await ask(e).finally(() => rt.pool.query('alter schema elsewhere rename to public'))
      assert.deepEqual([answer.status, codesOf(answer)], [500, ['UNEXPECTED_ERROR']])
      assert.doesNotMatch(JSON.stringify(answer.body), /select|relation|schema|\.ts\b|node_modules/i)
    })

    test('405 INPUT_SCHEMA_VIOLATION for a method it has not, with Allow', async () => {
      const answer = await reports.call('DELETE', e.path.replace('{report_id}', String(report)))
      assert.deepEqual([answer.status, codesOf(answer)], [405, ['INPUT_SCHEMA_VIOLATION']])
      assert.equal(answer.headers.get('allow'), e.method.toUpperCase())
    })
  })

for (const e of having((each) => each.path.includes('{report_id}')))
  describe(`404 REPORT_NOT_FOUND ${title(e)}`, () => {
    const nowhere = [
      '0',
      '-1',
      '01',
      '1.5',
      '1e3',
      'x',
      '999999999',
      '99999999999999999999',
      '%00',
      '%F0%9F%94%A5',
      '17 ',
    ]
    test('for a report that is not there, before the body is looked at', async () => {
      const earlier = await rows()
      for (const id of nowhere)
        for (const raw of [undefined, '{"no json']) {
          const answer = await ask(e, { id, ...(raw && { raw }) })
          assert.deepEqual([answer.status, codesOf(answer)], [404, ['REPORT_NOT_FOUND']], id)
        }
      assert.deepEqual(await rows(), earlier)
    })

    test('for a report of another team', async () => {
      const other = await openReports(rt, 'Other')
      const foreign = await reportForms(rt, other).file()
      const answer = await ask(e, { id: foreign })
      assert.deepEqual([answer.status, codesOf(answer)], [404, ['REPORT_NOT_FOUND']])
    })
  })

for (const e of having((each) => each.method === 'post'))
  test(`401 MISSING_REPORTER ${title(e)} before 404 and 400 once the reporter of the key is gone`, async () => {
    const gone = await openReports(rt, 'Gone')
    const own = await reportForms(rt, gone).file()
    await rt.db.updateTable('report').set({ reporter_id: null }).where('team_id', '=', gone.teamId).execute()
    await rt.db.deleteFrom('reporter').where('team_id', '=', gone.teamId).execute()
    const earlier = await rows()
    for (const id of [own, 'nonsense', report]) {
      const answer = await ask(e, { key: gone.key, id })
      assert.deepEqual([answer.status, codesOf(answer)], [401, ['MISSING_REPORTER']])
    }
    assert.deepEqual(await rows(), earlier)
  })

for (const e of having((each) => each.body && !each.files))
  describe(`a body ${title(e)}`, () => {
    for (const [raw, code] of [
      ['', 'INPUT_SCHEMA_VIOLATION'],
      ['{"data":', 'INPUT_SCHEMA_VIOLATION'],
      ['[]', 'INPUT_SCHEMA_VIOLATION'],
      ['"text"', 'INPUT_SCHEMA_VIOLATION'],
      ['7', 'INPUT_SCHEMA_VIOLATION'],
      ['{}', 'MISSING_INPUT_DATA'],
      ['{"data":null}', 'MISSING_INPUT_DATA'],
      ['null', 'MISSING_INPUT_DATA'],
    ] as const)
      test(`400 ${code} for ${raw || 'nothing'}`, async () => {
        const answer = await ask(e, { raw })
        assert.deepEqual([answer.status, codesOf(answer)], [400, [code]])
      })

    test('413 INPUT_SCHEMA_VIOLATION over a mebibyte', async () => {
      const answer = await ask(e, { raw: JSON.stringify({ data: 'x'.repeat(1024 * 1024) }) })
      assert.deepEqual([answer.status, codesOf(answer)], [413, ['INPUT_SCHEMA_VIOLATION']])
    })
  })

test('429 with Retry-After is in the same envelope', async () => {
  const narrow = await withRuntime({ RATE_LIMIT_PER_MINUTE: '1' })
  const { call } = await openReports(narrow)
  const answers = await Promise.all(Array.from({ length: 5 }, () => call('GET', '/api/v1/categories')))
  const refused = answers.find(({ status }) => status === 429)
  assert.ok(refused)
  assert.deepEqual(codesOf(refused), ['INPUT_SCHEMA_VIOLATION'])
  assert.match(refused.headers.get('retry-after') ?? '', /^\d+$/)
})
