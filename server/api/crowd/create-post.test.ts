import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openCrowd } from '#server/testing/open-crowd.ts'
import { openTestRuntime } from '#server/testing/open-test-runtime.ts'

type Entry = { status: number; title: string; message: string; source?: { pointer: string } }
let rt: Awaited<ReturnType<typeof openTestRuntime>>
let crowd: Awaited<ReturnType<typeof openCrowd>>
let [nobody, member, admin] = ['', '', '']
before(async () => {
  rt = await openTestRuntime()
  crowd = await openCrowd(rt)
  nobody = await crowd.anonymous()
  member = (await crowd.addPerson('member')).token
  admin = (await crowd.addPerson('admin')).token
})
after(() => rt.discard())

const minimal = { title: 'Need help', content: 'Water is rising' }
const create = (body: unknown, key = admin, options = {}) =>
  crowd.call('POST', '/api/v3/posts', body, { key, ...options })
const addForm = async (more: { require_approval?: boolean; disabled?: boolean } = {}, teamId = crowd.teamId) => {
  const row = { team_id: teamId, name: 'Flood', color: '#2274B4', created_at: rt.now(), ...more }
  return (await rt.db.insertInto('form').values(row).returning('id').executeTakeFirstOrThrow()).id
}
async function count() {
  const tables = ['post', 'activity'] as const
  const rows = tables.map((table) =>
    rt.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirst(),
  )
  return (await Promise.all(rows)).map((row) => Number(row?.n)).join()
}
const newest = () => rt.db.selectFrom('post').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()

describe('200', () => {
  test('answers the post with the reference’s types', async () => {
    const form = await addForm()
    const values = { note: ['Value 1', 'Value 2'], place: [{ lat: '2.456', lon: '1.234' }] }
    const { status, body, headers } = await create({ ...minimal, form, values, locale: 'en_US' })
    assert.equal(headers.get('access-control-allow-origin'), '*')
    assert.equal(status, 200)
    assert.equal(body.url, `http://localhost/api/v3/posts/${body.id}`)
    assert.deepEqual(body.form, { id: String(form), url: `http://localhost/api/v3/forms/${form}` })
    assert.deepEqual([typeof body.user.id, body.parent, body.updated], ['string', null, null])
    assert.match(body.created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/)
    assert.deepEqual([body.color, body.type, body.status, body.locale], ['#2274B4', 'report', 'draft', 'en_us'])
    assert.match(body.slug, /^need-help-[0-9a-f]+$/)
    assert.deepEqual(body.values, values)
    assert.deepEqual([body.tags, body.sets, body.published_to, body.completed_stages], [[], [], [], []])
    assert.deepEqual(body.allowed_privileges, ['read', 'create', 'update', 'delete', 'search', 'change_status'])
    const row = await newest()
    assert.deepEqual([row.lng, row.lat, row.centre], [1.234, 2.456, 'live'])
  })
  test('leaves an entry in the log', async () => {
    const { body } = await create(minimal)
    const entry = await rt.db.selectFrom('activity').selectAll().orderBy('seq', 'desc').executeTakeFirstOrThrow()
    assert.deepEqual([entry.action, entry.object_id, entry.descriptor], ['POST_CREATE', String(body.id), 'Need help'])
  })
  test('a member owns what he writes and may change it', async () => {
    const { status, body } = await create({ ...minimal, status: 'draft' }, member)
    assert.equal(status, 200)
    assert.deepEqual(body.allowed_privileges, ['read', 'create', 'update', 'delete', 'search'])
  })
  test('takes the form as 1, "1", {id} and form_id', async () => {
    const form = await addForm()
    for (const more of [{ form }, { form: String(form) }, { form: { id: form } }, { form_id: form }])
      assert.equal((await create({ ...minimal, ...more })).body.form.id, String(form))
  })
  test('is published at once where the form asks for no approval, so that even nobody may read it', async () => {
    const form = await addForm({ require_approval: false })
    const { status, body } = await create({ ...minimal, form }, nobody)
    assert.deepEqual([status, body.status, body.user], [200, 'published', null])
  })
  test('a manager publishes, and writes for others', async () => {
    const owner = (await create(minimal, member)).body.user.id
    const { body } = await create({ ...minimal, status: 'published', user: { id: owner } })
    assert.deepEqual([body.status, body.user.id], ['published', owner])
  })
  test('an author instead of a user; the word "null" is nobody', async () => {
    const { body } = await create({ ...minimal, author_email: 'a@example.org', author_realname: 'null' })
    assert.deepEqual([body.user, body.author_email, body.author_realname], [null, 'a@example.org', null])
  })
  test('empty values as PHP writes them, and no content type', async () => {
    assert.deepEqual((await create({ ...minimal, values: [] })).body.values, {})
    const { status } = await create(minimal, admin, { headers: { 'content-type': 'text/plain' } })
    assert.equal(status, 200)
  })
})

test('204 for nobody in particular: a draft without an owner', async () => {
  const { status, body, headers } = await create({ ...minimal, title: 'From nobody' }, nobody)
  assert.equal(headers.get('access-control-allow-origin'), '*')
  assert.deepEqual([status, body], [204, ''])
  const row = await newest()
  assert.deepEqual([row.title, row.status, row.membership_id], ['From nobody', 'draft', null])
})

describe('422', () => {
  const refused = async (body: unknown, key = admin) => {
    const earlier = await count()
    const answer = await create(body, key)
    assert.equal(await count(), earlier)
    assert.equal(answer.status, 422)
    const [general, ...fields]: Entry[] = answer.body.errors
    assert.deepEqual(general, { status: 422, title: 'Validation Error', message: 'Validation Error' })
    assert.ok(fields.every(({ status, title, message }) => status === 422 && title === message))
    return fields.map(({ source }) => source?.pointer)
  }

  test('without a title and content, both told', async () =>
    assert.deepEqual(await refused({}), ['/title', '/content']))
  const wrong: Record<string, [object, string]> = {
    'a blank title': [{ title: '  ' }, '/title'],
    'a title over 150': [{ title: 'x'.repeat(151) }, '/title'],
    'a null content': [{ content: null }, '/content'],
    'a slug of one letter': [{ slug: 'x' }, '/slug'],
    'a locale of six letters': [{ locale: 'en_usa' }, '/locale'],
    'an unknown form': [{ form: 999_999 }, '/form_id'],
    'a form that is no id': [{ form: 'flood' }, '/form_id'],
    'an unknown user': [{ user: 999_999 }, '/user_id'],
    'an unknown parent': [{ parent: { id: 999_999 } }, '/parent_id'],
    'an unknown status': [{ status: 'secret' }, '/status'],
    'a translation': [{ type: 'translation' }, '/type'],
    'a malformed author_email': [{ author_email: 'nobody' }, '/author_email'],
    'an unknown role': [{ published_to: ['moderator'] }, '/published_to'],
    'an unknown tag': [{ tags: [1] }, '/tags'],
    'an unknown stage': [{ completed_stages: [1] }, '/completed_stages'],
    'values that are no arrays': [{ values: { note: 'text' } }, '/values'],
    'values that cannot be stored': [{ values: { note: ['a\u0000b'] } }, '/values'],
    'a point off the map': [{ values: { place: [{ lat: 91, lon: 0 }] } }, '/values'],
    'a point that is no number': [{ values: { place: [{ lat: 'north', lon: 0 }] } }, '/values'],
  }
  for (const [name, [more, pointer]] of Object.entries(wrong))
    test(`for ${name}`, async () => assert.deepEqual(await refused({ ...minimal, ...more }), [pointer]))

  test('for a slug that is taken', async () => {
    assert.equal((await create({ ...minimal, slug: 'taken' })).body.slug, 'taken')
    assert.deepEqual(await refused({ ...minimal, slug: 'taken' }), ['/slug'])
  })
  test('for a user together with an author', async () => {
    const user = (await create(minimal)).body.user.id
    assert.deepEqual(await refused({ ...minimal, user, author_email: 'a@example.org' }), ['/user_id'])
  })
  test('for a form and a user of another team', async () => {
    const other = await openCrowd(rt, 'Other')
    const { userId } = await other.addPerson('member')
    const owner = rt.db.selectFrom('membership').select('id').where('user_id', '=', userId)
    const user = (await owner.executeTakeFirstOrThrow()).id
    const form = await addForm({}, other.teamId)
    assert.deepEqual(await refused({ ...minimal, form, user }), ['/form_id', '/user_id'])
  })
  test('for a form that is switched off, except to managers', async () => {
    const form = await addForm({ disabled: true })
    assert.deepEqual(await refused({ ...minimal, form }, member), ['/form_id'])
    assert.equal((await create({ ...minimal, form })).status, 200)
  })
})

describe('403', () => {
  test('for a status or an owner that is not theirs to set', async () => {
    const earlier = await count()
    assert.equal((await create({ ...minimal, status: 'published' }, member)).status, 403)
    assert.equal((await create({ ...minimal, status: 'archived' }, nobody)).status, 403)
    assert.equal((await create({ ...minimal, user: 1 }, nobody)).status, 403)
    assert.equal(await count(), earlier)
  })
})

describe('400', () => {
  for (const raw of ['{"title":', '', '"text"', 'null', '[]'])
    test(`for the body ${raw || 'of no bytes'}`, async () => {
      const earlier = await count()
      const { status, body } = await create(undefined, admin, { raw })
      assert.deepEqual([status, body.errors[0].status], [400, 400])
      assert.match(body.errors[0].title, /^Invalid json supplied/)
      assert.equal(await count(), earlier)
    })
})

test('413 for a body too large', async () => {
  const { status, body } = await create(undefined, admin, { raw: 'x', headers: { 'content-length': '99999999' } })
  assert.deepEqual([status, body.errors[0].status], [413, 413])
})
