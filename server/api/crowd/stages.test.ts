import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
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
const STAGES = `${FORMS}/stages`
const ask = (method: string, path: string, body?: unknown, key = settler) => crowd.call(method, path, body, { key })
const newForm = async (more: object = {}): Promise<number> =>
  (await ask('POST', FORMS, { name: 'A form', ...more })).body.id

const form = await newForm()
const second = await newForm()

const create = (more: object = {}, key = settler) => ask('POST', STAGES, { form_id: form, label: 'Step', ...more }, key)
const under = (formId: number | string, id: number | string = '') => `${FORMS}/${formId}/stages${id && `/${id}`}`
const idsOf = ({ body }: { body: { results: { id: number }[] } }) => body.results.map(({ id }) => id)

describe('200', () => {
  test('a stage as the reference prints it, with what the platform adds', async () => {
    const { status, body } = await create({ label: 'Step 2', priority: '1', icon: 'Hello, world!', required: 'false' })
    assert.equal(status, 200)
    const { id, ...rest } = body
    assert.deepEqual(rest, {
      url: `http://localhost${under(form, id)}`,
      form_id: form,
      label: 'Step 2',
      priority: 1,
      icon: 'Hello, world!',
      required: false,
      description: null,
      type: 'task',
      show_when_published: true,
      task_is_internal_only: false,
      allowed_privileges: ['read', 'create', 'update', 'delete', 'search'],
    })
    assert.deepEqual((await ask('GET', `${STAGES}/${id}`)).body, body)
    assert.deepEqual((await ask('GET', under(form, id))).body, body)
  })
  test('the body the reference prints, below the form or beside it', async () => {
    for (const path of [STAGES, under(form)]) {
      const { status, body } = await ask('POST', path, { ...PRINTED.stage, form_id: form })
      assert.deepEqual([status, body.label, body.form_id], [200, PRINTED.stage.label, form])
    }
  })
  test('the form may be told in every way; below a form it need not be', async () => {
    for (const named of [{ form_id: String(form) }, { form_id: { id: form } }, { form: { id: String(form) } }])
      assert.equal((await ask('POST', STAGES, { label: 'Step', ...named })).body.form_id, form)
    assert.equal((await ask('POST', under(second), { label: 'Step' })).body.form_id, second)
  })
  test('exactly what was answered can be sent back; a change keeps what it does not name', async () => {
    const { body: stage } = await create({ description: 'D', icon: 'i', type: 'post' })
    for (const path of [`${STAGES}/${stage.id}`, under(form, stage.id)]) {
      assert.deepEqual((await ask('PUT', path, stage)).body, stage)
      const { body } = await ask('PUT', path, { label: `At ${path.length}`, icon: null })
      assert.deepEqual([body.label, body.description, body.icon, body.type], [`At ${path.length}`, 'D', '', 'post'])
    }
  })
  test('lists of all forms, of some, and of one', async () => {
    const [a, b] = [await newForm(), await newForm()]
    const [{ body: one }, { body: two }] = [await create({ form_id: a }), await create({ form_id: b, label: 'Other' })]
    assert.deepEqual(idsOf(await ask('GET', `${STAGES}?form_id=${a},${b}`)), [one.id, two.id])
    assert.deepEqual(idsOf(await ask('GET', under(b))), [two.id])
    assert.deepEqual(idsOf(await ask('GET', `${STAGES}?form_id[]=${a}&label=Step`)), [one.id])
    assert.deepEqual(idsOf(await ask('GET', `${STAGES}?form_id=${a},${b}&q=OTH`)), [two.id])
    assert.ok(idsOf(await ask('GET', `${STAGES}?limit=1000`)).includes(two.id))
    const { body } = await ask('GET', `${under(b)}?limit=5&order=desc`)
    assert.match(body.next, /\/stages\?order=desc&offset=5&limit=5$/)
  })
  test('the stages of disabled forms are in no list of who does not manage settings', async () => {
    const shut = await newForm({ disabled: true })
    const { body: stage } = await create({ form_id: shut })
    for (const key of [nobody, member, publisher])
      assert.deepEqual(idsOf(await ask('GET', `${STAGES}?form_id=${shut}`, undefined, key)), [])
    for (const key of [settler, admin])
      assert.deepEqual(idsOf(await ask('GET', `${STAGES}?form_id=${shut}`, undefined, key)), [stage.id])
  })
  test('a deleted stage takes its attributes along, and no post has completed it', async () => {
    const [{ body: one }, { body: two }] = [await create(), await create()]
    const question = { label: 'Depth', input: 'text', type: 'varchar', cardinality: 1, form_stage_id: one.id }
    const { body: attribute } = await ask('POST', `${FORMS}/attributes`, question)
    const post = { title: 'T', content: 'C', form, completed_stages: [one.id, two.id] }
    const { body: written } = await ask('POST', '/api/v3/posts', post, admin)
    for (const [path, id] of [
      [`${STAGES}/${one.id}`, one.id],
      [under(form, two.id), two.id],
    ]) {
      const { status, body } = await ask('DELETE', path)
      assert.deepEqual([status, body.id], [200, id])
      assert.equal((await ask('GET', path)).status, 404)
    }
    assert.equal((await ask('GET', `${FORMS}/attributes/${attribute.id}`)).status, 404)
    assert.deepEqual((await ask('GET', `/api/v3/posts/${written.id}`, undefined, admin)).body.completed_stages, [])
    const log = rt.db.selectFrom('activity').select('action').orderBy('seq').where('object_id', '=', String(two.id))
    const actions = (await log.where('action', 'like', 'STAGE%').execute()).map(({ action }) => action)
    assert.deepEqual(actions, ['STAGE_CREATE', 'STAGE_DELETE'])
  })
})

test('400 for a body that is no JSON', async () => {
  for (const path of [STAGES, under(form)])
    assert.equal((await crowd.call('POST', path, undefined, { key: settler, raw: '{' })).status, 400)
})

test('401 without a token', async () => {
  for (const path of [STAGES, under(form)]) assert.equal((await crowd.call('POST', path, {})).status, 401)
})

test('403 for changing without Manage Settings, for reading in a disabled form, and without the scope', async () => {
  const shut = await newForm({ disabled: true })
  const [{ body: open }, { body: hidden }] = [await create(), await create({ form_id: shut })]
  for (const key of [nobody, member, publisher]) {
    for (const path of [STAGES, under(form)])
      assert.equal((await ask('POST', path, { form_id: form, label: 'Step' }, key)).status, 403)
    for (const path of [`${STAGES}/${open.id}`, under(form, open.id)]) {
      assert.equal((await ask('GET', path, undefined, key)).status, 200)
      assert.equal((await ask('PUT', path, { label: 'xx' }, key)).status, 403)
      assert.equal((await ask('DELETE', path, undefined, key)).status, 403)
    }
    for (const path of [`${STAGES}/${hidden.id}`, under(shut, hidden.id), under(shut)])
      assert.equal((await ask('GET', path, undefined, key)).status, 403)
  }
  assert.equal((await ask('GET', STAGES, undefined, await crowd.anonymous({ scope: 'posts' }))).status, 403)
})

test('404 for an unknown id, a form that is not there, a stage of another form, and one of another team', async () => {
  const { body: stage } = await create()
  const other = await openCrowd(rt, 'Other team')
  const key = (await other.addPerson('admin')).token
  const foreignForm = (await other.call('POST', FORMS, { name: 'Theirs' }, { key })).body.id
  const foreign = (await other.call('POST', under(foreignForm), { label: 'Theirs' }, { key })).body.id
  const single = ['999999', 'x', foreign].flatMap((id) => [`${STAGES}/${id}`, under(form, id)])
  for (const path of [...single, under(second, stage.id), under(999999, stage.id), under(foreignForm, foreign)])
    for (const [method, body] of [['GET'], ['PUT', { label: 'xx' }], ['DELETE']] as const)
      assert.equal((await ask(method, path, body)).status, 404)
  for (const path of [under(999999), under(foreignForm), under('x')])
    for (const [method, body] of [['GET'], ['POST', { label: 'xx' }], ['POST', []]] as const)
      assert.equal((await ask(method, path, body)).status, 404)
})

test('405 for a method it has not: `stages` is no id of a form', async () => {
  const { body: stage } = await create()
  for (const method of ['PUT', 'DELETE'])
    for (const path of [STAGES, under(form)]) assert.equal((await ask(method, path, { name: 'xx' })).status, 405)
  for (const path of [`${STAGES}/${stage.id}`, under(form, stage.id)])
    assert.equal((await ask('POST', path, {})).status, 405)
})

describe('422', () => {
  test('without a form or a label', async () => {
    await refused(ask('POST', STAGES, {}), '/label', '/form_id')
    await refused(create({ form_id: null }), '/form_id')
    for (const label of ['', 'x', 'x'.repeat(151), null]) await refused(create({ label }), '/label')
    await refused(ask('POST', under(form), {}), '/label')
  })
  test('for a form that is not there, or of another team', () => refused(create({ form_id: 999999 }), '/form_id'))
  test('for moving to another form', async () => {
    const { body: stage } = await create()
    await refused(ask('PUT', `${STAGES}/${stage.id}`, { form_id: second }), '/form_id')
  })
  test('for a type, a number or a flag that is none', () =>
    refused(create({ priority: 'first', required: 'perhaps', type: 'step' }), '/priority', '/required', '/type'))
})
