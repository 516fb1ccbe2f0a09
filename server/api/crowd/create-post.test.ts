import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addForm as addFormOf, addTag } from '#testing/crowd-form.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

type Entry = { status: number; title: string; message: string; source?: { pointer: string } }
const rt = await withRuntime()
const crowd = await openCrowd(rt)
const nobody = await crowd.anonymous()
const person = await crowd.addPerson('member')
const [member, memberEmail] = [person.token, person.email]
const { token: admin } = await crowd.addPerson('admin')

const minimal = { title: 'Need help', content: 'Water is rising' }
const create = (body: unknown, key = admin, options = {}) =>
  crowd.call('POST', '/api/v3/posts', body, { key, ...options })
const addForm = async (more: Parameters<typeof addFormOf>[2] = {}, teamId = crowd.teamId) =>
  (
    await addFormOf(rt, teamId, more, [
      {
        asks: [
          { key: `note-${++forms}`, cardinality: 2 },
          { key: `place-${forms}`, type: 'point' },
        ],
      },
    ])
  ).id
let forms = 0
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
    const values = { [`note-${forms}`]: ['Value 1', 'Value 2'], [`place-${forms}`]: [{ lat: '2.456', lon: '1.234' }] }
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
    assert.deepEqual([body.message, body.source, body.contact, body.lock], ['', null, null, null])
    assert.equal(body.post_date, body.created)
    const row = await newest()
    assert.deepEqual([row.lng, row.lat, row.centre], [1.234, 2.456, 'live'])
    const points = await rt.db.selectFrom('post_point').selectAll().where('post_id', '=', row.id).execute()
    assert.deepEqual(points, [{ post_id: row.id, key: `place-${forms}`, lng: 1.234, lat: 2.456 }])
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
  test('tags by id, text, name, slug and {id}, each once', async () => {
    const [road, water] = [await addTag(rt, crowd.teamId, 'Road Closed'), await addTag(rt, crowd.teamId, 'Water')]
    const { body } = await create({
      ...minimal,
      tags: [water, String(water), 'ROAD closed', 'road-closed', { id: water }],
    })
    const tag = (id: number) => ({ id, url: `http://localhost/api/v3/tags/${id}` })
    assert.deepEqual(body.tags, [tag(road), tag(water)])
  })
  test('everything of a body that is a post as the reference prints it, which was read elsewhere', async () => {
    const form = await addForm()
    const parent = (await create({ ...minimal, status: 'published' })).body
    const read = { id: 530, url: 'https://x/1', created: '2014-11-11T08:40:51+00:00', message: '', type: 'report' }
    const more = { parent: { id: String(parent.id), url: parent.url }, form: { id: String(form) }, sets: ['1', '2'] }
    const rest = { source: 'SMS', contact: 'rjmackay', author_email: 'null', author_realname: 'null', lock: null }
    const { status, body } = await create({ ...minimal, ...read, ...more, ...rest, allowed_privileges: ['read'] })
    assert.deepEqual([status, body.parent.id, body.sets, body.source], [200, String(parent.id), [], null])
    assert.notEqual(body.created, read.created)
  })
  test('when it happened', async () => {
    for (const [given, expected] of [
      ['2014-11-11T08:40:51+02:00', '2014-11-11T06:40:51+00:00'],
      ['2014-11-11 08:40:51', '2014-11-11T08:40:51+00:00'],
    ])
      assert.equal((await create({ ...minimal, post_date: given })).body.post_date, expected)
  })
  test('for nobody a published one where its form needs no approval and its stages are complete', async () => {
    const { id: form, stages } = await addFormOf(rt, crowd.teamId, { require_approval: false }, [{ required: true }])
    const { body } = await create({ ...minimal, form, completed_stages: stages.map(String) }, nobody)
    assert.deepEqual([body.status, body.completed_stages], ['published', stages])
    assert.deepEqual((await create({ ...minimal, form }, nobody)).body.errors[1].source, {
      pointer: '/completed_stages',
    })
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
  const refused = async (body: unknown, key = admin, raw = JSON.stringify(body)) => {
    const earlier = await count()
    const answer = await create(undefined, key, { raw })
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
    'an unknown tag': [{ tags: [999_999] }, '/tags'],
    'an unknown stage': [{ completed_stages: [999_999] }, '/completed_stages'],
    'a post_date that is none': [{ post_date: 'yesterday' }, '/post_date'],
    'a post_date that no calendar has': [{ post_date: '2024-02-30T00:00:00Z' }, '/post_date'],
    'a post_date that can be two days': [{ post_date: '10/27/2024' }, '/post_date'],
    'a post_date that is a number': [{ post_date: '5' }, '/post_date'],
    'a post_date after all time': [{ post_date: '99999-01-01' }, '/post_date'],
    'a tag that is no word': [{ tags: [['x']] }, '/tags'],
    'an author who is a user': [{ author_email: 'MEMBER' }, '/author_email'],
    'a number that has no end': [{ values: { note: ['NO END'] } }, '/values'],
    'values that are no arrays': [{ values: { note: 'text' } }, '/values'],
    'values without end': [{ values: { note: ['x'.repeat(200_000)] } }, '/values'],
    'a date before there were any': [{ post_date: '0000-01-01T00:00:00Z' }, '/post_date'],
    'values that cannot be stored': [{ values: { note: ['a\u0000b'] } }, '/values'],
    'a point off the map': [{ values: { place: [{ lat: 91, lon: 0 }] } }, '/values'],
    'a point that is no number': [{ values: { place: [{ lat: 'north', lon: 0 }] } }, '/values'],
  }
  for (const [name, [more, pointer]] of Object.entries(wrong))
    test(`for ${name}`, async () => {
      const raw = JSON.stringify({ ...minimal, ...more })
        .replace('MEMBER', memberEmail.toUpperCase())
        .replace('"NO END"', '1e999')
      assert.deepEqual(await refused(more, admin, raw), [pointer])
    })

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
  test('for a form that is for other roles', async () => {
    const form = await addForm({ everyone_can_create: false, can_create: ['reporter'] })
    for (const key of [nobody, member]) assert.equal((await create({ ...minimal, form }, key)).status, 403)
    assert.equal((await create({ ...minimal, form })).status, 200)
  })
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

test('a slug keeps the letters of every script', async () => {
  const SLUGS = {
    'Пожар в лесу: Йошкар-Ола': 'пожар-в-лесу-йошкар-ола',
    'حريق في الغابة!': 'حريق-في-الغابة',
    '山火事 123': '山火事-123',
    'Überflutung – Ålands hav': 'uberflutung-alands-hav',
    'जंगल में आग': 'जंगल-में-आग',
    '!!!': 'post',
  }
  for (const [title, slug] of Object.entries(SLUGS))
    assert.equal((await create({ ...minimal, title })).body.slug.replace(/-[0-9a-f]{14}$/, ''), slug)
})
