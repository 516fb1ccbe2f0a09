import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addForm } from '#testing/crowd-form.ts'
import { pointers } from '#testing/crowd-refusals.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { picture, uploadsOf } from '#testing/upload-media.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')
const person = await crowd.addPerson('member')
const [member, memberId] = [person.token, person.id]
const nobody = await crowd.anonymous()
const { upload, served } = uploadsOf(rt, () => member)

const MEDIA = '/api/v3/media'
const ask = (method: string, path: string, body?: unknown, key = admin) => crowd.call(method, path, body, { key })

describe('200', () => {
  test('an upload as the reference prints it, whatever the part is called', async () => {
    const bytes = await picture()
    const { status, body } = await upload(bytes, { caption: 'A sample image' })
    assert.equal(status, 200, JSON.stringify(body))
    const { id, created, original_file_url: url, thumbnail_url: thumbnail, ...rest } = body
    assert.deepEqual(rest, {
      url: `http://localhost${MEDIA}/${id}`,
      user: { id: memberId, url: `http://localhost/api/v3/users/${memberId}` },
      caption: 'A sample image',
      updated: null,
      mime: 'image/png',
      original_file_size: bytes.length,
      original_width: 30,
      original_height: 20,
      allowed_privileges: ['read', 'create', 'delete', 'search'],
    })
    assert.match(created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/)
    assert.match(url, /^http:\/\/localhost\/media\/[0-9a-f]{128}\.png$/)
    assert.equal(thumbnail, `${url}/thumbnail`)
    assert.deepEqual((await ask('GET', `${MEDIA}/${id}`, undefined, member)).body, body)
  })
  test('anonymous ones are nobody’s', async () => {
    const { status, body } = await upload(await picture(), { key: nobody })
    assert.deepEqual([status, body.user, body.caption], [200, null, ''])
    assert.deepEqual(body.allowed_privileges, ['read', 'create', 'search'])
  })
  test('the list by user, me, nobody, and what no post has', async () => {
    const person = await crowd.addPerson('member')
    const { body: loose } = await upload(await picture(), { key: person.token })
    const { body: shown } = await upload(await picture(), { key: person.token })
    await show(shown.id, { photo: [shown.id] })
    const found = async (query: string, key = person.token) => {
      const { body } = await ask('GET', `${MEDIA}?${query}`, undefined, key)
      return body.results.map(({ id }: { id: number }) => id)
    }
    assert.deepEqual(await found('user=me'), [loose.id, shown.id])
    assert.deepEqual(await found(`user=${person.id}`, nobody), [loose.id, shown.id])
    assert.deepEqual(await found(`user[]=${person.id}&user[]=999999&order=desc`), [shown.id, loose.id])
    assert.deepEqual(await found('user=me&orphans=true'), [loose.id])
    assert.deepEqual(await found('user=me&orphans=1'), [loose.id])
    assert.deepEqual(await found('user=me&orphans=false'), [loose.id, shown.id])
    assert.deepEqual(await found('user=me', nobody), [])
    const { id } = (await upload(await picture(), { key: nobody })).body
    assert.ok((await found('user=none&limit=1000')).includes(id))
  })
  test('an admin changes the caption and nothing else', async () => {
    const { body } = await upload(await picture(), { caption: 'Before' })
    const change = { caption: '"A new caption"', mime: 'text/html', id: 1, user: { id: 1 } }
    const { status, body: after } = await ask('PUT', `${MEDIA}/${body.id}`, change)
    assert.equal(status, 200)
    const { updated, allowed_privileges: _, ...rest } = after
    assert.ok(updated)
    const { updated: _u, allowed_privileges: _p, ...before } = body
    assert.deepEqual(rest, { ...before, caption: '"A new caption"' })
    assert.equal((await ask('PUT', `${MEDIA}/${body.id}`, { caption: null })).body.caption, '')
  })
  test('a caption that is sent back as it was read is no change', async () => {
    for (const caption of [undefined, 'A sample image']) {
      const { body } = await upload(await picture(), { ...(caption && { caption }) })
      const sent = await ask('PUT', `${MEDIA}/${body.id}`, body)
      assert.deepEqual([sent.status, sent.body.updated], [200, null])
    }
  })
  test('who took the picture of a post whose form hides its authors is for themself and who manages posts', async () => {
    const { body } = await upload(await picture())
    const form = await addForm(rt, crowd.teamId, { hide_author: true })
    const post = await show(body.id, { photo: [body.id] })
    await rt.db.updateTable('post').set({ form_id: form.id }).where('id', '=', post).execute()
    const owner = async (key: string) => (await ask('GET', `${MEDIA}/${body.id}`, undefined, key)).body.user?.id
    assert.deepEqual([await owner(nobody), await owner(member), await owner(admin)], [undefined, memberId, memberId])
    const found = async (query: string, key: string) =>
      (await ask('GET', `${MEDIA}?limit=1000&${query}`, undefined, key)).body.results.some(
        ({ id }: { id: number }) => id === body.id,
      )
    assert.deepEqual([await found(`user=${memberId}`, nobody), await found('user=none', nobody)], [false, true])
    assert.deepEqual([await found('user=me', member), await found('user=none', member)], [true, false])
  })
  test('what is deleted is served no more, and posts show it no more', async () => {
    const { body } = await upload(await picture())
    const other = (await upload(await picture())).body.id
    const post = await show(body.id, { photo: [String(body.id), other], note: [String(body.id)] })
    const alone = await show(body.id, { photo: [body.id] })
    assert.equal((await ask('DELETE', `${MEDIA}/${body.id}`, undefined, member)).body.id, body.id)
    assert.equal((await ask('GET', `${MEDIA}/${body.id}`)).status, 404)
    assert.equal((await served(body.original_file_url)).status, 404)
    assert.equal((await served(body.thumbnail_url)).status, 404)
    assert.deepEqual(await valuesOf(post), { photo: [other], note: [String(body.id)] })
    assert.deepEqual(await valuesOf(alone), {})
    const kept = rt.db.selectFrom('post_revision').select('snapshot').where('post_id', '=', alone).orderBy('id', 'desc')
    assert.deepEqual((await kept.executeTakeFirstOrThrow()).snapshot.values, {})
  })
})

describe('400', () => {
  test('for a caption that is no JSON', async () => {
    const { body } = await upload(await picture())
    const answer = await crowd.call('PUT', `${MEDIA}/${body.id}`, undefined, { key: admin, raw: '{' })
    assert.equal(answer.status, 400)
  })
})

test('401 without a token', async () => {
  assert.equal((await crowd.call('GET', MEDIA)).status, 401)
  assert.equal((await upload(await picture(), { key: '' })).status, 401)
})

describe('403', () => {
  test('for what is somebody else’s, and for every caption but an admin’s', async () => {
    const { id } = (await upload(await picture(), { key: admin })).body
    const mine = (await upload(await picture())).body.id
    for (const key of [nobody, member]) {
      assert.equal((await ask('DELETE', `${MEDIA}/${id}`, undefined, key)).status, 403)
      assert.equal((await ask('PUT', `${MEDIA}/${mine}`, { caption: 'x' }, key)).status, 403)
    }
    const anonymous = (await upload(await picture(), { key: nobody })).body.id
    assert.equal((await ask('DELETE', `${MEDIA}/${anonymous}`, undefined, nobody)).status, 403)
  })
  test('without the scope', async () => {
    const key = await crowd.anonymous({ scope: 'posts' })
    assert.equal((await ask('GET', MEDIA, undefined, key)).status, 403)
  })
})

test('404 for an unknown id, one that is no number, and one of another team', async () => {
  const other = await openCrowd(rt, 'Other team')
  const foreign = (await upload(await picture(), { key: await other.anonymous() })).body.id
  for (const id of ['999999', 'x', '99999999999', String(foreign)])
    for (const [method, body] of [['GET'], ['PUT', { caption: 'x' }], ['DELETE']] as const)
      assert.equal((await ask(method, `${MEDIA}/${id}`, body)).status, 404)
})

test('405 for a method it has not', async () => assert.equal((await ask('POST', `${MEDIA}/1`, {})).status, 405))

test('422 /caption for one that is no text, or too long', async () => {
  const { id } = (await upload(await picture())).body
  const long = await upload(await picture(), { caption: 'x'.repeat(1001) })
  for (const { status, body } of [await ask('PUT', `${MEDIA}/${id}`, { caption: 5 }), long])
    assert.deepEqual([status, pointers(body)], [422, [undefined, '/caption']])
})

/** A post whose values name the medium under a question for media and another one; returns its id. */
async function show(mediaId: number, values: Record<string, unknown[]>): Promise<number> {
  await questions()
  const { body } = await ask('POST', '/api/v3/posts', { title: 'Bridge', content: 'Blocked' })
  await rt.db
    .updateTable('post')
    .set({ values: JSON.stringify(values) })
    .where('id', '=', body.id)
    .execute()
  await rt.db.insertInto('post_media').values({ post_id: body.id, media_id: mediaId }).execute()
  return body.id
}

const valuesOf = async (id: number) =>
  (await rt.db.selectFrom('post').select('values').where('id', '=', id).executeTakeFirstOrThrow()).values

let asked: Promise<unknown> | undefined
const questions = () => {
  asked ??= makeQuestions()
  return asked
}
async function makeQuestions() {
  const stamps = { created_at: rt.now(), updated_at: null }
  const form = await rt.db
    .insertInto('form')
    .values({ team_id: crowd.teamId, parent_id: null, name: 'Roads', description: null, color: null, ...stamps })
    .returning('id')
    .executeTakeFirstOrThrow()
  const stage = await rt.db
    .insertInto('stage')
    .values({ form_id: form.id, label: 'Road', description: null, icon: null, ...stamps })
    .returning('id')
    .executeTakeFirstOrThrow()
  const common = { team_id: crowd.teamId, stage_id: stage.id, instructions: null, default: null, ...stamps }
  await rt.db
    .insertInto('attribute')
    .values([
      { ...common, key: 'photo', label: 'Photo', input: 'upload', type: 'media' },
      { ...common, key: 'note', label: 'Note', input: 'text', type: 'varchar' },
    ])
    .execute()
}
