import assert from 'node:assert/strict'
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { expireExports } from '#server/domain/crowd/exports/index.ts'
import { sweepMedia } from '#server/domain/media/index.ts'
import { uploadsFolder } from '#server/media/uploads-folder.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const nobody = await crowd.anonymous()
const [admin, member] = [await crowd.addPerson('admin'), await crowd.addPerson('member')]
const made = { team_id: crowd.teamId, created_at: rt.now() }
const form = (
  await rt.db
    .insertInto('form')
    .values({ ...made, name: 'Flood', color: null })
    .returning('id')
    .executeTakeFirstOrThrow()
).id
const stage = { form_id: form, label: 'S', created_at: rt.now() }
const { id: stage_id } = await rt.db.insertInto('stage').values(stage).returning('id').executeTakeFirstOrThrow()
const question = { ...made, stage_id, input: 'text', cardinality: 0 }
for (const [key, label, type] of [
  ['place', 'Where', 'point'],
  ['road', 'Road', 'varchar'],
  ['title2', 'Title', 'varchar'],
] as const)
  await rt.db
    .insertInto('attribute')
    .values({ ...question, key, label, type })
    .execute()
await rt.db
  .insertInto('attribute')
  .values({ ...question, key: 'secret', label: 'Secret', type: 'varchar', response_private: true })
  .execute()
const tags: number[] = []
for (const name of ['Water', 'Fire, smoke'])
  tags.push(
    (
      await rt.db
        .insertInto('crowd_tag')
        .values({ ...made, name, slug: name.slice(0, 4).toLowerCase() })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id,
  )
const values = { place: [{ lat: 60.17, lon: 24.94 }], road: ['E18', '=1+1'], title2: ['x'], secret: ['gold'] }
const posts = [
  { title: 'Åland, "quoted"\nand more', content: 'C', status: 'published', form, values, tags },
  { title: 'Draft', content: 'one\ntwo' },
  { title: '=HYPERLINK("http://evil")', content: '+358 40 123 45 67', status: 'published' },
]
for (const post of posts) {
  const { status, body } = await crowd.call('POST', '/api/v3/posts', post, { key: admin.token })
  assert.equal(status, 200, JSON.stringify(body))
}

const JOBS = '/api/v3/exports/jobs'
const get = (path: string, key = admin.token) => crowd.call('GET', path, undefined, { key })
const start = (body: object, key = admin.token) => crowd.call('POST', JOBS, body, { key })
const rowsOf = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true })
const download = async (query = '', key = admin.token) => rowsOf((await get(`/api/v3/posts/export${query}`, key)).body)

/** The export once it is over: its end is told in the log. */
async function ended(id: number) {
  const over = Promise.withResolvers<void>()
  const leave = rt.tail.subscribe((_team, { entry }) => {
    if (entry.action === 'EXPORT_UPDATE' && entry.object === String(id)) over.resolve()
  })
  if (['queued', 'running'].includes((await get(`${JOBS}/${id}`)).body.status)) await over.promise
  leave()
  return (await get(`${JOBS}/${id}`)).body
}

/** A form with a place, a road (several) and a secret; a full post, a draft, and one with dangerous words. */

describe('GET /posts/export', () => {
  test('200 a table with readable headers, in UTF-8, safe in a spreadsheet', async () => {
    const { status, headers, body } = await get('/api/v3/posts/export')
    assert.deepEqual([status, headers.get('content-type')], [200, 'text/csv; charset=utf-8'])
    assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="posts-\d{4}-\d\d-\d\d\.csv"$/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    const [full, evil] = rowsOf(body)
    assert.equal(full?.Title, 'Åland, "quoted"\nand more')
    assert.deepEqual(
      ['Form', 'Tags', 'Where (lat)', 'Where (lon)', 'Road', 'Road 2', 'Title [title2]', 'Secret'].map(
        (name) => full?.[name],
      ),
      ['Flood', 'Water, fire', '60.17', '24.94', 'E18', "'=1+1", 'x', 'gold'],
    )
    assert.match(full?.Created ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/)
    assert.deepEqual([evil?.Title, evil?.Content], [`'=HYPERLINK("http://evil")`, '+358 40 123 45 67'])
  })
  test('200 keeps the filters and shows only the fields that are named', async () => {
    assert.deepEqual(await download('?status=draft&fields=title,status'), [{ Title: 'Draft', Status: 'draft' }])
    assert.deepEqual(await download('?values[road]=E18&fields[]=road&fields[]=id'), [
      { Road: 'E18', 'Road 2': "'=1+1", ID: '1' },
    ])
    assert.equal((await download('?q=nothing')).length, 0)
  })
  test('200 a cell of several lines is quoted, so that every reader takes it for one', async () => {
    const { body } = await get('/api/v3/posts/export?status=draft&fields=title,content')
    assert.equal(body, 'Title,Content\r\nDraft,"one\ntwo"\r\n')
  })
  test('200 with and without saying the only format there is; 400 for others', async () => {
    const plain = (await get('/api/v3/posts/export?fields=title')).body
    for (const path of [
      '/api/v3/posts/export?format=csv&fields=title',
      '/api/v3/posts/export?fields=title&format=csv',
    ]) {
      const { status, headers, body } = await get(path)
      assert.deepEqual([status, headers.get('content-type'), body], [200, 'text/csv; charset=utf-8', plain])
    }
    for (const format of ['geojson', 'xlsx'])
      assert.equal((await get(`/api/v3/posts/export?format=${format}`)).status, 400)
  })
  test('200 shows each caller what they may see', async () => {
    for (const key of [member.token, nobody]) {
      const rows = await download('?status=all', key)
      assert.deepEqual([rows.length, 'Secret' in (rows[0] ?? {})], [2, false])
    }
    assert.equal((await download('?status=all')).length, 3)
  })
  test('422 unknown fields and filters', async () => {
    assert.deepEqual((await get('/api/v3/posts/export?fields=title,nope')).body.errors[1].source, {
      pointer: '/fields',
    })
    assert.deepEqual((await get('/api/v3/posts/export?form=x')).body.errors[1].source, { pointer: '/form_id' })
  })
  test('401, 403, 405', async () => {
    assert.equal((await crowd.call('GET', '/api/v3/posts/export')).status, 401)
    assert.equal((await get('/api/v3/posts/export', await crowd.anonymous({ scope: 'tags' }))).status, 403)
    assert.equal((await crowd.call('POST', '/api/v3/posts/export', {}, { key: admin.token })).status, 405)
  })
})

describe('/exports/jobs', () => {
  test('200 a file under an unguessable name, which is there when the job is done', async () => {
    const { status, body: job } = await start({ entity_type: 'post', filters: { status: ['draft', 'published'] } })
    assert.deepEqual([status, job.url, job.entity_type, job.user.id], [200, null, 'post', admin.id])
    assert.deepEqual(job.filters, { status: ['draft', 'published'] })
    const done = await ended(job.id)
    assert.deepEqual([done.status, done.rows], ['done', 3])
    const { pathname } = new URL(done.url)
    assert.match(pathname, /^\/media\/[0-9a-f]{128}\.csv$/)
    const file = await rt.media.request(pathname)
    assert.deepEqual([file.status, file.headers.get('content-type')], [200, 'text/csv'])
    assert.equal(file.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(file.headers.get('content-disposition'), `attachment; filename="export-${job.id}.csv"`)
    assert.equal(rowsOf(await file.text()).length, 3)
  })
  test('the file is for Muster alone, and kept for a day; then the job says so, and its address is 410', async () => {
    const { body: job } = await start({ fields: ['title'] })
    const done = await ended(job.id)
    const { pathname } = new URL(done.url)
    const path = join(rt.config.DATA_DIR, 'media', crowd.teamId, basename(pathname))
    const modes = [path, dirname(path), dirname(dirname(path)), uploadsFolder(rt.config)].map(
      (one) => statSync(one).mode & 0o777,
    )
    assert.deepEqual(modes, [0o600, 0o700, 0o700, 0o700])
    const aged = (hours: number) =>
      sql`update export_job set updated_at = now() - make_interval(hours => ${hours}) where id = ${job.id}`.execute(
        rt.db,
      )
    await aged(23)
    assert.equal(await expireExports(rt.db, rt.files, rt.now()), 0)
    assert.equal((await rt.media.request(pathname)).status, 200)
    await aged(24)
    const over = { status: 'expired', url: null, rows: done.rows }
    const told = async () => {
      const { status, url, rows, expires } = (await get(`${JOBS}/${job.id}`)).body
      assert.ok(Date.parse(expires) <= Date.now())
      return { status, url, rows }
    }
    assert.deepEqual(await told(), over) // before anybody has swept
    assert.equal((await rt.media.request(pathname)).status, 410)
    assert.equal(await expireExports(rt.db, rt.files, rt.now()), 1)
    assert.equal(await expireExports(rt.db, rt.files, rt.now()), 0)
    await rt.files.settled()
    assert.ok(!existsSync(path))
    assert.deepEqual(await told(), over)
    assert.deepEqual(
      (await get(`${JOBS}?limit=1000`)).body.results.find(({ id }: { id: number }) => id === job.id)?.url,
      null,
    )
    assert.equal((await rt.media.request(pathname)).status, 410)
    writeFileSync(path, 'what a crash has left')
    assert.equal(await sweepMedia(rt.db, rt.files, new Date(Date.now() + 7_200_000)), 1)
  })
  test('200 it shows what its owner may see when it is made', async () => {
    const { body: job } = await start({ filters: { status: 'all' }, fields: ['title', 'secret'] }, member.token)
    const over = await ended(job.id)
    const text = await (await rt.media.request(new URL(over.url).pathname)).text()
    assert.deepEqual([over.rows, text.includes('Draft'), text.includes('gold')], [2, false, false])
  })
  test('200 everybody has their own; to admins all are known', async () => {
    const mine = (await get(JOBS, member.token)).body
    assert.ok(mine.total_count > 0)
    assert.ok(mine.results.every((job: { user: { id: number } }) => job.user.id === member.id))
    assert.ok((await get(JOBS)).body.total_count > mine.total_count)
    assert.deepEqual(mine.results[0].allowed_privileges, ['read', 'create', 'search'])
  })
  test('an export of somebody who is gone fails, and says so', async () => {
    const leaver = await crowd.addPerson('member')
    const { body: first } = await start({}, leaver.token)
    await ended(first.id)
    await rt.db.updateTable('export_job').set({ status: 'running', file: null }).where('id', '=', first.id).execute()
    await rt.db.deleteFrom('membership').where('id', '=', leaver.id).execute()
    await rt.db.transaction().execute((trx) =>
      rt.contextOf({ teamId: crowd.teamId, centre: 'live', actor: { kind: 'system' } }).enqueue(trx, {
        name: 'export-posts',
        data: { teamId: crowd.teamId, centre: 'live', exportId: first.id },
      }),
    )
    const over = await ended(first.id)
    assert.deepEqual([over.status, over.url, over.user], ['failed', null, null])
  })
  test('401, 403, 404, 405', async () => {
    assert.equal((await crowd.call('POST', JOBS, {})).status, 401)
    assert.equal((await start({}, nobody)).status, 403)
    assert.equal((await get(JOBS, nobody)).status, 403)
    assert.equal((await start({}, await crowd.anonymous({ scope: 'tags' }))).status, 403)
    const { body } = await start({ filters: [] })
    assert.equal((await get(`${JOBS}/${body.id}`, member.token)).status, 403)
    assert.equal((await get(`${JOBS}/999999`)).status, 404)
    const elsewhere = await openCrowd(rt, 'Other')
    assert.equal((await get(`${JOBS}/${body.id}`, (await elsewhere.addPerson('admin')).token)).status, 404)
    assert.equal((await crowd.call('PUT', `${JOBS}/${body.id}`, {}, { key: admin.token })).status, 405)
  })
  const wrong: [body: object, pointer: string][] = [
    [{ entity_type: 'user' }, '/entity_type'],
    [{ filters: 'all' }, '/filters'],
    [{ filters: { form: 'x' } }, '/form_id'],
    [{ filters: { mine: '\u0000' } }, '/filters'],
    [{ filters: { tags: { any: ['x'] } } }, '/tags'],
    [{ fields: ['nope'] }, '/fields'],
  ]
  for (const [body, pointer] of wrong)
    test(`422 ${JSON.stringify(body)}`, async () =>
      assert.deepEqual((await start(body)).body.errors[1].source, { pointer }))
  test('400 for what is no JSON', async () =>
    assert.equal((await crowd.call('POST', JOBS, undefined, { key: admin.token, raw: '{' })).status, 400))
})
