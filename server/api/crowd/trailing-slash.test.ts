import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { crowdEndpoints } from '#lib/contracts/crowd/index.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// A slash at the end of a path means nothing, whatever is asked there (facts C87).

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const admin = (await crowd.addPerson('admin', [])).token
await rt.db.updateTable('membership').set({ role: 'admin' }).where('team_id', '=', crowd.teamId).execute()

describe('every operation answers nobody at both paths alike', () => {
  for (const { method, path } of crowdEndpoints.filter((e) => !e.path.endsWith('/'))) {
    const [verb, asked] = [method.toUpperCase(), path.replaceAll(/\{\w+\}/g, '999')]
    test(`${verb} ${path}/`, async () => {
      for (const how of [verb, 'OPTIONS', 'PATCH']) {
        const [bare, slashed] = [await crowd.call(how, asked), await crowd.call(how, `${asked}/`)]
        assert.deepEqual([slashed.status, slashed.body], [bare.status, bare.body], how)
        assert.equal(slashed.headers.get('allow'), bare.headers.get('allow'))
      }
    })
  }
})

test('what is sent there is taken, and links are the ones without', async () => {
  const made = await crowd.call('POST', '/api/v3/posts/', { title: 'Ice', content: 'on the road' }, { key: admin })
  assert.equal(made.status, 200)
  const id = made.body.id
  const changed = await crowd.call('PUT', `/api/v3/posts/${id}/?a=1`, { status: 'published' }, { key: admin })
  assert.equal(changed.body.status, 'published')
  const listed = await crowd.call('GET', '/api/v3/posts/?limit=1', undefined, { key: admin })
  assert.equal(listed.body.count, '1')
  assert.match(listed.body.next, /\/api\/v3\/posts\?offset=1&limit=1$/)
  const site = await crowd.call('PUT', '/api/v3/config/site/', { name: 'Isle' }, { key: admin })
  assert.equal(site.body.name, 'Isle')
  for (const path of ['/api/v3/posts/geojson/', '/api/v3/posts/?format=geojson'])
    assert.equal((await crowd.call('GET', path, undefined, { key: admin })).body.type, 'FeatureCollection')
  const token = { grant_type: 'client_credentials', ...crowd.credentials }
  for (const path of ['/oauth/token/', '/api/v3/oauth/token/'])
    assert.equal((await crowd.call('POST', path, token)).status, 200)
  const headers = { 'x-http-method-override': 'DELETE' }
  assert.equal((await crowd.call('POST', `/api/v3/posts/${id}/`, {}, { key: admin, headers })).status, 200)
  assert.equal((await crowd.call('GET', '/api/v3/nothing/')).status, 404)
})
