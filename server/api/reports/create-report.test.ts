import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openReports } from '#testing/open-reports.ts'
import { withRuntime } from '#testing/with-runtime.ts'

type Error = { code: string; message: string }
const rt = await withRuntime()
const team = await openReports(rt)
const data: { location: { x: number; y: number }; category: { category_id: number; subcategory_id?: number } } = {
  location: { x: 24.9384, y: 60.1699 },
  category: { category_id: team.categories[0]!.id },
}

const post = (body: unknown, options = {}) => team.call('POST', '/api/v1/reports', body, options)
const codes = ({ body }: { body: { errors: Error[] } }) => body.errors.map(({ code }) => code)
const newest = () => rt.db.selectFrom('report').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
async function count() {
  const tables = ['report', 'reporter', 'activity', 'idempotency'] as const
  const rows = tables.map((table) =>
    rt.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirst(),
  )
  return (await Promise.all(rows)).map((row) => Number(row?.n)).join()
}
/** Runs `work` and holds that it left nothing behind. */
async function leavesNothing<T>(work: () => Promise<T>): Promise<T> {
  const earlier = await count()
  const result = await work()
  assert.equal(await count(), earlier)
  return result
}

describe('200', () => {
  test('files a report in the live centre, from the reporter of the key', async () => {
    const { status, body } = await post({ data: { ...data, description: 'Smoke' } })
    assert.equal(status, 200)
    assert.deepEqual(Object.keys(body).sort(), ['data', 'links'])
    const row = await newest()
    assert.deepEqual([row.centre, row.description, row.lng, row.lat], ['live', 'Smoke', 24.9384, 60.1699])
    assert.equal(body.data.report_id, row.id)
    assert.equal(body.links.public, `http://localhost/r/${row.token}`)
    assert.ok(row.token.length >= 22, 'at least 128 bits')
    const reporter = await rt.db
      .selectFrom('reporter')
      .selectAll()
      .where('id', '=', row.reporter_id!)
      .executeTakeFirst()
    assert.equal(reporter?.name, 'Citizen app')
  })

  test('the link names the host the request came to', async () => {
    const headers = { authorization: `Bearer ${team.key}` }
    const init = { method: 'POST', headers, body: JSON.stringify({ data }) }
    const response = await rt.apps.reports.request('http://dispatch.example:8443/api/v1/reports', init)
    const { links } = (await response.json()) as { links: { public: string } }
    assert.match(links.public, /^http:\/\/dispatch\.example:8443\/r\/[\w-]{32}$/)
  })

  test('mode training files it in the training centre; the log says what kind, and no more', async () => {
    const category = { category_id: team.categories[0]!.id, subcategory_id: team.categories[0]!.children[1]!.id }
    const reporter = { name: 'Väinö', phone: '+358 50-123 4567' }
    const said = { ...data, category, mode: 'training', description: 'SECRET words', reporter }
    const { body } = await post({ data: said })
    const entry = await rt.db.selectFrom('activity').selectAll().orderBy('seq', 'desc').executeTakeFirstOrThrow()
    assert.deepEqual(
      [entry.action, entry.centre, entry.object_id],
      ['REPORT_CREATE', 'training', String(body.data.report_id)],
    )
    assert.equal(entry.descriptor, 'Vehicle')
    assert.doesNotMatch(JSON.stringify(entry), /SECRET|4567|Väinö/)
  })

  test('a reporter in the body is who reports, with the phone in one form', async () => {
    for (const phone of [
      '+358 50-123 4567',
      '00358 (0)50 123 4567',
      '\u202a+358\u201150\u00a01234567',
      '３５８５０１２３４５６７',
    ]) {
      await post({ data: { ...data, reporter: { phone } } })
      const { reporter_id } = await newest()
      const row = await rt.db.selectFrom('reporter').selectAll().where('id', '=', reporter_id!).executeTakeFirst()
      assert.equal(row?.phone, '+358501234567', phone)
    }
  })

  test('a meta, or a key in it, that is null is as good as none', async () => {
    for (const meta of [null, { idempotency_key: null }]) assert.equal((await post({ data, meta })).status, 200)
  })
  test('nulls in optional places are as good as nothing', async () => {
    const category = { ...data.category, subcategory_id: null }
    const { status } = await post({ data: { ...data, category, description: null, mode: null, reporter: null } })
    assert.equal(status, 200)
  })

  test('the same idempotency key files it once', async () => {
    const body = { data, meta: { idempotency_key: 'once' } }
    const first = await post(body)
    const second = await leavesNothing(() => post(body))
    assert.equal(first.status, 200)
    assert.deepEqual(second.body, first.body)
  })
})

describe('401', () => {
  const refused = (key: string) => leavesNothing(() => post({ data }, { key }))

  test('without a key', async () => {
    const response = await rt.apps.reports.request('/api/v1/reports', { method: 'POST', body: '{' })
    assert.equal(response.status, 401)
    assert.deepEqual(codes({ body: (await response.json()) as { errors: Error[] } }), ['UNAUTHORIZED'])
  })
  test('with an unknown key', async () => assert.equal((await refused('ak_unknown')).status, 401))
  test('with the key but without its prefix', async () => assert.equal((await refused(team.key.slice(3))).status, 401))
  test('before an unknown path is told', async () => {
    const { status, body } = await team.call('GET', '/api/v1/nothing', undefined, { key: 'ak_no' })
    assert.equal(status, 401)
    assert.deepEqual(codes({ body }), ['UNAUTHORIZED'])
  })
  test('MISSING_REPORTER when the reporter of the key is gone, also with one in the body', async () => {
    const other = await openReports(rt, 'Gone')
    await rt.db.deleteFrom('reporter').where('team_id', '=', other.teamId).execute()
    const category = { category_id: other.categories[0]!.id }
    const said = { data: { ...data, category, reporter: { phone: '+358501234567' } } }
    const { status, body } = await leavesNothing(() => other.call('POST', '/api/v1/reports', said))
    assert.equal(status, 401)
    assert.deepEqual(codes({ body }), ['MISSING_REPORTER'])
  })
})

describe('400', () => {
  const refused = async (body: unknown, options = {}) => {
    const answer = await leavesNothing(() => post(body, options))
    assert.equal(answer.status, 400)
    return codes(answer)
  }
  const [MISSING, VIOLATION] = ['MISSING_INPUT_DATA', 'INPUT_SCHEMA_VIOLATION']

  test('MISSING_INPUT_DATA without the root data', async () => assert.deepEqual(await refused({}), [MISSING]))
  test('MISSING_INPUT_DATA with data null', async () => assert.deepEqual(await refused({ data: null }), [MISSING]))
  test('MISSING_INPUT_DATA for the location and for the category, both at once', async () =>
    assert.deepEqual(await refused({ data: {} }), [MISSING, MISSING]))
  test('MISSING_INPUT_DATA without a coordinate', async () =>
    assert.deepEqual(await refused({ data: { ...data, location: { x: 1 } } }), [MISSING]))
  test('MISSING_INPUT_DATA for an empty phone', async () =>
    assert.deepEqual(await refused({ data: { ...data, reporter: { phone: '' } } }), [MISSING]))
  test('both codes where both are true', async () =>
    assert.deepEqual(await refused({ data: { ...data, location: { x: 'east' } } }), [VIOLATION, MISSING]))

  const wrong: Record<string, () => object> = {
    'data an array': () => [],
    'a longitude off the map': () => ({ ...data, location: { x: 181, y: 0 } }),
    'an unknown mode': () => ({ ...data, mode: 'drill' }),
    'a phone of nobody knows which country': () => ({ ...data, reporter: { phone: '0501234567' } }),
    'a word as a phone': () => ({ ...data, reporter: { phone: '+358 HELP' } }),
    'an unknown category': () => ({ ...data, category: { category_id: 999_999 } }),
    'a category number beyond all numbers': () => ({ ...data, category: { category_id: 99_999_999_999 } }),
    'a subcategory of another category': () => ({
      ...data,
      category: { category_id: team.categories[0]!.id, subcategory_id: team.categories[1]!.children[0]!.id },
    }),
    'a subcategory as a category': () => ({ ...data, category: { category_id: team.categories[0]!.children[0]!.id } }),
    'a description that cannot be stored': () => ({ ...data, description: 'a\u0000b' }),
  }
  for (const [name, body] of Object.entries(wrong))
    test(`INPUT_SCHEMA_VIOLATION for ${name}`, async () =>
      assert.deepEqual(await refused({ data: body() }), [VIOLATION]))

  test('INPUT_SCHEMA_VIOLATION for a category of another team', async () => {
    const other = await openReports(rt, 'Other')
    const category = { category_id: other.categories[0]!.id }
    assert.deepEqual(await refused({ data: { ...data, category } }), [VIOLATION])
  })
  for (const key of ['a\u0000', '\ud800'])
    test(`INPUT_SCHEMA_VIOLATION for an idempotency key that cannot be stored (${JSON.stringify(key)})`, async () =>
      assert.deepEqual(await refused({ data, meta: { idempotency_key: key } }), [VIOLATION]))
  test('INPUT_SCHEMA_VIOLATION for malformed JSON', async () =>
    assert.deepEqual(await refused(undefined, { raw: '{"data":' }), [VIOLATION]))
})

describe('other statuses', () => {
  test('422 for another report under the same idempotency key', async () => {
    await post({ data, meta: { idempotency_key: 'k' } })
    const other = { data: { ...data, description: 'other' }, meta: { idempotency_key: 'k' } }
    const answer = await leavesNothing(() => post(other))
    assert.equal(answer.status, 422)
    assert.deepEqual(codes(answer), ['INPUT_SCHEMA_VIOLATION'])
  })
  test('413 for a body too large', async () => {
    const answer = await post(undefined, { raw: JSON.stringify({ data: 'x'.repeat(2 * 1024 * 1024) }) })
    assert.equal(answer.status, 413)
    assert.deepEqual(codes(answer), ['INPUT_SCHEMA_VIOLATION'])
  })
  test('405 for a method it has not, with Allow', async () => {
    const { status, headers, body } = await team.call('GET', '/api/v1/reports')
    assert.equal(status, 405)
    assert.equal(headers.get('allow'), 'POST')
    assert.deepEqual(codes({ body }), ['INPUT_SCHEMA_VIOLATION'])
  })
  test('404 for an unknown path, REPORT_NOT_FOUND under a report', async () => {
    assert.deepEqual(codes(await team.call('GET', '/api/v1/nothing')), ['INPUT_SCHEMA_VIOLATION'])
    const { status, body } = await team.call('GET', '/api/v1/reports/7/nothing')
    assert.equal(status, 404)
    assert.deepEqual(codes({ body }), ['REPORT_NOT_FOUND'])
  })
})
