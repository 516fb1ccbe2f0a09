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
const { token: publisher } = await crowd.addPerson('member', ['Manage Posts', 'Manage Users', 'Bulk Data Import'])
const { token: member } = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const FORMS = '/api/v3/forms'
let made = 0
const ask = (method: string, path: string, body?: unknown, key = settler) => crowd.call(method, path, body, { key })
const create = (more: object = {}, key = settler) => ask('POST', FORMS, { name: `Form ${++made}`, ...more }, key)
const entries = async (objectId: number) => {
  const rows = await rt.db
    .selectFrom('activity')
    .select('action')
    .orderBy('seq')
    .where('object_id', '=', String(objectId))
    .execute()
  return rows.map(({ action }) => action)
}

describe('200', () => {
  test('a form as the reference prints it, with what the platform adds', async () => {
    const { body: parent } = await create()
    const input = { name: 'Road damage', description: 'After the storm', color: 'ff00dd', parent: parent.id }
    const { status, body } = await create(input)
    assert.equal(status, 200)
    const { id, created, ...rest } = body
    assert.match(created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/)
    assert.deepEqual(rest, {
      url: `http://localhost${FORMS}/${id}`,
      name: 'Road damage',
      description: 'After the storm',
      parent: { id: String(parent.id), url: parent.url },
      color: '#ff00dd',
      type: 'report',
      disable: false,
      disabled: false,
      updated: null,
      require_approval: true,
      everyone_can_create: true,
      can_create: [],
      hide_author: false,
      hide_time: false,
      hide_location: false,
      allowed_privileges: ['read', 'create', 'update', 'delete', 'search'],
    })
    assert.deepEqual((await ask('GET', `${FORMS}/${id}`)).body, body)
    assert.deepEqual(await entries(id), ['FORM_CREATE'])
  })
  test('the body the reference prints, with a parent that is there', async () => {
    const { body: parent } = await create()
    const printed = { ...PRINTED.form, parent: { id: `https://demo.example/api/v3/forms/${parent.id}` } }
    const { status, body } = await ask('POST', FORMS, printed)
    assert.deepEqual([status, body.name, body.parent.id], [200, PRINTED.form.name, String(parent.id)])
    assert.notEqual(body.id, PRINTED.form.id)
  })
  test('exactly what was answered can be sent back, and changes nothing', async () => {
    const { body: form } = await create()
    const { status, body } = await ask('PUT', `${FORMS}/${form.id}`, form)
    assert.equal(status, 200)
    assert.deepEqual(body, form)
    assert.deepEqual(await entries(form.id), ['FORM_CREATE'])
  })
  test('a change keeps what it does not name; null and nothing clear', async () => {
    const { body: form } = await create({ description: 'D', color: '#123456', require_approval: 'false' })
    const { body } = await ask('PUT', `${FORMS}/${form.id}`, { name: 'Renamed', color: null, hide_author: 1 })
    assert.deepEqual([body.name, body.description, body.color], ['Renamed', 'D', ''])
    assert.deepEqual([body.require_approval, body.hide_author, typeof body.updated], [false, true, 'string'])
    assert.equal((await ask('PUT', `${FORMS}/${form.id}`, { description: '' })).body.description, '')
    assert.deepEqual(await entries(form.id), ['FORM_CREATE', 'FORM_UPDATE', 'FORM_UPDATE'])
  })
  test('either word disables, and enables again, whatever the other one still says', async () => {
    const { body: form } = await create({ disable: true })
    assert.deepEqual([form.disable, form.disabled], [true, true])
    const { body: on } = await ask('PUT', `${FORMS}/${form.id}`, { ...form, disabled: false })
    assert.deepEqual([on.disable, on.disabled], [false, false])
    const { body: off } = await ask('PUT', `${FORMS}/${form.id}`, { ...on, disable: true })
    assert.deepEqual([off.disable, off.disabled], [true, true])
  })
  test('the list has no disabled ones for who does not manage settings', async () => {
    const [{ body: open }, { body: shut }] = [await create(), await create({ disabled: true })]
    const idsFor = async (key: string) => {
      const { body } = await ask('GET', `${FORMS}?limit=1000`, undefined, key)
      assert.equal(body.total_count, body.results.length)
      return body.results.map(({ id }: { id: number }) => id)
    }
    for (const key of [nobody, member, publisher]) {
      const ids = await idsFor(key)
      assert.deepEqual([ids.includes(open.id), ids.includes(shut.id)], [true, false])
    }
    for (const key of [settler, admin]) assert.ok((await idsFor(key)).includes(shut.id))
    const { body } = await ask('GET', `${FORMS}?disabled=true&limit=1000`)
    assert.ok(body.results.every((form: { disabled: boolean }) => form.disabled))
  })
  test('q finds part of name or description; the links keep it', async () => {
    const { body: form } = await create({ name: 'Höhe', description: '50%_sicher' })
    for (const q of ['HÖHE', '%_'])
      assert.deepEqual(
        (await ask('GET', `${FORMS}?q=${encodeURIComponent(q)}`)).body.results.map(({ id }: { id: number }) => id),
        [form.id],
      )
    const { body } = await ask('GET', `${FORMS}?q=form&limit=1&orderby=name&order=desc`)
    assert.deepEqual([body.count, body.limit, body.order, body.orderby], ['1', '1', 'desc', 'name'])
    assert.match(body.next, /q=form&orderby=name&order=desc&offset=1&limit=1$/)
  })
  test('privileges are the caller’s', async () => {
    const { body: form } = await create()
    const { body } = await ask('GET', `${FORMS}/${form.id}`, undefined, member)
    assert.deepEqual(body.allowed_privileges, ['read', 'search'])
  })
  test('a deleted form takes stages and attributes along; its posts stay with their values, in no form', async () => {
    const { body: form } = await create()
    const { body: stage } = await ask('POST', `${FORMS}/${form.id}/stages`, { label: 'Step' })
    const question = { label: 'Depth', input: 'text', type: 'varchar', cardinality: 1, form_stage_id: stage.id }
    const { body: attribute } = await ask('POST', `${FORMS}/${form.id}/attributes`, question)
    const [values, completed_stages] = [{ [attribute.key]: ['deep'] }, [stage.id]]
    const post = { title: 'T', content: 'C', form: form.id, values, completed_stages }
    const { body: written } = await ask('POST', '/api/v3/posts', post, admin)
    const { status, body } = await ask('DELETE', `${FORMS}/${form.id}`)
    assert.deepEqual([status, body.id], [200, form.id])
    for (const path of [`${form.id}`, `stages/${stage.id}`, `attributes/${attribute.id}`])
      assert.equal((await ask('GET', `${FORMS}/${path}`)).status, 404)
    const kept = await rt.db.selectFrom('post').selectAll().where('id', '=', written.id).executeTakeFirstOrThrow()
    assert.deepEqual([kept.form_id, kept.values, kept.completed_stages], [null, values, []])
    assert.deepEqual((await entries(form.id)).at(-1), 'FORM_DELETE')
  })
  test('what a form has hidden stays hidden when it is deleted', async () => {
    const { body: form } = await create({ hide_author: true })
    const { body: stage } = await ask('POST', `${FORMS}/${form.id}/stages`, { label: 'Step' })
    const question = { label: 'Where', input: 'location', type: 'point', cardinality: 1, form_stage_id: stage.id }
    const keyOf = async (more: object) => (await ask('POST', `${FORMS}/attributes`, { ...question, ...more })).body.key
    const [open, secret] = [await keyOf({ key: 'open-place' }), await keyOf({ key: 'home', response_private: true })]
    const values = { [open]: [{ lat: 1, lon: 2 }], [secret]: [{ lat: 3, lon: 4 }] }
    const post = { title: 'T', content: 'C', form: form.id, values, status: 'published' }
    const { body: written } = await ask('POST', '/api/v3/posts', post, admin)
    assert.equal((await ask('GET', `/api/v3/posts/${written.id}`, undefined, nobody)).body.user, null)
    assert.equal((await ask('DELETE', `${FORMS}/${form.id}`)).status, 200)
    assert.equal((await ask('GET', `/api/v3/posts/${written.id}`, undefined, nobody)).status, 403)
    const kept = await rt.db.selectFrom('post').selectAll().where('id', '=', written.id).executeTakeFirstOrThrow()
    assert.deepEqual([kept.status, Object.keys(kept.values), kept.lng, kept.lat], ['draft', [open], 2, 1])
    const points = await rt.db.selectFrom('post_point').select('key').where('post_id', '=', written.id).execute()
    assert.deepEqual(points, [{ key: open }])
  })
  test('the roles that can create posts', async () => {
    const { body: form } = await create({ everyone_can_create: false })
    const { body: roles } = await ask('GET', '/api/v3/roles?name=admin,user')
    const ids: number[] = roles.results.map(({ id }: { id: number }) => id)
    const { status, body } = await ask('PUT', `${FORMS}/${form.id}/roles`, { roles: [String(ids[1]), ids[0]] })
    assert.deepEqual([status, body.count, body.total_count], [200, '2', 2])
    const [first] = body.results
    const role = { id: ids[0], url: `http://localhost/api/v3/roles/${ids[0]}`, form_id: form.id }
    assert.deepEqual(first, { ...role, name: 'admin', display_name: 'Admin' })
    assert.deepEqual((await ask('GET', `${FORMS}/${form.id}/roles`)).body.results, body.results)
    assert.deepEqual((await ask('GET', `${FORMS}/${form.id}`)).body.can_create, ['admin', 'user'])
    assert.equal((await ask('PUT', `${FORMS}/${form.id}/roles`, { roles: [] })).body.total_count, 0)
  })
})

test('200 for OPTIONS on every path, without a token, with what may be done', async () => {
  for (const path of ['', '/1', '/1/roles', '/stages', '/stages/1', '/1/stages', '/1/stages/1', '/attributes/1']) {
    const { status, body, headers } = await crowd.call('OPTIONS', `${FORMS}${path}`)
    assert.deepEqual([status, body], [200, { allowed_privileges: ['read', 'create', 'search'] }])
    assert.equal(headers.get('access-control-allow-origin'), '*')
  }
})

describe('400', () => {
  test('for a body that is no JSON, or no object, and nothing comes of it', async () => {
    const before = (await ask('GET', FORMS)).body.total_count
    for (const raw of ['{', '', '[]', '3'])
      assert.equal((await crowd.call('POST', FORMS, undefined, { key: settler, raw })).status, 400)
    assert.equal((await ask('GET', FORMS)).body.total_count, before)
  })
})

test('401 without a token', async () => {
  const { body: form } = await create()
  assert.equal((await crowd.call('GET', `${FORMS}/${form.id}/roles`)).status, 401)
  assert.equal((await crowd.call('POST', FORMS, {})).status, 401)
})

describe('403', () => {
  test('for changing without Manage Settings', async () => {
    const { body: form } = await create()
    for (const key of [nobody, member, publisher]) {
      assert.equal((await create({}, key)).status, 403)
      assert.equal((await ask('PUT', `${FORMS}/${form.id}`, { name: 'xx' }, key)).status, 403)
      assert.equal((await ask('DELETE', `${FORMS}/${form.id}`, undefined, key)).status, 403)
      assert.equal((await ask('PUT', `${FORMS}/${form.id}/roles`, { roles: [] }, key)).status, 403)
    }
  })
  test('for a disabled form without Manage Settings, before its body is looked at', async () => {
    const { body: form } = await create({ disabled: true })
    for (const key of [nobody, member, publisher])
      for (const [method, path, body] of [
        ['GET', ''],
        ['PUT', '', { name: 7 }],
        ['DELETE', ''],
        ['GET', '/roles'],
        ['PUT', '/roles', []],
      ] as const)
        assert.equal((await ask(method, `${FORMS}/${form.id}${path}`, body, key)).status, 403)
  })
  test('without the scope', async () => {
    const key = await crowd.anonymous({ scope: 'posts' })
    assert.equal((await ask('GET', FORMS, undefined, key)).status, 403)
  })
})

test('404 for an unknown id, one that is no number, and one of another team', async () => {
  const other = await openCrowd(rt, 'Other team')
  const key = (await other.addPerson('admin')).token
  const foreign = (await other.call('POST', FORMS, { name: 'Theirs' }, { key })).body.id
  for (const id of ['999999', 'x', '0', '99999999999', String(foreign)])
    for (const [method, path, body] of [
      ['GET', ''],
      ['PUT', '', { name: 'xx' }],
      ['PUT', '', []],
      ['DELETE', ''],
      ['GET', '/roles'],
      ['PUT', '/roles', { roles: [] }],
    ] as const)
      assert.equal((await ask(method, `${FORMS}/${id}${path}`, body)).status, 404)
  const { body } = await ask('GET', `${FORMS}?limit=1000`)
  assert.ok(!body.results.some((form: { name: string }) => form.name === 'Theirs'))
})

test('405 for a method it has not', async () => {
  const { body: form } = await create()
  const asked = [`PUT ${FORMS}`, `DELETE ${FORMS}`, `POST ${FORMS}/${form.id}`]
  const ofRoles = [`POST ${FORMS}/${form.id}/roles`, `DELETE ${FORMS}/${form.id}/roles`]
  for (const [method = '', path = ''] of [...asked, ...ofRoles].map((line) => line.split(' '))) {
    const { status, headers } = await ask(method, path, {})
    assert.equal(status, 405)
    assert.match(headers.get('allow') ?? '', /GET/)
  }
})

describe('422', () => {
  test('for a name that is missing, blank, too short or too long', async () => {
    for (const name of [undefined, null, ' ', 'x', 'x'.repeat(256), 7]) await refused(create({ name }), '/name')
  })
  test('for what is not what it should be, all at once', () =>
    refused(
      create({ name: '', color: 'red', type: 'survey', disabled: 'maybe', parent: 'x' }),
      '/name',
      '/color',
      '/type',
      '/parent_id',
      '/disabled',
    ))
  test('for a parent that is not there, of another team, or the form itself', async () => {
    const { body: form } = await create()
    const other = await openCrowd(rt, 'Other parents')
    const key = (await other.addPerson('admin')).token
    const foreign = (await other.call('POST', FORMS, { name: 'Theirs' }, { key })).body.id
    for (const parent of [999999, { id: '999999' }, foreign]) await refused(create({ parent }), '/parent_id')
    await refused(ask('PUT', `${FORMS}/${form.id}`, { parent_id: form.id }), '/parent_id')
  })
  test('for a role that is none, by name or by id', async () => {
    const { body: form } = await create()
    await refused(create({ can_create: ['nobody'] }), '/can_create')
    await refused(ask('PUT', `${FORMS}/${form.id}/roles`, { roles: [999999] }), '/roles')
    await refused(ask('PUT', `${FORMS}/${form.id}/roles`, {}), '/roles')
  })
  test('for what cannot be kept', () => refused(create({ description: 'a\u0000b' }), '/description'))
  test('for a list asked for in an order that is none, or a flag that is none', async () => {
    await refused(ask('GET', `${FORMS}?orderby=magic`), '/orderby')
    await refused(ask('GET', `${FORMS}?disabled=maybe`), '/disabled')
  })
})
