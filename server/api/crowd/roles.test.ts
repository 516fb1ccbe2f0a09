import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { PERMISSION_NAMES } from '#lib/permissions.ts'
import { pointers } from '#testing/crowd-refusals.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')
const { token: manager } = await crowd.addPerson('member', PERMISSION_NAMES)
const { token: member } = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const ROLES = '/api/v3/roles'
let made = 0
const create = (more: object = {}, key = admin) =>
  crowd.call('POST', ROLES, { name: `analyst ${++made}`, permissions: ['Manage Posts'], ...more }, { key })
const ask = (method: string, path: string, body?: unknown, key = admin) => crowd.call(method, path, body, { key })

describe('200', () => {
  test('a role as the reference prints it', async () => {
    const { status, body } = await create({ name: 'viewer', display_name: 'Viewer', description: null })
    assert.equal(status, 200)
    const { id, ...rest } = body
    assert.deepEqual(rest, {
      url: `http://localhost${ROLES}/${id}`,
      name: 'viewer',
      display_name: 'Viewer',
      description: null,
      permissions: ['Manage Posts'],
      protected: false,
      allowed_privileges: ['read', 'create', 'update', 'delete', 'search'],
    })
    assert.deepEqual((await ask('GET', `${ROLES}/${id}`)).body, body)
  })
  test('a role without a name to show shows its name; `protected` is read only', async () => {
    const { body } = await create({ protected: true })
    assert.deepEqual([body.display_name, body.protected], [body.name, false])
  })
  test('the list holds the two that come with a team, in the order of their ids, and the links keep the filter', async () => {
    const { body } = await ask('GET', `${ROLES}?name[]=user&name[]=admin&limit=1`, undefined, nobody)
    assert.deepEqual([body.count, body.total_count, body.orderby], ['1', 2, 'id'])
    assert.equal(body.results[0].name, 'admin')
    assert.match(decodeURIComponent(body.next), /name\[\]=user&name\[\]=admin&offset=1&limit=1$/)
    assert.deepEqual(body.results[0].allowed_privileges, ['read', 'search'])
  })
  test('q finds part of a name', async () => {
    const { body: role } = await create({ name: 'Höhenretter' })
    const { body } = await ask('GET', `${ROLES}?q=${encodeURIComponent('HÖHEN')}`)
    assert.deepEqual(
      body.results.map((found: { id: number }) => found.id),
      [role.id],
    )
  })
  test('a change keeps what it does not name, and counts at once for tokens already issued', async () => {
    const { body: role } = await create({ description: 'Sees all', permissions: ['Manage Settings'] })
    const { status, body } = await ask('PUT', `${ROLES}/${role.id}`, { permissions: ['Manage Posts'] })
    assert.deepEqual([status, body.description, body.permissions], [200, 'Sees all', ['Manage Posts']])
  })
  test('a new name goes to whoever has the role', async () => {
    const person = await crowd.addPerson('member', ['Manage Posts'])
    const roleOf = () =>
      rt.db.selectFrom('membership').select('role').where('id', '=', person.id).executeTakeFirstOrThrow()
    const { role: before } = await roleOf()
    const { body } = await ask('GET', `${ROLES}?name=${before}`)
    assert.equal((await ask('PUT', `${ROLES}/${body.results[0].id}`, { name: 'renamed' })).status, 200)
    assert.equal((await roleOf()).role, 'renamed')
    assert.equal((await ask('DELETE', `${ROLES}/${body.results[0].id}`)).status, 200)
    assert.equal((await roleOf()).role, 'user')
  })
  test('the permissions there are', async () => {
    const { status, body } = await ask('GET', '/api/v3/permissions')
    assert.deepEqual([status, body.results.map(({ name }: { name: string }) => name)], [200, PERMISSION_NAMES])
  })
})

test('400 for a body that is no JSON', async () => {
  const { status, body } = await crowd.call('POST', ROLES, undefined, { key: admin, raw: '{' })
  assert.deepEqual([status, body.errors[0].status], [400, 400])
})

test('401 without a token', async () => assert.equal((await crowd.call('GET', ROLES)).status, 401))

describe('403', () => {
  test('for everybody but admins, whatever their permissions', async () => {
    const { body: role } = await create()
    for (const key of [nobody, member, manager]) {
      assert.equal((await create({}, key)).status, 403)
      assert.equal((await ask('PUT', `${ROLES}/${role.id}`, { name: 'x' }, key)).status, 403)
      assert.equal((await ask('DELETE', `${ROLES}/${role.id}`, undefined, key)).status, 403)
      assert.equal((await ask('GET', '/api/v3/permissions', undefined, key)).status, 403)
      assert.equal((await ask('GET', `${ROLES}/${role.id}`, undefined, key)).status, 200)
    }
  })
  test('for deleting what came with the team', async () => {
    const { body } = await ask('GET', `${ROLES}?name=admin,user`)
    for (const { id } of body.results) assert.equal((await ask('DELETE', `${ROLES}/${id}`)).status, 403)
  })
  test('without the scope', async () => {
    const key = await crowd.anonymous({ scope: 'posts' })
    assert.equal((await ask('GET', ROLES, undefined, key)).status, 403)
  })
})

test('404 for an unknown id, one that is no number, and one of another team', async () => {
  const other = await openCrowd(rt, 'Other team')
  const foreign = (await other.call('GET', ROLES, undefined, { key: await other.anonymous() })).body.results[0].id
  for (const id of ['999999', 'x', '99999999999', String(foreign)])
    for (const [method, body] of [['GET'], ['PUT', { name: 'x' }], ['DELETE']] as const)
      assert.equal((await ask(method, `${ROLES}/${id}`, body)).status, 404)
})

test('405 for a method it has not', async () => assert.equal((await ask('POST', `${ROLES}/1`, {})).status, 405))

describe('422', () => {
  const refused = async (answer: ReturnType<typeof create>, pointer: string) => {
    const { status, body } = await answer
    assert.deepEqual([status, pointers(body)], [422, [undefined, pointer]])
    assert.equal(body.errors[0].title, 'Validation Error')
  }
  test('without a name, or with one that is taken', async () => {
    await refused(create({ name: undefined }), '/name')
    await refused(create({ name: 'admin' }), '/name')
  })
  test('for a permission nobody knows', () => refused(create({ permissions: ['Manage Moon'] }), '/permissions'))
  test('for another name for a protected role', async () => {
    const { body } = await ask('GET', `${ROLES}?name=admin`)
    await refused(ask('PUT', `${ROLES}/${body.results[0].id}`, { name: 'boss' }), '/name')
  })
  test('for a list asked for in an order that is none', async () =>
    refused(ask('GET', `${ROLES}?orderby=magic`), '/orderby'))
})
