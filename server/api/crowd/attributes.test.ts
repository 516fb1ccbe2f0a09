import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ATTRIBUTE_INPUTS, ATTRIBUTE_TYPES } from '#lib/attribute-kinds.ts'
import { PRINTED } from '#testing/crowd-examples.ts'
import { refused } from '#testing/crowd-refusals.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')
const { token: settler } = await crowd.addPerson('member', ['Manage Settings'])
const { token: publisher } = await crowd.addPerson('member', ['Manage Posts'])
const { token: member } = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const FORMS = '/api/v3/forms'
const ATTRIBUTES = `${FORMS}/attributes`
const ask = (method: string, path: string, body?: unknown, key = settler) => crowd.call(method, path, body, { key })
const newForm = async (more: object = {}): Promise<number> =>
  (await ask('POST', FORMS, { name: 'A form', ...more })).body.id
const newStage = async (formId: number, more: object = {}): Promise<number> =>
  (await ask('POST', `${FORMS}/stages`, { form_id: formId, label: 'Step', ...more })).body.id

const form = await newForm()
const stage = await newStage(form)
const second = await newForm()
const secondStage = await newStage(second)

const question = (more: object = {}) => ({
  label: 'How deep?',
  input: 'text',
  type: 'varchar',
  cardinality: 1,
  form_stage_id: stage,
  ...more,
})
const create = (more: object = {}, key = settler) => ask('POST', ATTRIBUTES, question(more), key)
const under = (formId: number | string, id: number | string = '') => `${FORMS}/${formId}/attributes${id && `/${id}`}`
const answered = async (attribute: { key: string }, value: unknown) => {
  const values = { [attribute.key]: [value] }
  const { status, body } = await ask('POST', '/api/v3/posts', { title: 'T', content: 'C', form, values }, admin)
  assert.equal(status, 200, JSON.stringify(body))
  return body
}
const idsOf = ({ body }: { body: { results: { id: number }[] } }) => body.results.map(({ id }) => id)

describe('200', () => {
  test('an attribute as the reference prints it, with what the platform adds', async () => {
    const { status, body } = await create({ label: 'Wie tief? (Höhe)', instructions: 'Fill in', default: 'none' })
    assert.equal(status, 200)
    const { id, created, ...rest } = body
    assert.match(created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/)
    assert.deepEqual(rest, {
      url: `http://localhost${under(form, id)}`,
      key: 'wie-tief-hohe',
      label: 'Wie tief? (Höhe)',
      instructions: 'Fill in',
      input: 'text',
      type: 'varchar',
      required: false,
      default: 'none',
      priority: 99,
      options: [],
      cardinality: 1,
      config: [],
      form_stage_id: stage,
      form_id: form,
      response_private: false,
      updated: null,
      allowed_privileges: ['read', 'create', 'update', 'delete', 'search'],
    })
    assert.deepEqual((await ask('GET', `${ATTRIBUTES}/${id}`)).body, body)
    assert.deepEqual((await ask('GET', under(form, id))).body, body)
  })
  test('the body the reference prints, below the form or beside it', async () => {
    for (const path of [ATTRIBUTES, under(form)]) {
      const { status, body } = await ask('POST', path, { ...PRINTED.attribute, form_stage_id: stage })
      assert.deepEqual([status, body.label, body.default], [200, PRINTED.attribute.label, PRINTED.attribute.default])
    }
  })
  test('keys are made from the label, one for each, whatever the script; or given', async () => {
    const keys = [await create({ label: 'A key!' }), await create({ label: 'a-KEY' }), await create({ label: '水位' })]
    assert.deepEqual(
      keys.map(({ body }) => body.key),
      ['a-key', 'a-key-2', 'attribute'],
    )
    assert.equal((await create({ key: 'Given_Key-1' })).body.key, 'Given_Key-1')
  })
  test('every type and every input; numbers and flags as texts', async () => {
    for (const type of ATTRIBUTE_TYPES) assert.equal((await create({ type })).body.type, type)
    for (const input of ATTRIBUTE_INPUTS) assert.equal((await create({ input })).body.input, input)
    const { body } = await create({ cardinality: '0', required: 'true', priority: '3', response_private: 1 })
    assert.deepEqual([body.cardinality, body.required, body.priority, body.response_private], [0, true, 3, true])
  })
  test('options are a list, whatever PHP makes of it; config is what was sent', async () => {
    const lists = [['a', 'b'], { 0: 'a', 1: 'b' }, [], {}, '', null]
    const found = []
    for (const options of lists) found.push((await create({ input: 'select', options })).body.options)
    assert.deepEqual(found, [['a', 'b'], ['a', 'b'], [], [], [], []])
    const config = { input: { form: [1] } }
    assert.deepEqual((await create({ type: 'relation', config })).body.config, config)
  })
  test('the options of type tags are ids, however sent', async () => {
    const { body: a } = await ask('POST', '/api/v3/tags', { tag: 'For options' })
    const { body } = await create({ type: 'tags', input: 'tags', options: [String(a.id), { id: a.id }, a.id] })
    assert.deepEqual(body.options, [a.id, a.id, a.id])
  })
  test('exactly what was answered can be sent back; a change keeps what it does not name', async () => {
    const { body: attribute } = await create({ instructions: 'I', options: ['a'], config: { b: 1 } })
    for (const path of [`${ATTRIBUTES}/${attribute.id}`, under(form, attribute.id)]) {
      assert.equal((await ask('PUT', path, attribute)).status, 200)
      const { body } = await ask('PUT', path, { label: `At ${path.length}`, instructions: null })
      const { key, options, config } = attribute
      assert.deepEqual([body.key, body.options, body.config, body.instructions], [key, options, config, ''])
    }
    const other = await newStage(form)
    assert.equal((await ask('PUT', `${ATTRIBUTES}/${attribute.id}`, { form_stage: other })).body.form_stage_id, other)
  })
  test('lists by form, stage, key, label, input, type and text', async () => {
    const own = await newStage(form)
    const { body: one } = await create({ form_stage_id: own, label: 'Only one', type: 'int', input: 'number' })
    const { body: two } = await create({ form_stage_id: own, label: 'Only two', type: 'point', input: 'location' })
    const inStage = (more: string) => ask('GET', `${ATTRIBUTES}?form_stage_id=${own}${more}`)
    assert.deepEqual(idsOf(await inStage('')), [one.id, two.id])
    for (const more of ['&type=int', '&type[]=int&type[]=media', '&input=number', `&key=${one.key}`, '&label=Only one'])
      assert.deepEqual(idsOf(await inStage(more)), [one.id])
    assert.deepEqual(idsOf(await inStage('&q=TWO')), [two.id])
    assert.deepEqual(idsOf(await inStage(`&form_id=${second}`)), [])
    assert.deepEqual(idsOf(await ask('GET', `${under(form)}?type=point&form_stage_id=${own}`)), [two.id])
    assert.deepEqual(idsOf(await ask('GET', under(second))), [])
  })
  test('attributes of private stages and of disabled forms are in no list of the public', async () => {
    const shut = await newForm({ disabled: true })
    const stages = [
      await newStage(form, { task_is_internal_only: true }),
      await newStage(form, { show_when_published: false }),
      await newStage(shut),
    ]
    const made: number[] = []
    for (const form_stage_id of stages) made.push((await create({ form_stage_id })).body.id)
    const seen = async (key: string) =>
      idsOf(await ask('GET', `${ATTRIBUTES}?form_stage_id=${stages.join(',')}`, undefined, key))
    for (const key of [nobody, member]) assert.deepEqual(await seen(key), [])
    assert.deepEqual(await seen(publisher), made.slice(0, 2))
    assert.deepEqual(await seen(settler), made)
    for (const id of made) {
      assert.equal((await ask('GET', `${ATTRIBUTES}/${id}`, undefined, member)).status, 403)
      assert.equal((await ask('GET', `${ATTRIBUTES}/${id}`, undefined, admin)).status, 200)
    }
  })
  test('with values, the type may only become wider, and the values stay when the attribute goes', async () => {
    const { body: attribute } = await create()
    const post = await answered(attribute, 'knee')
    assert.equal((await ask('PUT', `${ATTRIBUTES}/${attribute.id}`, { type: 'text' })).body.type, 'text')
    assert.equal((await ask('DELETE', `${ATTRIBUTES}/${attribute.id}`)).status, 200)
    const row = rt.db.selectFrom('post').select('values').where('id', '=', post.id)
    assert.deepEqual((await row.executeTakeFirstOrThrow()).values, { [attribute.key]: ['knee'] })
    assert.notEqual((await create()).body.key, attribute.key)
    assert.equal((await create({ key: attribute.key })).body.key, attribute.key)
  })
  test('private values go with the attribute or its stage: nobody would hide them any more', async () => {
    const internal = await newStage(form, { task_is_internal_only: true })
    const [a, b] = [await create({ response_private: true }), await create({ form_stage_id: internal })]
    const [open, two] = [await create(), b.body.key]
    const values = { [a.body.key]: ['secret'], [two]: ['note'], [open.body.key]: ['open'] }
    const post = { title: 'T', content: 'C', form, values, status: 'published' }
    const { status, body } = await ask('POST', '/api/v3/posts', post, admin)
    assert.equal(status, 200, JSON.stringify(body))
    await ask('DELETE', `${ATTRIBUTES}/${a.body.id}`)
    await ask('DELETE', `${FORMS}/stages/${internal}`)
    for (const key of [nobody, admin])
      assert.deepEqual((await ask('GET', `/api/v3/posts/${body.id}`, undefined, key)).body.values, {
        [open.body.key]: ['open'],
      })
  })
  test('without values, type and key may change', async () => {
    const { body: attribute } = await create()
    const { body } = await ask('PUT', `${ATTRIBUTES}/${attribute.id}`, { type: 'int', key: 'another-key' })
    assert.deepEqual([body.type, body.key], ['int', 'another-key'])
  })
  test('a deleted one is answered once more, and gone; each change is logged', async () => {
    const { body: attribute } = await create()
    await ask('PUT', under(form, attribute.id), { required: true })
    assert.equal((await ask('DELETE', under(form, attribute.id))).body.id, attribute.id)
    assert.equal((await ask('GET', `${ATTRIBUTES}/${attribute.id}`)).status, 404)
    const log = rt.db.selectFrom('activity').select('action').where('object_id', '=', String(attribute.id))
    const actions = (await log.where('action', 'like', 'ATTRIBUTE%').orderBy('seq').execute()).map((row) => row.action)
    assert.deepEqual(actions, ['ATTRIBUTE_CREATE', 'ATTRIBUTE_UPDATE', 'ATTRIBUTE_DELETE'])
  })
})

test('400 for a body that is no JSON', async () => {
  for (const path of [ATTRIBUTES, under(form)])
    assert.equal((await crowd.call('POST', path, undefined, { key: settler, raw: '{' })).status, 400)
})

test('401 without a token', async () => {
  for (const path of [ATTRIBUTES, under(form)]) assert.equal((await crowd.call('POST', path, {})).status, 401)
})

test('403 for changing without Manage Settings, and without the scope', async () => {
  const { body: attribute } = await create()
  for (const key of [nobody, member, publisher]) {
    for (const path of [ATTRIBUTES, under(form)]) assert.equal((await ask('POST', path, question(), key)).status, 403)
    for (const path of [`${ATTRIBUTES}/${attribute.id}`, under(form, attribute.id)]) {
      assert.deepEqual((await ask('GET', path, undefined, key)).body.allowed_privileges, ['read', 'search'])
      assert.equal((await ask('PUT', path, { label: 'xx' }, key)).status, 403)
      assert.equal((await ask('DELETE', path, undefined, key)).status, 403)
    }
  }
  assert.equal((await ask('GET', ATTRIBUTES, undefined, await crowd.anonymous({ scope: 'posts' }))).status, 403)
})

test('404 for an unknown id, a form that is not there, an attribute of another form, and one of another team', async () => {
  const { body: attribute } = await create()
  const other = await openCrowd(rt, 'Other team')
  const key = (await other.addPerson('admin')).token
  const call = async (path: string, body: object) => (await other.call('POST', path, body, { key })).body.id
  const foreignForm = await call(FORMS, { name: 'Theirs' })
  const form_stage_id = await call(`${FORMS}/${foreignForm}/stages`, { label: 'Theirs' })
  const foreign = await call(ATTRIBUTES, question({ form_stage_id }))
  await refused(create({ form_stage_id }), '/form_stage_id')
  const single = ['999999', 'x', foreign].flatMap((id) => [`${ATTRIBUTES}/${id}`, under(form, id)])
  for (const path of [...single, under(second, attribute.id), under(999999, attribute.id)])
    for (const [method, body] of [['GET'], ['PUT', { label: 'xx' }], ['DELETE']] as const)
      assert.equal((await ask(method, path, body)).status, 404)
  for (const path of [under(999999), under(foreignForm), under('x')])
    for (const [method, body] of [['GET'], ['POST', question()], ['POST', []]] as const)
      assert.equal((await ask(method, path, body)).status, 404)
})

test('405 for a method it has not: `attributes` is no id of a form', async () => {
  const { body: attribute } = await create()
  for (const method of ['PUT', 'DELETE'])
    for (const path of [ATTRIBUTES, under(form)]) assert.equal((await ask(method, path, {})).status, 405)
  for (const path of [`${ATTRIBUTES}/${attribute.id}`, under(form, attribute.id)])
    assert.equal((await ask('POST', path, {})).status, 405)
})

test('a label that every object has a word for gets another key', async () =>
  assert.notEqual((await create({ label: 'Constructor' })).body.key, 'constructor'))

describe('422', () => {
  test('without what the reference asks for', () =>
    refused(ask('POST', ATTRIBUTES, {}), '/label', '/input', '/type', '/cardinality', '/form_stage_id'))
  test('for an input, a type, a number or a key that is none', async () => {
    await refused(create({ input: 'brush', type: 'colour', cardinality: -1 }), '/input', '/type', '/cardinality')
    for (const key of ['', 'a.b', 'ä', 'x'.repeat(151), '__proto__', 'constructor', 'toString'])
      await refused(create({ key }), '/key')
    await refused(create({ label: ' ' }), '/label')
  })
  test('for a key that is taken, in whatever form', async () => {
    const [{ body: a }, { body: b }] = [await create(), await create()]
    await refused(create({ key: a.key, form_stage_id: secondStage }), '/key')
    await refused(ask('PUT', `${ATTRIBUTES}/${b.id}`, { key: a.key }), '/key')
  })
  test('for a stage that is not there, or of another form', async () => {
    await refused(create({ form_stage_id: 999999 }), '/form_stage_id')
    await refused(ask('POST', under(form), question({ form_stage_id: secondStage })), '/form_stage_id')
    await refused(create({ form_stage_id: secondStage, form_id: form }), '/form_stage_id')
    const { body: attribute } = await create()
    await refused(ask('PUT', `${ATTRIBUTES}/${attribute.id}`, { form_stage_id: secondStage }), '/form_stage_id')
    const moved = { form_id: second, form_stage_id: secondStage }
    await refused(ask('PUT', `${ATTRIBUTES}/${attribute.id}`, moved), '/form_id')
  })
  test('for options of type tags that are none, and for what cannot be kept', async () => {
    for (const options of [['flood'], [999999], [null]]) await refused(create({ type: 'tags', options }), '/options')
    await refused(create({ options: ['a\u0000b'] }), '/options')
    await refused(create({ config: { a: 'x'.repeat(100_001) } }), '/config')
  })
  test('for another key or a narrower type once there are posts with values', async () => {
    const { body: attribute } = await create()
    await answered(attribute, 'knee')
    await refused(ask('PUT', `${ATTRIBUTES}/${attribute.id}`, { type: 'int', key: 'new-key' }), '/key', '/type')
    const { body } = await ask('GET', `${ATTRIBUTES}/${attribute.id}`)
    assert.deepEqual([body.type, body.key, body.updated], ['varchar', attribute.key, null])
  })
})
