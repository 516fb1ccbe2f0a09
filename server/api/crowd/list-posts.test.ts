import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openCrowd } from '#server/testing/open-crowd.ts'
import { openTestRuntime } from '#server/testing/open-test-runtime.ts'

let rt: Awaited<ReturnType<typeof openTestRuntime>>
let crowd: Awaited<ReturnType<typeof openCrowd>>
let [nobody, member, other, admin] = ['', '', '', '']
let [form, owner] = [0, '']

const create = async (key: string, title: string, more = {}) =>
  (await crowd.call('POST', '/api/v3/posts', { title, content: `About ${title}`, ...more }, { key })).body
const list = (query = '', key = admin) => crowd.call('GET', `/api/v3/posts${query}`, undefined, { key })
const titles = async (query = '', key = admin): Promise<string> => {
  const { status, body } = await list(query, key)
  assert.equal(status, 200, JSON.stringify(body))
  return body.results.map((post: { title: string }) => post.title).join()
}

before(async () => {
  rt = await openTestRuntime()
  crowd = await openCrowd(rt)
  nobody = await crowd.anonymous()
  member = (await crowd.addPerson('member')).token
  other = (await crowd.addPerson('member')).token
  admin = (await crowd.addPerson('admin')).token
  const row = { team_id: crowd.teamId, name: 'Flood', color: null, created_at: rt.now() }
  form = (await rt.db.insertInto('form').values(row).returning('id').executeTakeFirstOrThrow()).id
  const published = { status: 'published' }
  const place = { where: [{ lat: 60.17, lon: 24.94 }] }
  await create(admin, 'A', { ...published, form, values: place, locale: 'fi' })
  await create(admin, 'B 100%', { ...published, values: { where: [{ lat: 61.5, lon: 23.76 }] } })
  owner = (await create(member, 'C')).user.id
  await create(admin, 'D', { ...published, published_to: ['admin'] })
  await create(admin, 'E', { status: 'archived' })
  const dates = [
    '2014-11-11T08:40:50Z',
    '2014-11-11T08:40:51.700Z',
    '2014-11-11T08:40:52Z',
    '2014-11-12Z',
    '2014-11-13Z',
  ]
  const posts = await rt.db.selectFrom('post').select('id').orderBy('id').execute()
  for (const [i, { id }] of posts.entries())
    await rt.db
      .updateTable('post')
      .set({ created_at: new Date(dates[i]!) })
      .where('id', '=', id)
      .execute()
  const elsewhere = await openCrowd(rt, 'Other')
  const foreign = { title: 'Foreign', content: 'x', status: 'published' }
  const { token: key } = await elsewhere.addPerson('admin')
  assert.equal((await elsewhere.call('POST', '/api/v3/posts', foreign, { key })).status, 200)
})
after(() => rt.discard())

describe('200: the envelope', () => {
  test('has the reference’s types, 20 by default, created ascending', async () => {
    const { body, headers } = await list()
    const { results, ...rest } = body
    assert.equal(headers.get('access-control-allow-origin'), '*')
    assert.equal(results.length, 3)
    assert.deepEqual(rest, {
      ...{ count: '3', limit: '20', offset: '0', order: 'asc', orderby: 'created', total_count: 3 },
      curr: 'http://localhost/api/v3/posts?offset=0&limit=20',
      next: 'http://localhost/api/v3/posts?offset=20&limit=20',
      prev: 'http://localhost/api/v3/posts?offset=0&limit=20',
    })
  })
  test('pages by offset; the links keep the filters', async () => {
    const { body } = await list('?status=all&limit=2&offset=2&orderby=id&order=DESC&form[]=none')
    assert.deepEqual([body.count, body.total_count, body.order], ['2', 4, 'desc'])
    const filters = 'status=all&orderby=id&order=DESC&form%5B%5D=none'
    assert.equal(body.next, `http://localhost/api/v3/posts?${filters}&offset=4&limit=2`)
    assert.equal(body.prev, `http://localhost/api/v3/posts?${filters}&offset=0&limit=2`)
    assert.equal(await titles('?status=all&limit=2&offset=2&orderby=id&order=DESC&form[]=none'), 'C,B 100%')
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
    '?form=none': 'B 100%,D',
    '?created_before=2014-11-11T08:40:51%2B00:00': 'A,B 100%',
    '?created_before=2014-11-11T08:40:51+00:00': 'A,B 100%',
    '?created_after=2014-11-11T08:40:51%2B00:00': 'B 100%,D',
    '?created_after=2014-11-12': 'D',
    '?updated_after=1970-01-01T00:00:00Z': '',
    '?bbox=24,61,25,60': 'A',
    '?bbox=24,60,25,61': 'A',
    '?center_point=60.17,24.95&within_km=1': 'A',
    '?center_point=60.17,24.95&within_km=200': 'A,B 100%',
    '?q=about&bbox=20,59,25,62&locale=en_us': 'B 100%',
    '?orderby=title&order=desc': 'D,B 100%,A',
    '?unknown=1&parent=none': 'A,B 100%,D',
  }
  for (const [query, expected] of Object.entries(cases))
    test(query, async () => assert.equal(await titles(query), expected))

  test('?form of ids', async () => assert.equal(await titles(`?form=${form},999999999999`), 'A'))
  test('?user=me is the caller', async () => assert.equal(await titles('?status=all&user=me', member), 'C'))
  test('?user=me is nobody without a user', async () => assert.equal(await titles('?status=all&user=me', nobody), ''))
  test('?user of ids', async () => assert.equal(await titles(`?status=all&user=${owner}`), 'C'))
})

describe('422 names the parameter', () => {
  const cases: Record<string, string> = {
    '?limit=0': '/limit',
    '?limit=many': '/limit',
    '?offset=-1': '/offset',
    '?orderby=password': '/orderby',
    '?order=up': '/order',
    '?status=secret': '/status',
    '?form=flood': '/form_id',
    '?created_after=yesterday': '/created_after',
    '?bbox=1,2,3': '/bbox',
    '?center_point=95,0&within_km=1': '/center_point',
    '?center_point=60,24': '/center_point',
    '?q=%00': '/q',
  }
  for (const [query, pointer] of Object.entries(cases))
    test(query, async () => {
      const { status, body } = await list(query)
      assert.deepEqual([status, body.errors[0].title], [422, 'Validation Error'])
      assert.deepEqual(body.errors[1].source, { pointer })
    })
})
