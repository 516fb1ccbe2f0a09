import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { pointers, refused } from '#testing/crowd-refusals.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { openCsv } from '#testing/open-csv.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: importer } = await crowd.addPerson('member', ['Bulk Data Import'])
const { token: settings } = await crowd.addPerson('member', ['Manage Users', 'Manage Posts', 'Manage Settings'])
const { token: member } = await crowd.addPerson('member')
const nobody = await crowd.anonymous()
const csv = openCsv(rt, crowd, importer)

const TABLE = 'Title,Text\nFlood,It rains\nFire,It burns\n'
const MAPPING = ['title', 'content']
/** The job waits before it reads, until it is told to begin: it may be done before the request for it is answered. */
function holdBack(t: TestContext): () => void {
  const { promise, resolve } = Promise.withResolvers<void>()
  const read = rt.files.read
  const { mock } = t.mock.method(rt.files, 'read', (key: string) => promise.then(() => read(key)))
  return () => {
    mock.restore()
    resolve()
  }
}

describe('200', () => {
  test('an upload as the platform answers it, under any name of its part', async () => {
    const { status, body } = await csv.upload(TABLE, 'First day.csv', importer, 'sample')
    const { id, created, ...rest } = body
    const url = `http://localhost/api/v3/csv/${id}`
    assert.equal(status, 200)
    assert.deepEqual(rest, {
      url,
      columns: ['Title', 'Text'],
      maps_to: [],
      proposed_maps_to: ['title', 'content'],
      fixed: {},
      filename: 'First day.csv',
      mime: 'text/csv',
      size: TABLE.length,
      updated: null,
      completed: false,
      status: 'uploaded',
      dry_run: false,
      rows: 2,
      processed: 0,
      created_count: 0,
      known: 0,
      errors: 0,
      error: null,
      errors_url: `${url}/errors`,
      errors_file_url: `${url}/errors?format=csv`,
      encoding: 'utf-8',
      encoding_by: 'content',
      proposed_encodings: [],
      proposed_dates: [null, null],
      hashtags: null,
      padded: 0,
      lost_characters: { count: 0, lines: [] },
      delimiter: ',',
      allowed_privileges: ['read', 'create', 'update', 'delete', 'search'],
    })
    assert.match(created, /\+00:00$/)
    assert.deepEqual((await csv.call('GET', `/${id}`)).body, body)
  })
  test('what was answered can be sent back, and what is left out stays', async () => {
    const id = await csv.mapped(TABLE, ['title', ''], { form_id: null, locale: 'fr', tags: [], values: [] })
    const { body } = await csv.call('GET', `/${id}`)
    assert.deepEqual(
      [body.maps_to, body.fixed, body.proposed_maps_to],
      [['title', null], { ...body.fixed, locale: 'fr' }, []],
    )
    const again = await csv.call('PUT', `/${id}`, body)
    assert.deepEqual([again.status, again.body.maps_to, again.body.fixed], [200, body.maps_to, body.fixed])
    const { body: changed } = await csv.call('PUT', `/${id}`, { maps_to: MAPPING })
    assert.deepEqual([changed.maps_to, changed.fixed], [MAPPING, body.fixed])
    assert.deepEqual((await csv.call('PUT', `/${id}`, { fixed: [] })).body.fixed, {})
  })
  test('the list, also where the reference prints a slash behind it', async () => {
    for (const path of ['', '/']) {
      const { status, body } = await csv.call('GET', `${path}?limit=1&order=desc`)
      assert.deepEqual([status, body.count, body.orderby, body.results.length], [200, '1', 'id', 1])
      assert.ok(body.total_count >= 2)
    }
  })
  test('a file that is deleted answers as it was, and is gone with its bytes', async () => {
    const { body } = await csv.upload(TABLE)
    const { file } = await rt.db.selectFrom('csv').select('file').where('id', '=', body.id).executeTakeFirstOrThrow()
    const kept = await rt.files.read(`${crowd.teamId}/${file}`)
    assert.ok(kept)
    kept.destroy()
    assert.deepEqual(await csv.call('DELETE', `/${body.id}`).then((answer) => [answer.status, answer.body]), [
      200,
      body,
    ])
    assert.equal((await csv.call('GET', `/${body.id}`)).status, 404)
    await rt.files.settled()
    assert.equal(await rt.files.read(`${crowd.teamId}/${file}`), undefined)
  })
  test('an import is queued, with a body and without one, by its path and by its id', async (t) => {
    const id = await csv.mapped(TABLE, MAPPING)
    const begin = holdBack(t)
    const { status, body } = await csv.call('POST', `/${id}/import`)
    begin()
    assert.deepEqual([status, body.status, body.completed], [200, 'queued', false])
    assert.equal((await csv.over(id)).status, 'completed')
    const beginAgain = holdBack(t)
    const again = await csv.call('POST', '/import', { id: String(id), dry_run: 'true' })
    beginAgain()
    assert.deepEqual([again.status, again.body.status, again.body.dry_run], [200, 'queued', true])
    assert.equal((await csv.over(id)).status, 'checked')
  })
  test('every step stands in the log, and none says what the rows do', async () => {
    const id = await csv.mapped(TABLE.replace('Flood', 'Secret flood'), MAPPING, { author_email: 'aino@example.org' })
    await csv.imported(id)
    await csv.call('DELETE', `/${id}`)
    const entries = await rt.db
      .selectFrom('activity')
      .selectAll()
      .where('object_id', '=', String(id))
      .orderBy('seq')
      .execute()
    assert.deepEqual(
      entries.filter(({ action }) => /^CSV|IMPORT/.test(action)).map(({ action }) => action),
      ['CSV_CREATE', 'CSV_UPDATE', 'CSV_IMPORT', 'POST_IMPORT', 'CSV_END', 'CSV_DELETE'],
    )
    assert.doesNotMatch(JSON.stringify(entries), /Secret|aino@/)
  })
})

test('400 for a body that is no JSON', async () => {
  const id = await csv.mapped(TABLE, MAPPING)
  for (const [method, path] of [
    ['PUT', `/${id}`],
    ['POST', `/${id}/import`],
    ['POST', '/import'],
  ] as const)
    assert.equal((await crowd.call(method, `/api/v3/csv${path}`, undefined, { key: importer, raw: '{' })).status, 400)
})

test('401 without a token', async () => {
  for (const [method, path] of [
    ['GET', ''],
    ['POST', ''],
    ['GET', '/1'],
    ['PUT', '/1'],
    ['DELETE', '/1'],
    ['POST', '/import'],
  ])
    assert.equal((await crowd.call(method ?? '', `/api/v3/csv${path}`)).status, 401)
})

describe('403', () => {
  test('for everybody without Bulk Data Import, before a byte of a file is read', async () => {
    const id = await csv.mapped(TABLE, MAPPING)
    for (const key of [nobody, member, settings]) {
      assert.equal((await csv.upload(new Uint8Array([0]), 'x', key)).status, 403)
      for (const [method, path] of [
        ['GET', ''],
        ['GET', '/'],
        ['GET', `/${id}`],
        ['GET', `/${id}/errors`],
        ['DELETE', `/${id}`],
      ])
        assert.equal((await csv.call(method ?? '', path ?? '', undefined, key)).status, 403)
      for (const [method, path] of [
        ['PUT', `/${id}`],
        ['POST', `/${id}/import`],
        ['POST', '/import'],
      ])
        assert.equal((await csv.call(method ?? '', path ?? '', { id, maps_to: 7 }, key)).status, 403)
    }
  })
  test('without the scope', async () => {
    const key = await crowd.anonymous({ scope: 'posts' })
    assert.equal((await csv.call('GET', '', undefined, key)).status, 403)
  })
  test('for making tags without Manage Settings', async () => {
    const id = await csv.mapped(TABLE, MAPPING)
    assert.equal((await csv.call('POST', `/${id}/import`, { create_tags: true })).status, 403)
    assert.equal((await csv.call('GET', `/${id}`)).body.status, 'uploaded')
  })
})

test('404 for an unknown id, one that is no number, and one of another team', async () => {
  const other = await openCrowd(rt, 'Other team')
  const theirs = openCsv(rt, other, (await other.addPerson('admin')).token)
  const foreign = await theirs.mapped(TABLE, MAPPING)
  for (const id of ['999999', 'x', String(foreign)]) {
    for (const method of ['GET', 'DELETE', 'PUT'])
      assert.equal((await csv.call(method, `/${id}`, method === 'PUT' ? {} : undefined)).status, 404)
    assert.equal((await csv.call('POST', `/${id}/import`, {})).status, 404)
    assert.equal((await csv.call('GET', `/${id}/errors`)).status, 404)
  }
  for (const id of [999999, foreign]) assert.equal((await csv.call('POST', '/import', { id })).status, 404)
})

test('405 for a method it has not', async () => {
  for (const [method, path] of [
    ['POST', '/1'],
    ['DELETE', ''],
    ['PUT', '/'],
    ['DELETE', '/'],
    ['PUT', '/1/import'],
  ])
    assert.equal((await csv.call(method ?? '', path ?? '', {})).status, 405, `${method} ${path}`)
})

describe('422', () => {
  test('for what is no CSV file with a header and rows, and nothing is kept of it', async () => {
    const count = async () => (await csv.call('GET', '')).body.total_count
    const had = await count()
    for (const bytes of ['\n', 'a,b\n', 'a,b\n1,"2\n', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1])])
      await refused(csv.upload(bytes), '/file')
    const headers = { authorization: `Bearer ${importer}` }
    const form = new FormData()
    form.append('name', 'nothing')
    const none = await rt.apps.crowd.request('/api/v3/csv', { method: 'POST', body: form, headers })
    assert.deepEqual([none.status, pointers(await none.json())], [422, [undefined, '/file']])
    assert.equal(await count(), had)
  })
  test('for a mapping that does not fit', async () => {
    const { body } = await csv.upload(TABLE)
    for (const maps_to of [['title'], ['title', 'magic'], ['title', 'title'], 'title', [7, null]])
      await refused(csv.call('PUT', `/${body.id}`, { maps_to }), '/maps_to')
  })
  test('for what is fixed and is not there', async () => {
    const { body } = await csv.upload(TABLE)
    for (const fixed of [{ form: 999999 }, { tags: ['None'] }, { published_to: ['nobody'] }, { status: 'lost' }, 'x'])
      await refused(csv.call('PUT', `/${body.id}`, { fixed }), '/fixed')
    assert.deepEqual((await csv.call('GET', `/${body.id}`)).body.fixed, {})
  })
  test('for an import without a mapping, or without title and content', async () => {
    const { body } = await csv.upload(TABLE)
    await refused(csv.call('POST', `/${body.id}/import`, {}), '/maps_to')
    const id = await csv.mapped(TABLE, [null, 'tags'], { title: 'A', content: 'B' })
    await refused(csv.call('POST', `/${id}/import`, {}), '/maps_to')
  })
  test('for how an import cannot be done', async () => {
    const id = await csv.mapped(TABLE, MAPPING)
    await refused(csv.call('POST', `/${id}/import`, { timezone: 'Middle/Earth' }), '/timezone')
    await refused(csv.call('POST', `/${id}/import`, { date_order: 'ymd' }), '/date_order')
    await refused(csv.call('POST', `/${id}/import`, { dry_run: 'perhaps' }), '/dry_run')
    await refused(csv.call('POST', '/import', {}), '/id')
  })
  test('for changing or starting what is being imported', async () => {
    const id = await csv.mapped(TABLE, MAPPING)
    await rt.db.updateTable('csv').set({ status: 'importing' }).where('id', '=', id).execute()
    await refused(csv.call('PUT', `/${id}`, { maps_to: MAPPING }), '/status')
    await refused(csv.call('POST', `/${id}/import`, {}), '/status')
    assert.equal((await csv.call('DELETE', `/${id}`)).status, 200)
  })
})
