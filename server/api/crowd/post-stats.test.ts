import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const nobody = await crowd.anonymous()
const { token: member } = await crowd.addPerson('member')
const { token: admin } = await crowd.addPerson('admin')
const made = { team_id: crowd.teamId, created_at: rt.now() }
const id = async (query: { executeTakeFirstOrThrow: () => Promise<unknown> }) =>
  ((await query.executeTakeFirstOrThrow()) as { id: number }).id
const form = await id(
  rt.db
    .insertInto('form')
    .values({ ...made, name: 'Flood', color: null })
    .returning('id'),
)
const stage = { form_id: form, label: 'S', created_at: rt.now() }
const stage_id = await id(rt.db.insertInto('stage').values(stage).returning('id'))
const question = { ...made, stage_id, input: 'text', cardinality: 0 }
for (const [key, type] of [
  ['road', 'varchar'],
  ['seen', 'datetime'],
  ['secret', 'varchar'],
] as const)
  await rt.db
    .insertInto('attribute')
    .values({ ...question, key, label: key, type, response_private: key === 'secret' })
    .execute()
const tags: number[] = []

const ask = (query: string, key = admin) => crowd.call('GET', `/api/v3/posts/stats${query}`, undefined, { key })
type Value = { label: string | number; total: number; cumulative_total?: number }
const values = (list: Value[]) => list.map(({ label, total }) => `${label} ${total}`).join()
const totals = async (query: string, key = admin): Promise<string> => {
  const { status, body } = await ask(query, key)
  assert.equal(status, 200, JSON.stringify(body))
  return values(body.totals[0].values)
}
const epoch = (date: string) => Date.parse(date) / 1000

/** Five posts: three in a form, two published and one a draft; one published outside of it; one archived. */
for (const [name, parent] of [
  ['Water', null],
  ['River', 0],
  ['Lake', 0],
  ['Roads', null],
] as const)
  tags.push(
    await id(
      rt.db
        .insertInto('crowd_tag')
        .values({ ...made, name, slug: name, parent_id: parent === null ? null : tags[parent]! })
        .returning('id'),
    ),
  )
const [water, river, lake] = tags
const days = ['2014-11-11T08:00:00Z', '2014-11-11T23:59:59Z', '2014-11-13T00:00:00Z', '2014-11-14Z', '2014-11-15Z']
const posts = [
  {
    status: 'published',
    form,
    tags: [water, river, lake],
    values: { road: ['a', 'b'], seen: ['2014-01-01 10:00:00'] },
  },
  { status: 'published', form, tags: [river], values: { road: ['a'], seen: ['2014-01-03 10:00:00'], secret: ['x'] } },
  { status: 'draft', form, values: { road: ['c'] } },
  { status: 'published', tags: [tags[3]] },
  { status: 'archived' },
]
for (const [i, post] of posts.entries()) {
  const { status, body } = await crowd.call(
    'POST',
    '/api/v3/posts',
    { title: 'T', content: 'C', ...post },
    { key: admin },
  )
  assert.equal(status, 200, JSON.stringify(body))
  await rt.db
    .updateTable('post')
    .set({ created_at: new Date(days[i]!) })
    .where('id', '=', body.id)
    .execute()
}

describe('200: totals', () => {
  test('of all, with what was asked', async () => {
    const { body } = await ask('')
    assert.deepEqual(body, {
      totals: [{ key: 'all', values: [{ label: 'all', total: 3, id: null }] }],
      group_by: null,
      group_by_tags: null,
      group_by_attribute_key: null,
      timeline_attribute: null,
    })
  })
  test('by status: every status, unless one is asked for', async () => {
    assert.equal(await totals('?group_by=status'), 'published 3,archived 1,draft 1')
    assert.equal(await totals('?group_by=status&status=draft'), 'draft 1')
    assert.equal((await ask('?group_by=status')).body.totals[0].key, 'status')
  })
  test('by form, with its id; none is None', async () => {
    const { body } = await ask('?group_by=form&status=all')
    assert.deepEqual(body.totals, [
      {
        key: 'form',
        values: [
          { label: 'Flood', total: 3, id: form },
          { label: 'None', total: 2, id: null },
        ],
      },
    ])
  })
  test('by tags: the top with what is below, each post once', async () => {
    assert.equal(await totals('?group_by=tags'), 'Water 2,Roads 1')
    assert.equal(await totals(`?group_by=tags&group_by_tags=${tags[0]}`), 'River 2,Lake 1')
    assert.equal(await totals('?group_by=tags&group_by_tags=all'), 'River 2,Water 2,Lake 1,Roads 1')
  })
  test('by an attribute', async () => {
    assert.equal(await totals('?group_by=attribute&group_by_attribute_key=road'), 'a 2,b 1')
    assert.equal(await totals('?group_by=attribute&group_by_attribute_key=road&status=all'), 'a 2,b 1,c 1')
    assert.equal(await totals('?group_by=attribute&group_by_attribute_key=gone'), '')
  })
  test('with the filters of the list', async () => {
    assert.equal(await totals(`?group_by=form&tags=${tags[1]}`), 'Flood 2')
    assert.equal(await totals('?values[road]=b'), 'all 1')
  })
  test('without Manage Posts only published posts count, and private answers do not', async () => {
    for (const key of [member, nobody]) {
      assert.equal(await totals('?group_by=status', key), 'published 3')
      assert.equal(await totals('?status=draft', key), '')
      assert.equal(await totals('?group_by=attribute&group_by_attribute_key=secret', key), '')
    }
    assert.equal(await totals('?group_by=attribute&group_by_attribute_key=secret'), 'x 1')
  })
  test('a new post counts at once', async () => {
    const before = (await ask('?q=fresh')).body.totals[0].values
    assert.deepEqual(before, [])
    await crowd.call('POST', '/api/v3/posts', { title: 'fresh', content: 'C', status: 'published' }, { key: admin })
    assert.equal(await totals('?q=fresh'), 'all 1')
    await rt.db.deleteFrom('post').where('title', '=', 'fresh').execute()
  })
})

describe('200: over time', () => {
  test('by day, with what has been until then', async () => {
    const { body } = await ask('?timeline=1&q=t')
    assert.deepEqual(body.totals, [
      {
        key: 'all',
        values: [
          { label: epoch('2014-11-11Z'), total: 2, cumulative_total: 2 },
          { label: epoch('2014-11-14Z'), total: 1, cumulative_total: 3 },
        ],
      },
    ])
    assert.deepEqual([body.time_interval, body.timeline_attribute], [86400, 'created'])
  })
  test('one course for each group', async () => {
    const { body } = await ask('?timeline=true&group_by=status&q=t')
    const courses = body.totals.map((course: { key: string; values: Value[] }) => [course.key, course.values.length])
    assert.deepEqual(courses, [
      ['published', 2],
      ['archived', 1],
      ['draft', 1],
    ])
  })
  test('by an answer that is a date, or by the last change', async () => {
    assert.equal(
      await totals('?timeline=1&timeline_attribute=seen&timeline_interval=3600'),
      `${epoch('2014-01-01T10:00Z')} 1,${epoch('2014-01-03T10:00Z')} 1`,
    )
    assert.deepEqual((await ask('?timeline=1&timeline_attribute=updated')).body.totals, [])
    assert.deepEqual((await ask('?timeline=1&timeline_attribute=road')).body.totals, [])
  })
  test('by when it happened', async (t) => {
    const { id, post_date } = await rt.db
      .selectFrom('post')
      .select(['id', 'post_date'])
      .where('status', '=', 'archived')
      .executeTakeFirstOrThrow()
    const happened = (at: Date) => rt.db.updateTable('post').set({ post_date: at }).where('id', '=', id).execute()
    await happened(new Date('2010-01-12T21:53Z'))
    t.after(() => happened(post_date))
    assert.equal(await totals('?timeline=1&timeline_attribute=post_date&status=archived'), `${epoch('2010-01-12Z')} 1`)
  })
  test('words that PostgreSQL takes for times are none, nor is what every object has', async (t) => {
    const values = JSON.stringify({ road: ['infinity', '-infinity', 'now'] })
    const before = await rt.db.selectFrom('post').select(['id', 'values']).orderBy('id').executeTakeFirstOrThrow()
    await rt.db.updateTable('post').set({ values }).where('id', '=', before.id).execute()
    t.after(() =>
      rt.db
        .updateTable('post')
        .set({ values: JSON.stringify(before.values) })
        .where('id', '=', before.id)
        .execute(),
    )
    for (const name of ['road', 'constructor', 'toString']) {
      const { status, body } = await ask(`?status=all&timeline=1&timeline_attribute=${name}&q=`)
      assert.deepEqual([status, body.totals], [200, []], name)
    }
  })
  test('the example of the reference', async () => {
    const query =
      '?timeline=1&timeline_interval=86400&timeline_attribute=updated&group_by=status&group_by_tags=&group_by_attribute_key=region'
    assert.equal((await ask(query)).status, 200)
  })
})

describe('refused', () => {
  test('403 without the scope', async () => {
    const key = await crowd.anonymous({ scope: 'tags' })
    assert.equal((await ask('', key)).status, 403)
  })
  test('405 for a POST', async () =>
    assert.equal((await crowd.call('POST', '/api/v3/posts/stats', {}, { key: admin })).status, 405))
  const cases: Record<string, string> = {
    '?group_by=colour': '/group_by',
    '?group_by=attribute': '/group_by_attribute_key',
    '?group_by=tags&group_by_tags=top': '/group_by_tags',
    '?timeline=maybe': '/timeline',
    '?timeline=1&timeline_interval=0': '/timeline_interval',
    '?status=secret': '/status',
  }
  for (const [query, pointer] of Object.entries(cases))
    test(`422 ${query}`, async () => {
      const { status, body } = await ask(query)
      assert.deepEqual([status, body.errors[1]?.source], [422, { pointer }])
    })
  test('another team has its own', async () => {
    const elsewhere = await openCrowd(rt, 'Other')
    const { token: key } = await elsewhere.addPerson('admin')
    assert.equal(await totals('?group_by=status', key), '')
  })
})
