import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addForm, addTag } from '#testing/crowd-form.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')
const person = await crowd.addPerson('member')
const [owner, ownerId] = [person.token, person.id]
const { token: reader } = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const published = async (form: number | null, more: object = {}) => {
  const post = { title: 'Need help', content: 'Water', status: 'published', form, ...more }
  const { status, body } = await crowd.call('POST', '/api/v3/posts', post, { key: admin })
  assert.equal(status, 200, JSON.stringify(body))
  return body
}
/** The post as it is shown alone, and in the list; both must be the same. */
const seen = async (id: number, key: string) => {
  const { body } = await crowd.call('GET', `/api/v3/posts/${id}`, undefined, { key })
  const list = await crowd.call('GET', '/api/v3/posts?limit=1000', undefined, { key })
  assert.deepEqual(
    list.body.results.find((post: { id: number }) => post.id === id),
    body,
  )
  return body
}

test('answers that are private, or of a stage that is, are for those who may change the post', async () => {
  const form = await addForm(rt, crowd.teamId, {}, [
    {
      asks: [
        { key: 'open' },
        { key: 'private', response_private: true },
        { key: 'home', type: 'point', response_private: true },
      ],
    },
    { task_is_internal_only: true, asks: [{ key: 'internal' }] },
    { show_when_published: false, asks: [{ key: 'later' }] },
  ])
  const values = { open: ['a'], private: ['b'], home: [{ lat: 1, lon: 2 }], internal: ['c'], later: ['d'] }
  const { id } = await published(form.id, { values, user: ownerId })
  for (const key of [admin, owner]) assert.deepEqual((await seen(id, key)).values, values)
  for (const key of [reader, nobody]) assert.deepEqual((await seen(id, key)).values, { open: ['a'] })
})

test('a form hides its authors', async () => {
  const form = await addForm(rt, crowd.teamId, { hide_author: true })
  const { id } = await published(form.id, { user: ownerId })
  const other = await published(form.id, { author_realname: 'Aino', author_email: 'aino@example.com' })
  assert.deepEqual((await seen(id, owner)).user.id, String(ownerId))
  for (const key of [reader, nobody]) {
    assert.equal((await seen(id, key)).user, null)
    const { author_email, author_realname } = await seen(other.id, key)
    assert.deepEqual([author_email, author_realname], [null, null])
  }
})

test('a form hides the time of day', async () => {
  const form = await addForm(rt, crowd.teamId, { hide_time: true })
  const { id } = await published(form.id, { user: ownerId, post_date: '2014-11-11T08:40:51Z' })
  assert.equal((await seen(id, owner)).post_date, '2014-11-11T08:40:51+00:00')
  const { post_date, created } = await seen(id, nobody)
  assert.deepEqual([post_date, created.slice(10)], ['2014-11-11T00:00:00+00:00', 'T00:00:00+00:00'])
})

test('and in the answers that are dates, wherever they come out', async () => {
  const asks = [{ key: 'seen', type: 'datetime', cardinality: 0 }, { key: 'words' }]
  const form = await addForm(rt, crowd.teamId, { hide_time: true }, [{ asks }])
  const values = { seen: ['2021-03-04T05:06:07Z', '2021-12-31 23:59:59'], words: ['2021-03-04 05:06:07'] }
  const { id } = await published(form.id, { values, user: ownerId, title: 'Dated' })
  const days = ['2021-03-04 00:00:00', '2021-12-31 00:00:00']
  assert.deepEqual((await seen(id, owner)).values.seen, ['2021-03-04 05:06:07', '2021-12-31 23:59:59'])
  for (const key of [reader, nobody]) assert.deepEqual((await seen(id, key)).values, { ...values, seen: days })
  const found = async (asked: string, key = reader) => {
    const query = `form=${form.id}&values[seen]=${encodeURIComponent(asked)}`
    return (await crowd.call('GET', `/api/v3/posts?${query}`, undefined, { key })).body.total_count
  }
  assert.deepEqual(
    [await found('2021-03-04'), await found('2021-03-04 00:00:00'), await found('2021-12-31')],
    [1, 1, 1],
  )
  assert.deepEqual(
    [await found('2021-03-04 05:06:07'), await found('2021-03-04T05:06:07Z'), await found('2021-03')],
    [0, 0, 0],
  )
  assert.deepEqual([await found('2021-03-04T05:06:07Z', owner), await found('2021-03-04 00:00:00', owner)], [1, 0])
  const stats = async (query: string) =>
    JSON.stringify(
      (await crowd.call('GET', `/api/v3/posts/stats?form=${form.id}&${query}`, undefined, { key: reader })).body,
    )
  const grouped = await stats('group_by=attribute&group_by_attribute_key=seen')
  assert.ok(days.every((day) => grouped.includes(day)) && !grouped.includes('05:06:07'))
  const timed = await stats('timeline=1&timeline_attribute=seen&timeline_interval=1')
  assert.ok(
    timed.includes(String(Date.UTC(2021, 2, 4) / 1000)) &&
      !timed.includes(String(Date.UTC(2021, 2, 4, 5, 6, 7) / 1000)),
  )
  const csv = await crowd.call('GET', `/api/v3/posts/export?form=${form.id}`, undefined, { key: reader })
  assert.ok(csv.body.includes('2021-03-04') && !/23:59/.test(csv.body))
})

test('what belongs to a post that is hidden is hidden with it, everywhere', async () => {
  const form = await addForm(rt, crowd.teamId, {}, [{ asks: [{ key: 'shore', type: 'point' }] }])
  const values = { shore: [{ lat: 60.5, lon: 24.5 }] }
  const parent = await published(form.id, { title: 'Parent', values, user: ownerId })
  const child = await published(form.id, { title: 'Childish', values, parent: parent.id })
  const grandchild = await published(form.id, { title: 'Childish, too', values, parent: child.id })
  const locale = { title: 'Barnslig', content: 'C', locale: 'sv', status: 'published' }
  assert.equal((await crowd.call('POST', `/api/v3/posts/${child.id}/translations`, locale, { key: admin })).status, 200)
  const { body: set } = await crowd.call('POST', '/api/v3/collections', { name: 'Family' }, { key: admin })
  for (const { id } of [parent, child, grandchild])
    await crowd.call('POST', `/api/v3/collections/${set.id}/posts`, { id }, { key: admin })
  const { body: search } = await crowd.call(
    'POST',
    '/api/v3/savedsearches',
    { name: 'Family', filter: { q: 'Childish' } },
    { key: admin },
  )

  const whole = [
    'posts?q=Childish',
    `posts?parent=${parent.id},${child.id}`,
    `posts?format=csv&form=${form.id}`,
    'posts/export?q=childish',
    `posts/geojson?form=${form.id}`,
    `posts/geojson/3/4/2?form=${form.id}`,
    `posts/stats?form=${form.id}`,
    `collections/${set.id}/posts`,
    `savedsearches/${search.id}/posts`,
  ]
  const single = [
    `posts/${child.id}`,
    `posts/${grandchild.id}`,
    `posts/${child.id}/geojson`,
    `posts/${child.id}/translations`,
    `posts/${child.id}/translations/sv`,
    `collections/${set.id}/posts/${child.id}`,
  ]
  const at = async (path: string, key: string) => crowd.call('GET', `/api/v3/${path}`, undefined, { key })
  const count = ({ body }: Awaited<ReturnType<typeof at>>) =>
    body.total_count ??
    body.features?.length ??
    body.totals?.[0]?.values[0]?.total ??
    (String(body).match(/Childish/g) ?? []).length
  const seenBy = async (key: string) => {
    const counts: number[] = []
    for (const path of whole) counts.push(count(await at(path, key)))
    const statuses: number[] = []
    for (const path of single) statuses.push((await at(path, key)).status)
    return { counts, statuses: [...new Set(statuses)] }
  }
  const open = { counts: [2, 2, 2, 2, 3, 3, 3, 3, 2], statuses: [200] }
  assert.deepEqual(await seenBy(reader), open)
  for (const change of [
    { status: 'draft' },
    { status: 'archived' },
    { status: 'published', published_to: ['admin'] },
  ]) {
    await crowd.call('PUT', `/api/v3/posts/${parent.id}`, change, { key: admin })
    for (const key of [reader, nobody]) {
      const { counts, statuses } = await seenBy(key)
      assert.deepEqual(
        [...new Set(counts)].filter((one) => one !== undefined),
        [0],
        JSON.stringify(change),
      )
      assert.deepEqual(statuses, [403])
    }
    assert.equal((await at(`posts/${grandchild.id}`, owner)).status, 200) // who may read the parent reads them
    assert.equal((await at(`posts/${grandchild.id}`, admin)).status, 200)
  }
  await crowd.call('PUT', `/api/v3/posts/${parent.id}`, { published_to: [] }, { key: admin })
  assert.deepEqual(await seenBy(reader), open)
})

test('stages that are hidden are listed to those alone who see what is asked in them', async () => {
  const form = await addForm(rt, crowd.teamId, {}, [
    { asks: [{ key: 'shown' }] },
    { show_when_published: false, asks: [{ key: 'unshown' }] },
    { task_is_internal_only: true },
  ])
  const listed = async (path: string, key: string) =>
    (await crowd.call('GET', `/api/v3/${path}`, undefined, { key })).body.total_count
  for (const path of [`forms/${form.id}/stages`, `forms/stages?form_id=${form.id}`])
    assert.deepEqual([await listed(path, reader), await listed(path, nobody), await listed(path, admin)], [1, 1, 3])
  const statuses: number[] = []
  for (const id of form.stages)
    for (const path of [`forms/${form.id}/stages/${id}`, `forms/stages/${id}`])
      statuses.push((await crowd.call('GET', `/api/v3/${path}`, undefined, { key: reader })).status)
  assert.deepEqual(statuses, [200, 200, 403, 403, 403, 403])
})

test('a form blurs places to two decimals', async () => {
  const form = await addForm(rt, crowd.teamId, { hide_location: true }, [{ asks: [{ key: 'spot', type: 'point' }] }])
  const { id } = await published(form.id, { values: { spot: [{ lat: '60.16985', lon: 24.93837 }] }, user: ownerId })
  assert.deepEqual((await seen(id, owner)).values.spot, [{ lat: '60.16985', lon: 24.93837 }])
  assert.deepEqual((await seen(id, reader)).values.spot, [{ lat: 60.17, lon: 24.94 }])
})

test('the message a post was made of, and where it came from, are for who manages posts', async () => {
  const form = await addForm(rt, crowd.teamId)
  const { id } = await published(form.id, { user: ownerId })
  const common = { team_id: crowd.teamId, type: 'sms', created_at: rt.now(), updated_at: null }
  const contact = await rt.db
    .insertInto('contact')
    .values({ ...common, contact: '+358401234567', membership_id: null, data_provider: 'smssync' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const nothing = { parent_id: null, membership_id: null, notification_post_id: null, data_provider: null, title: null }
  const message = await rt.db
    .insertInto('message')
    .values({
      ...common,
      ...nothing,
      centre: 'live' as const,
      contact_id: contact.id,
      post_id: id,
      message: 'Help us',
      data_provider_message_id: null,
      datetime: null,
      direction: 'incoming' as const,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await rt.db.updateTable('post').set({ message_id: message.id }).where('id', '=', id).execute()
  const told = async (key: string) => {
    const { message, source, contact } = await seen(id, key)
    return [message, source, contact]
  }
  assert.deepEqual(await told(admin), ['Help us', 'sms', '+358401234567'])
  for (const key of [owner, nobody]) assert.deepEqual(await told(key), ['', 'sms', null])
})

test('private answers that are tags are no tags of the post, and go with the tag all the same', async () => {
  const form = await addForm(rt, crowd.teamId, {}, [
    {
      asks: [
        { key: 'kind', type: 'tags', cardinality: 0 },
        { key: 'suspicion', type: 'tags', cardinality: 0, response_private: true },
      ],
    },
    { task_is_internal_only: true, asks: [{ key: 'verdict', type: 'tags', cardinality: 0 }] },
  ])
  const tag = (name: string) => addTag(rt, crowd.teamId, name)
  const [flood, fraud, false_] = [await tag('Flood'), await tag('Fraud'), await tag('False')]
  const values = { kind: [flood], suspicion: [fraud], verdict: [false_] }
  const post = await published(form.id, { values, user: ownerId })
  for (const key of [admin, owner]) assert.deepEqual((await seen(post.id, key)).values, values)
  for (const key of [owner, nobody])
    assert.deepEqual(
      (await seen(post.id, key)).tags.map(({ id }: { id: number }) => id),
      [flood],
    )
  const put = await crowd.call('PUT', `/api/v3/posts/${post.id}`, await seen(post.id, owner), { key: owner })
  assert.deepEqual([put.status, put.body.updated], [200, null])
  const found = await crowd.call('GET', `/api/v3/posts?tags=${fraud}`, undefined, { key: nobody })
  assert.equal(found.body.total_count, 0)
  assert.equal((await crowd.call('DELETE', `/api/v3/tags/${fraud}`, undefined, { key: admin })).status, 200)
  assert.deepEqual((await seen(post.id, owner)).values, { ...values, suspicion: [] })
})

test('where the time of day is hidden, posts of one’s own do not find it out by their order', async () => {
  const form = await addForm(rt, crowd.teamId, { hide_time: true })
  const post = { title: 'Around noon', content: 'x', status: 'published' }
  const at = (time: string) => published(null, { ...post, post_date: `2013-05-05T${time}Z` })
  const early = await at('12:00:00')
  const { id } = await published(form.id, { ...post, post_date: '2013-05-05T12:30:00Z' })
  const late = await at('13:00:00')
  const order = async (key: string) => {
    const path = '/api/v3/posts?q=around noon&orderby=post_date'
    const { body } = await crowd.call('GET', path, undefined, { key })
    return body.results.map((one: { id: number }) => one.id)
  }
  assert.deepEqual(await order(admin), [early.id, id, late.id])
  for (const key of [reader, nobody]) assert.deepEqual(await order(key), [id, early.id, late.id])
})

test('a form blurs shapes, too', async () => {
  const asks = [{ key: 'outline', type: 'geometry' }]
  const form = await addForm(rt, crowd.teamId, { hide_location: true }, [{ asks }])
  const shape = 'LINESTRING(24.93837 60.16985, -0.005 1.5e1)'
  const { id } = await published(form.id, { values: { outline: [shape] }, user: ownerId })
  assert.deepEqual((await seen(id, owner)).values.outline, [shape])
  assert.deepEqual((await seen(id, nobody)).values.outline, ['LINESTRING(24.94 60.17, 0 15)'])
})

test('a post with a private place only is unmapped to all others', async () => {
  const form = await addForm(rt, crowd.teamId, {}, [
    { asks: [{ key: 'refuge', type: 'point', response_private: true }] },
  ])
  const { id } = await published(form.id, { values: { refuge: [{ lat: 1, lon: 2 }] } })
  const has = async (word: string, key: string) => {
    const path = `/api/v3/posts?has_location=${word}&post_id=${id}`
    return (await crowd.call('GET', path, undefined, { key })).body.total_count
  }
  assert.deepEqual([await has('mapped', admin), await has('unmapped', admin)], [1, 0])
  assert.deepEqual([await has('mapped', nobody), await has('unmapped', nobody)], [0, 1])
})
