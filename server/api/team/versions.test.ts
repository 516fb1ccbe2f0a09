import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openTeam, openTestRuntime } from '#server/testing/open-test-runtime.ts'

let rt: Awaited<ReturnType<typeof openTestRuntime>>
let team: Awaited<ReturnType<typeof openTeam>>
type Kind = { path: string; body: Record<string, unknown>; change: Record<string, unknown> }
const tag: Kind = { path: '/v1/tags', body: { name: 'Fire', color: '#ff0000' }, change: { color: '#00ff00' } }
const KINDS: Record<string, Kind> = { tag }

before(async () => {
  rt = await openTestRuntime()
  team = await openTeam(rt)
})
after(() => rt.discard())

const ifMatch = (etag: string | null) => ({ headers: { 'if-match': etag ?? 'none' } })

for (const [name, { path, body, change }] of Object.entries(KINDS))
  describe(`the version of a ${name}`, () => {
    const create = async () => {
      const { body: made, headers } = await team.call('POST', path, body)
      return { at: `${path}/${made.data.id}`, etag: headers.get('etag') }
    }

    test('200 is in the ETag of its create, read and change, and rises with a change only', async () => {
      const { at, etag } = await create()
      assert.equal(etag, '"1"')
      assert.equal((await team.call('GET', at)).headers.get('etag'), '"1"')
      assert.equal((await team.call('PATCH', at, change)).headers.get('etag'), '"2"')
      assert.equal((await team.call('PATCH', at, change)).headers.get('etag'), '"2"')
    })

    test('412 for a change, or a deletion, of what somebody else has changed since; nothing happens', async () => {
      const { at, etag } = await create()
      await team.call('PATCH', at, change)
      const seen = (await team.call('GET', at)).body.data
      for (const stale of [etag, 'W/"2"', '"x"', 'rubbish']) {
        const refused = await team.call('PATCH', at, body, ifMatch(stale))
        assert.deepEqual([refused.status, refused.body.error.code], [412, 'stale'])
      }
      if (name !== 'alarm') assert.equal((await team.call('DELETE', at, undefined, ifMatch(etag))).status, 412)
      assert.deepEqual((await team.call('GET', at)).body.data, seen)
    })

    test('200 for the version it has, for one of several, and for *', async () => {
      const { at, etag } = await create()
      assert.equal((await team.call('PATCH', at, change, ifMatch(etag))).status, 200)
      assert.equal((await team.call('PATCH', at, body, ifMatch('"1", "2"'))).status, 200)
      assert.equal((await team.call('PATCH', at, change, ifMatch('*'))).status, 200)
    })

    test('404 comes before 412', async () => {
      assert.equal((await team.call('PATCH', `${path}/unknown`, change, ifMatch('"7"'))).status, 404)
    })

    test('of two changes at once with the same If-Match one is made', async () => {
      const { at, etag } = await create()
      const both = await Promise.all([change, { ...change }].map((c) => team.call('PATCH', at, c, ifMatch(etag))))
      assert.deepEqual(both.map((answer) => answer.status).sort(), [200, 412])
    })
  })
