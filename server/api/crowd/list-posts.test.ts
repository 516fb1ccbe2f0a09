import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const nobody = await crowd.anonymous()
const { token: member } = await crowd.addPerson('member')
const somebody = await crowd.addPerson('member')
const [other, otherId] = [somebody.token, somebody.id]
const { token: admin } = await crowd.addPerson('admin')
const ours = { team_id: crowd.teamId }
const stages: number[] = []

const create = async (key: string, title: string, more = {}) => {
  const { status, body } = await crowd.call(
    'POST',
    '/api/v3/posts',
    { title, content: `About ${title}`, ...more },
    { key },
  )
  assert.equal(status, 200, JSON.stringify(body))
  return body
}
const list = (query = '', key = admin) => crowd.call('GET', `/api/v3/posts${query}`, undefined, { key })
const titles = async (query = '', key = admin): Promise<string> => {
  const { status, body } = await list(query, key)
  assert.equal(status, 200, JSON.stringify(body))
  return body.results.map((post: { title: string }) => post.title).join()
}
const row = async (
  table: 'form' | 'stage' | 'attribute' | 'crowd_tag' | 'post_set',
  values: object,
): Promise<number> => {
  const made = await rt.db
    .insertInto(table)
    .values({ created_at: rt.now(), ...values } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id as number
}

const DATES = ['11T08:40:50Z', '11T08:40:51.700Z', '11T08:40:52Z', '12Z', '13Z'].map(
  (day) => new Date(`2014-11-${day}`),
)
const published = { status: 'published' }
const place = { where: [{ lat: 60.17, lon: 24.94 }] }

/** A form with three stages and four questions, tags in two levels, collections, and five posts, A to E. */
const form = await row('form', { ...ours, name: 'Flood' })
const second = await row('form', { ...ours, name: 'Fire' })
for (const [priority, label] of ['First', 'Second', 'Third'].entries())
  stages.push(await row('stage', { form_id: form, label, priority }))
const question = { ...ours, stage_id: stages[0], input: 'text', cardinality: 0 }
await row('attribute', { ...question, key: 'where', label: 'Where', type: 'point', input: 'location' })
await row('attribute', { ...question, key: 'road', label: 'Road', type: 'varchar' })
await row('attribute', { ...question, key: 'people', label: 'People', type: 'int' })
await row('attribute', { ...question, key: 'secret', label: 'Secret', type: 'varchar', response_private: true })
const tags = [await row('crowd_tag', { ...ours, name: 'Water', slug: 'water' })]
tags.push(await row('crowd_tag', { ...ours, name: 'River', slug: 'river', parent_id: tags[0] }))
tags.push(await row('crowd_tag', { ...ours, name: 'Roads', slug: 'roads' }))
const collection = { ...ours, kind: 'collection', name: 'C' }
const sets = [await row('post_set', collection), await row('post_set', { ...collection, visible_to: ['admin'] })]
sets.push(await row('post_set', { ...collection, kind: 'savedsearch' }))
const values = { ...place, road: ['blocked', 'dark'], people: [17], secret: ['gold'] }
const a = await create(admin, 'A', { ...published, form, values, locale: 'fi', tags: tags.slice(0, 2) })
const b = {
  where: [
    { lat: 10, lon: 10 },
    { lat: 61.5, lon: 23.76 },
  ],
  road: ['dark'],
}
await create(admin, 'B 100%', { ...published, form, values: b, tags: [tags[1]], completed_stages: [stages[0]] })
const owner = (await create(member, 'C')).user.id
await create(admin, 'D', { ...published, published_to: ['admin'], form: second, parent: a.id })
await create(admin, 'E', { status: 'archived', post_date: '2001-01-01T00:00:00Z' })
const posts = await rt.db.selectFrom('post').select(['id', 'title']).orderBy('id').execute()
const ids = Object.fromEntries(posts.map(({ id, title }) => [title, id]))
for (const [i, { id }] of posts.entries())
  await rt.db.updateTable('post').set({ created_at: DATES[i]! }).where('id', '=', id).execute()
for (const set_id of sets)
  await rt.db.insertInto('post_in_set').values({ set_id, post_id: ids.A!, created_at: rt.now() }).execute()
const elsewhere = await openCrowd(rt, 'Other')
const foreign = { title: 'Foreign', content: 'x', status: 'published' }
const { token: key } = await elsewhere.addPerson('admin')
assert.equal((await elsewhere.call('POST', '/api/v3/posts', foreign, { key })).status, 200)

describe('200: the envelope', () => {
  test('has the reference’s types, 20 by default, created ascending', async () => {
    const { body, headers } = await list()
    const { results, ...rest } = body
    assert.equal(headers.get('access-control-allow-origin'), '*')
    assert.equal(results.length, 3)
    assert.deepEqual(rest, {
      count: '3',
      limit: '20',
      offset: '0',
      order: 'asc',
      orderby: 'created',
      total_count: 3,
      curr: 'http://localhost/api/v3/posts?offset=0&limit=20',
      next: 'http://localhost/api/v3/posts?offset=20&limit=20',
      prev: 'http://localhost/api/v3/posts?offset=0&limit=20',
    })
  })
  test('pages by offset; the links keep the filters', async () => {
    const { body } = await list('?status=all&limit=1&offset=1&orderby=id&order=DESC&form[]=none')
    assert.deepEqual([body.count, body.total_count, body.order], ['1', 2, 'desc'])
    const filters = 'status=all&orderby=id&order=DESC&form%5B%5D=none'
    assert.equal(body.next, `http://localhost/api/v3/posts?${filters}&offset=2&limit=1`)
    assert.equal(body.prev, `http://localhost/api/v3/posts?${filters}&offset=0&limit=1`)
    assert.equal(await titles('?status=all&limit=2&offset=2&orderby=id&order=DESC'), 'C,B 100%')
  })
  test('a limit over 1000 is 1000', async () => assert.equal((await list('?limit=5000')).body.limit, '1000'))
})

describe('200: who sees what', () => {
  test('nobody sees what is published to all', async () =>
    assert.equal(await titles('?status=all', nobody), 'A,B 100%'))
  test('a member sees his own drafts too', async () => assert.equal(await titles('?status=all', member), 'A,B 100%,C'))
  test('but not those of others', async () => assert.equal(await titles('?status=all', other), 'A,B 100%'))
  test('a manager sees everything', async () => assert.equal(await titles('?status=all'), 'A,B 100%,C,D,E'))
  test('privileges are the caller’s, for each post', async () => {
    const of = async (key: string) => (await list('?status=all', key)).body.results.at(-1).allowed_privileges.join()
    assert.equal(await of(nobody), 'read,create,search')
    assert.equal(await of(member), 'read,create,update,delete,search')
  })
})

describe('200: filters', () => {
  const cases: Record<string, string> = {
    '?status=draft,archived': 'C,E',
    '?status[]=draft&status[]=archived': 'C,E',
    '?status%5B%5D=draft&status%5B1%5D=archived': 'C,E',
    '?q=b%20100%25': 'B 100%',
    '?q=100_': '',
    '?q=about%20a': 'A',
    '?q=': 'A,B 100%,D',
    '?locale=FI,sv': 'A',
    '?form=none': '',
    '?status=all&form=none': 'C,E',
    '?created_before=2014-11-11T08:40:51%2B00:00': 'A,B 100%',
    '?created_before=2014-11-11T08:40:51+00:00': 'A,B 100%',
    '?created_after=2014-11-11T08:40:51%2B00:00': 'B 100%,D',
    '?created_after=2014-11-12': 'D',
    '?created_after=2014-11-11T08:40:51': 'B 100%,D',
    '?created_before=2014-11-11%2008:40:51': 'A,B 100%',
    '?created_before=2014-11-11 14:10:51 0530': 'A,B 100%',
    '?created_before=2014-11-11T08:40:50': 'A',
    '?created_after=12.11.2014': 'D',
    '?created_after=20141112': 'D',
    '?updated_after=1970-01-01T00:00:00Z': '',
    '?bbox=24,61,25,60': 'A',
    '?bbox=24,60,25,61': 'A',
    '?center_point=60.17,24.95&within_km=1': 'A',
    '?center_point=60.17,24.95&within_km=200': 'A,B 100%',
    '?q=about&bbox=20,59,25,62&locale=en_us': 'B 100%',
    '?orderby=title&order=desc': 'D,B 100%,A',
    '?unknown=1&parent=none': 'A,B 100%',
    '?values[road]=dark': 'A,B 100%',
    '?values%5Broad%5D=blocked': 'A',
    '?values[road][]=blocked&values[road][]=gone': 'A',
    '?values[road]=blocked,dark': '',
    '?values[road]=dark&values[people]=17': 'A',
    '?values[people]=18': '',
    '?published_to=admin,user': 'D',
    '?source=web': 'A,B 100%,D',
    '?source[]=sms': '',
    '?has_location=mapped': 'A,B 100%',
    '?has_location=unmapped': 'D',
    '?has_location=all': 'A,B 100%,D',
    '?status=all&date_before=2001-01-01T00:00:00Z': 'E',
    '?date_after=2001-01-01T00:00:01Z&status=archived': '',
    '?bbox=9,9,11,11': 'B 100%',
    '?bbox=9,9,24.95,60.2': 'A,B 100%',
    '?post_id=999999': '',
    '?post_id[]=999999&q=a': '',
    '?user=none': '',
  }
  for (const [query, expected] of Object.entries(cases))
    test(query, async () => assert.equal(await titles(query), expected))

  test('?tags, any and all; a parent stands for itself alone', async () => {
    const [water, river, roads] = tags
    assert.equal(await titles(`?tags=${river},${roads}`), 'A,B 100%')
    assert.equal(await titles(`?tags[]=${water}`), 'A')
    assert.equal(await titles(`?tags[any]=${water},${roads}`), 'A')
    assert.equal(await titles(`?tags%5Ball%5D=${water},${river}`), 'A')
    assert.equal(await titles(`?tags[all][]=${river}&tags[all][]=${roads}`), '')
  })
  test('?set: collections that the caller may see, and no saved searches', async () => {
    const [open, admins, search] = sets
    assert.equal(await titles(`?set=${open},${search}`, nobody), 'A')
    assert.equal(await titles(`?set=${admins}`, nobody), '')
    assert.equal(await titles(`?set[]=${admins}`), 'A')
    assert.equal(await titles(`?set=${search}`), '')
  })
  test('?current_stage: the first that is not completed', async () => {
    assert.equal(await titles(`?current_stage=${stages[0]}`), 'A')
    assert.equal(await titles(`?current_stage=${stages[1]},${stages[2]}`), 'B 100%')
    assert.equal(await titles(`?current_stage=${stages[2]},999`), '')
  })
  test('?parent, ?post_id, and by the id of another', async () => {
    assert.equal(await titles(`?parent=${ids.A}`), 'D')
    assert.equal(await titles(`?post_id=${ids.D},${ids.A}&status=all`), 'A,D')
    assert.equal(await titles(`?created_before_by_id=${ids.C}&status=all`), 'A,B 100%,C')
    assert.equal(await titles(`?created_after_by_id=${ids.C}&status=all`), 'D,E')
    assert.equal(await titles(`?q=${ids.D}`), 'D')
  })
  test('?include_types and ?include_attributes limit the values, not the posts', async () => {
    const values = async (query: string) =>
      Object.keys((await list(`?post_id=${ids.A}&${query}`)).body.results[0].values)
    assert.deepEqual(await values('include_types=point,int'), ['where', 'people'])
    assert.deepEqual(await values('include_attributes[]=road'), ['road'])
    assert.deepEqual(await values('include_attributes=road&include_types=point'), [])
    assert.equal((await list('?include_types=point')).body.total_count, 3)
  })
  test('the count follows every change', async () => {
    const count = async () => (await list('?q=counted')).body.total_count
    assert.equal(await count(), 0)
    const { id } = await create(admin, 'counted', published)
    assert.equal(await count(), 1)
    assert.equal((await crowd.call('DELETE', `/api/v3/posts/${id}`, undefined, { key: admin })).status, 200)
    assert.equal(await count(), 0)
  })
  test('?form of ids', async () => assert.equal(await titles(`?form=${form},999999999999`), 'A,B 100%'))
  test('?user=me is the caller', async () => assert.equal(await titles('?status=all&user=me', member), 'C'))
  test('?user=me is nobody without a user', async () => assert.equal(await titles('?status=all&user=me', nobody), ''))
  test('?user of ids', async () => assert.equal(await titles(`?status=all&user=${owner}`), 'C'))
})

describe('what a post does not show cannot be asked for', () => {
  test('private answers', async () => {
    assert.equal(await titles('?values[secret]=gold'), 'A')
    assert.equal(await titles('?values[secret]=gold', other), '')
  })
  test('blurred places, hidden authors, hidden times', async (t) => {
    await rt.db
      .updateTable('form')
      .set({ hide_location: true, hide_author: true, hide_time: true })
      .where('id', '=', form)
      .execute()
    await rt.db.updateTable('post').set({ membership_id: otherId, lat: 60.1742 }).where('id', '=', ids.A!).execute()
    await rt.db.updateTable('post_point').set({ lat: 60.1742 }).where('post_id', '=', ids.A!).execute()
    t.after(async () => {
      await rt.db.updateTable('form').set({ hide_location: false, hide_author: false, hide_time: false }).execute()
    })
    const [exact, blurred] = ['?bbox=24.9,60.173,25,60.175', '?bbox=24.9,60.1695,25,60.1705']
    assert.deepEqual([await titles(exact), await titles(blurred)], ['A', ''])
    assert.deepEqual([await titles(exact, other), await titles(blurred, other)], ['A', ''])
    assert.deepEqual([await titles(exact, nobody), await titles(blurred, nobody)], ['', 'A'])
    assert.equal(await titles('?center_point=60.17,24.94&within_km=0.1', nobody), 'A')
    assert.equal(await titles(`?user=${otherId}`, nobody), '')
    assert.equal(await titles(`?user=${otherId}`, other), 'A')
    assert.equal(await titles('?created_after=2014-11-11T01:00:00Z', nobody), '')
    assert.equal(await titles('?created_after=2014-11-11', nobody), 'A,B 100%')
    assert.equal(await titles('?created_after=2014-11-11T01:00:00Z', other), 'A')
  })
})

test('?tags[all] that names one tag thousands of times asks for it once', { timeout: 20_000 }, async () => {
  const asked = await titles(`?tags[all]=${tags[0]}`)
  assert.equal(await titles(`?tags[all]=${`${tags[0]},`.repeat(3000)}`), asked)
})
