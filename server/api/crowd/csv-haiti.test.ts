import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openCrowd } from '#testing/open-crowd.ts'
import { openCsv } from '#testing/open-csv.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const PATH = process.env.HAITI_CSV ?? join(import.meta.dirname, '../../../../shared/data/haiti-reports.csv')
const MAPPING = [null, 'title', 'post_date', 'where', 'content', 'tags', 'place.lat', 'place.lon', 'status', null]
const skip = !existsSync(PATH) && `there is no ${PATH}`

test('1,200 real reports: every row is a post or a named fault, and the same file again makes no more', {
  skip,
}, async () => {
  const rt = await withRuntime()
  const crowd = await openCrowd(rt)
  const { token: key } = await crowd.addPerson('admin')
  const csv = openCsv(rt, crowd, key)
  const make = async (path: string, body: object) =>
    (await crowd.call('POST', `/api/v3/${path}`, body, { key })).body.id
  const form = await make('forms', { name: 'Incidents' })
  const form_stage_id = await make('forms/stages', { form_id: form, label: 'Report' })
  const attribute = { form_stage_id, cardinality: 1 }
  await make('forms/attributes', { ...attribute, key: 'where', label: 'Location', input: 'text', type: 'varchar' })
  await make('forms/attributes', { ...attribute, key: 'place', label: 'Place', input: 'location', type: 'point' })

  const bytes = readFileSync(PATH)
  const { body: proposed } = await csv.upload(bytes)
  assert.deepEqual(proposed.proposed_maps_to, MAPPING)
  const first = await csv.mapped(bytes, MAPPING, { form })
  const done = await csv.imported(first, { create_tags: true })
  assert.deepEqual(
    [done.status, csv.score(done)],
    ['completed', { rows: 1200, processed: 1200, created: 1199, known: 0, errors: 1 }],
  )
  const measured = await rt.pool.query(
    `select distinct tablename from pg_stats
    where tablename in ('post', 'post_point', 'post_tag') order by 1`,
  )
  assert.deepEqual(
    measured.rows.map(({ tablename }) => tablename),
    ['post', 'post_point', 'post_tag'],
  )
  const { body: errors } = await csv.call('GET', `/${first}/errors`)
  assert.deepEqual(
    errors.results.map(({ line, errors }: { line: number; errors: object[] }) => [line, errors]),
    [[428, [{ field: 'title', message: 'is longer than 150 characters' }]]],
  )
  const second = await csv.mapped(bytes, MAPPING, { form })
  assert.deepEqual(csv.score(await csv.imported(second)), {
    rows: 1200,
    processed: 1200,
    created: 0,
    known: 1199,
    errors: 1,
  })
  const counted =
    await rt.pool.query(`select (select count(*)::int from post) as posts, (select count(*)::int from crowd_tag) as tags,
    (select count(*)::int from post_point) as points, (select min(post_date)::date::text from post) as first,
    (select max(post_date)::date::text from post) as last`)
  assert.deepEqual(counted.rows, [{ posts: 1199, tags: 44, points: 1199, first: '2010-01-17', last: '2010-07-05' }])
})
