import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)

const PATH = '/api/v3/protected'
const ask = (headers: Record<string, string>) => crowd.call('GET', PATH, undefined, { headers })

describe('200', () => {
  test('with any valid token, by either name of the header', async () => {
    const { token } = await crowd.addPerson('member')
    for (const valid of [token, await crowd.anonymous()])
      for (const name of ['authorization', 'authentication']) {
        const { status, body } = await ask({ [name]: `Bearer ${valid}` })
        assert.deepEqual([status, body], [200, { status: 'ok' }])
      }
  })
})

describe('401', () => {
  const refused = async (headers: Record<string, string>) => {
    const { status, body } = await ask(headers)
    assert.deepEqual([status, body.errors[0].status], [401, 401])
  }
  test('without a token, and with one that is none', async () => {
    await refused({})
    for (const name of ['authorization', 'authentication']) await refused({ [name]: 'Bearer invalidOrExpireToken' })
    await refused({ authorization: 'Basic ABCDEF' })
  })
  test('with one that has expired', async () => {
    const key = await crowd.anonymous()
    await rt.db
      .updateTable('oauth_token')
      .set({ expires_at: new Date(0) })
      .execute()
    await refused({ authorization: `Bearer ${key}` })
  })
})

test('403 with a token that has not the scope `api`', async () => {
  const { status, body } = await ask({ authorization: `Bearer ${await crowd.anonymous({ scope: 'posts' })}` })
  assert.deepEqual([status, body.errors[0].status], [403, 403])
  const key = await crowd.anonymous({ scope: 'api' })
  assert.equal((await ask({ authorization: `Bearer ${key}` })).status, 200)
})

test('405 for a POST', async () => {
  const key = await crowd.anonymous()
  assert.equal((await crowd.call('POST', PATH, {}, { key })).status, 405)
})
