import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addForm, addTag } from '#testing/crowd-form.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const person = await crowd.addPerson('admin')
const admin = person.token
const { token: member } = await crowd.addPerson('member')
const at = { stage: 0, tag: 0, otherTag: 0, media: 0, post: 0, inForm: 0, secret: 0 }
const TYPES = [
  'varchar',
  'text',
  'markdown',
  'title',
  'description',
  'int',
  'decimal',
  'datetime',
  'point',
  'geometry',
  'link',
  'video',
  'media',
  'relation',
  'tags',
]

const create = (body: object, key = admin) =>
  crowd.call('POST', '/api/v3/posts', { title: 'Need help', content: 'Water', ...body }, { key })

at.tag = await addTag(rt, crowd.teamId, 'Road')
at.otherTag = await addTag(rt, crowd.teamId, 'Water')
const day = { key: 'day', type: 'datetime', input: 'date', cardinality: 3 }
const asks = [...TYPES.map((type) => ({ key: type, type, cardinality: 3 })), day]
const one = { key: 'one', type: 'int', required: true }
const offered = { key: 'offered', type: 'tags', options: [String(at.tag)], cardinality: 0 }
const made = await addForm(rt, crowd.teamId, {}, [{ asks }, { asks: [one, offered] }])
const form = made.id
at.stage = made.stages[1]!
const another = await addForm(rt, crowd.teamId, {}, [
  { asks: [{ key: 'part-of', type: 'relation', cardinality: 1, config: { input: { form: [form] } } }] },
])
at.inForm = another.id
const picture = { mime: 'image/png', file: 'x.png', bytes: 1, width: 1, height: 1, thumbnail: false, caption: null }
const owned = { team_id: crowd.teamId, membership_id: person.id, created_at: rt.now(), updated_at: null }
const media = rt.db.insertInto('crowd_media').values({ ...picture, ...owned })
at.media = (await media.returning('id').executeTakeFirstOrThrow()).id
at.post = (await create({ status: 'published' })).body.id
at.secret = (await create({})).body.id

const answer = async (values: object, more: object = {}, key = admin) => {
  const { status, body } = await create({ form, values, ...more }, key)
  return status === 200 ? body.values : `${status} ${body.errors.at(-1).source?.pointer}`
}

describe('200: what each type takes, and how it comes back', () => {
  const kept: [type: string, sent: unknown, back?: unknown][] = [
    ['varchar', 'x'.repeat(255)],
    ['varchar', 7, '7'],
    ['varchar', false, 'false'],
    ['text', 'Many\nlines'],
    ['markdown', '# Words'],
    ['int', 7],
    ['int', '-7'],
    ['decimal', 1e21],
    ['decimal', '2.5'],
    ['decimal', '.5'],
    ['datetime', '2014-11-11T08:40:51+02:00', '2014-11-11 06:40:51'],
    ['datetime', '2014-11-11 08:40:51'],
    ['datetime', '2014-11-11T08:40', '2014-11-11 08:40:00'],
    ['datetime', '2014-11-11', '2014-11-11 00:00:00'],
    ['datetime', '2014-11-11T08:40:51.123Z', '2014-11-11 08:40:51'],
    ['datetime', '2012/09/25', '2012-09-25 00:00:00'],
    ['datetime', '20120925T0815Z', '2012-09-25 08:15:00'],
    ['datetime', '25.09.2012 08:15', '2012-09-25 08:15:00'],
    ['datetime', '5 Oct 2012', '2012-10-05 00:00:00'],
    ['datetime', '2024-03-12 05:04:00.25+0530', '2024-03-11 23:34:00'],
    ['day', '2024-06-28', '2024-06-28 00:00:00'],
    ['day', '2024-06-28T01:30:00+03:00', '2024-06-28 00:00:00'],
    ['day', 'Fri, 28 Jun 2024 23:30:00 -0900', '2024-06-28 00:00:00'],
    ['day', '2024-06-28 00:00:00'],
    ['point', { lat: 60.17, lon: 24.94 }],
    ['point', { lat: '60.17', lon: '-24.94', accuracy: 5 }, { lat: '60.17', lon: '-24.94' }],
    ['geometry', 'POLYGON((0 0,1 1,2 2,0 0))'],
    ['link', 'https://example.org/a?b=c'],
    ['video', 'https://www.youtube.com/watch?v=x'],
    ['video', 'https://youtu.be/x'],
    ['video', 'https://player.vimeo.com/video/1'],
  ]
  for (const [type, sent, back = sent] of kept)
    test(`${type}: ${JSON.stringify(sent).slice(0, 40)}`, async () =>
      assert.deepEqual(await answer({ [type]: [sent] }), { [type]: [back] }))

  test('media, relation and tags by id, as text and as {id}; they are ids again', async () => {
    const values = { media: [String(at.media)], relation: [{ id: at.post, url: 'x' }], tags: [at.tag] }
    const { body } = await create({ form, values, tags: [at.otherTag] })
    assert.deepEqual(body.values, { media: [at.media], relation: [at.post], tags: [at.tag] })
    const { slug } = (await crowd.call('GET', `/api/v3/tags/${at.tag}`, undefined, { key: admin })).body
    assert.deepEqual((await create({ form, values: { tags: [slug] } })).body.values.tags, [at.tag])
    const tags = body.tags.map(({ id }: { id: number }) => id)
    assert.deepEqual(tags, [at.tag, at.otherTag])
    const attached = await rt.db.selectFrom('post_media').selectAll().where('post_id', '=', body.id).execute()
    assert.deepEqual(attached, [{ post_id: body.id, media_id: at.media }])
  })
  test('title and description are the post’s own, and no values', async () =>
    assert.deepEqual(await answer({ title: ['Other'], description: ['Other'], text: ['x'] }), { text: ['x'] }))
  test('what was left open is no answer', async () =>
    assert.deepEqual(await answer({ varchar: [null, ''], int: [''] }), { varchar: [], int: [] }))
  test('every point has a row, and the first of the form is where the post stands', async () => {
    const point = [
      { lat: 1, lon: 2 },
      { lat: '3', lon: '4' },
    ]
    const { body } = await create({ form, values: { point } })
    const rows = await rt.db.selectFrom('post_point').selectAll().where('post_id', '=', body.id).execute()
    assert.deepEqual(
      rows.map(({ key, lng, lat }) => [key, lng, lat]),
      [
        ['point', 2, 1],
        ['point', 4, 3],
      ],
    )
  })
  test('as many as the attribute takes, any number where that is 0', async () => {
    assert.deepEqual(await answer({ int: [1, 2, 3] }), { int: [1, 2, 3] })
    assert.deepEqual(await answer({ offered: Array(9).fill(at.tag) }), { offered: Array(9).fill(at.tag) })
  })
  test('without a form anything that can be stored', async () => {
    const values = { AttributeID1: ['Value 1', null, { a: [] }], AttributeID2: [{ lat: '2.456', lon: '1.234' }] }
    assert.deepEqual((await create({ values })).body.values, values)
  })
  test('the required answers of a completed stage', async () =>
    assert.deepEqual(await answer({ one: [0] }, { completed_stages: [at.stage] }), { one: [0] }))
  test('a post of the form that a relation asks for', async () => {
    const part = (await create({ form })).body.id
    assert.deepEqual(await answer({ 'part-of': [part] }, { form: at.inForm }), { 'part-of': [part] })
  })
})

describe('422 at /values', () => {
  const refused: [type: string, ...sent: unknown[]][] = [
    ['varchar', 'x'.repeat(256)],
    ['varchar', { a: 1 }],
    ['text', []],
    ['int', 1.5],
    ['int', 'seven'],
    ['int', true],
    ['decimal', '1,5'],
    ['decimal', 'NaN'],
    ['datetime', 'tomorrow'],
    ['datetime', '2014-02-30'],
    ['datetime', '2014-11-11T25:00'],
    ['datetime', 1415695251],
    ['datetime', '1415695251'],
    ['datetime', '09/25/2012'],
    ['datetime', '25/09/2012 10:00'],
    ['day', '31.06.2024'],
    ['day', '6-28-2024'],
    ['point', { lat: 91, lon: 0 }],
    ['point', { lat: 1 }],
    ['point', '1,2'],
    ['point', { lat: '', lon: '' }],
    ['geometry', { type: 'Point' }],
    ['link', 'example'],
    ['link', 'javascript:alert(1)'],
    ['video', 'https://example.org/film'],
    ['video', 'https://notyoutube.com/x'],
    ['media', 999_999],
    ['media', 'x'],
    ['relation', 999_999],
    ['tags', 'Road'],
    ['int', 1, 2, 3, 4],
    ['nothing-known', 'x'],
  ]
  for (const [type, ...sent] of refused)
    test(`${type}: ${JSON.stringify(sent).slice(0, 40)}`, async () =>
      assert.equal(await answer({ [type]: sent }), '422 /values'))

  test('a date that is none is named, and the form that is wanted', async () => {
    const told = async (value: string) => {
      const { body } = await create({ form, values: { datetime: [value] } })
      return body.errors.at(-1).title
    }
    assert.match(await told('09/25/2012'), /"09\/25\/2012" can be two days.*write 2012-09-25/)
    assert.match(await told('2023-02-29'), /"2023-02-29" is no day of the calendar/)
  })
  test('for a tag the attribute does not offer', async () =>
    assert.equal(await answer({ offered: [at.otherTag] }), '422 /values'))
  test('for a tag that is none, at /tags', async () => assert.equal(await answer({ tags: [999_999] }), '422 /tags'))
  test('without an answer that a completed stage requires', async () => {
    for (const values of [{}, { one: [] }, { one: [''] }])
      assert.equal(await answer(values, { completed_stages: [at.stage] }), '422 /values')
  })
  test('for a relation to a post of another form, or one that may not be read', async () => {
    assert.equal(await answer({ 'part-of': [at.post] }, { form: at.inForm }), '422 /values')
    assert.equal(await answer({ relation: [at.secret] }, {}, member), '422 /values')
  })
  test('for media and posts of another team', async () => {
    const other = await openCrowd(rt, 'Other')
    const { token: key } = await other.addPerson('admin')
    const { body } = await other.call(
      'POST',
      '/api/v3/posts',
      { title: 'x', content: 'y', status: 'published' },
      { key },
    )
    assert.equal(await answer({ relation: [body.id] }), '422 /values')
  })
})

test('whatever is sent as values: 200 and it reads back equal, or 422; never 500', async () => {
  const key = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('__proto__', 'constructor', 'toString', ''),
  )
  const place = fc.record({ lat: fc.double(), lon: fc.oneof(fc.double(), fc.string()) })
  const value = fc.oneof(fc.jsonValue({ stringUnit: 'binary' }), place, fc.double())
  const values = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(key, fc.oneof(fc.array(value, { maxLength: 4 }), value), { maxKeys: 4 }),
  )
  const property = fc.asyncProperty(values, async (sent) => {
    const text = JSON.stringify({ title: 'x', content: 'y', values: sent })
    const { status, body } = await crowd.call('POST', '/api/v3/posts', undefined, { key: admin, raw: text })
    assert.ok(status === 200 || status === 422, `${status}`)
    if (status === 422) return
    const back = await crowd.call('GET', `/api/v3/posts/${body.id}`, undefined, { key: admin })
    const expected = Array.isArray(sent) || sent === null ? {} : JSON.parse(text).values
    assert.deepEqual(back.body.values, expected)
    const again = await crowd.call('PUT', `/api/v3/posts/${body.id}`, back.body, { key: admin })
    assert.deepEqual([again.status, again.body.updated], [200, null])
  })
  await fc.assert(property, { numRuns: 150 })
})

test('whatever is sent to the attributes of a form is 200 or 422, and what was kept may be sent again', async () => {
  const value = fc.oneof(fc.jsonValue({ stringUnit: 'binary' }), fc.date().map(String), fc.integer(), fc.webUrl())
  const values = fc.dictionary(fc.constantFrom(...TYPES), fc.array(value, { maxLength: 3 }), { maxKeys: 4 })
  const property = fc.asyncProperty(values, async (sent) => {
    const { status, body } = await create({ form, values: sent })
    assert.ok(status === 200 || status === 422, `${status}`)
    if (status === 422) return
    const again = await crowd.call('PUT', `/api/v3/posts/${body.id}`, { values: body.values }, { key: admin })
    assert.deepEqual([again.status, again.body.updated, again.body.values], [200, null, body.values])
  })
  await fc.assert(property, { numRuns: 150 })
})
