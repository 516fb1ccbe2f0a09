import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createMember } from '#server/domain/members/index.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
type Kind = {
  /** Where such things are made, and of what. */
  make: () => Promise<{ path: string; body: Record<string, unknown> }>
  change: Record<string, unknown>
  back: Record<string, unknown>
  forever?: true
  /** Its create is not repeated for an Idempotency-Key. */
  secret?: true
}
const at = (path: string, body: Record<string, unknown>) => async () => ({ path, body })
const made = async (path: string, body: unknown) => (await team.call('POST', path, body)).body.data.id as string

const KINDS: Record<string, Kind> = {
  tag: {
    make: at('/v1/tags', { name: 'Fire', color: '#ff0000' }),
    change: { color: '#00ff00' },
    back: { color: '#ff0000' },
  },
  vehicle: {
    make: at('/v1/vehicles', { name: 'E 1', type: 'engine' }),
    change: { active: false },
    back: { active: true },
  },
  alarm: {
    make: at('/v1/alarms', { title: 'Fire' }),
    change: { concluded: true },
    back: { concluded: false },
    forever: true,
  },
  role: {
    make: at('/v1/roles', { name: 'Diver', color: '#ff0000' }),
    change: { color: '#00ff00' },
    back: { color: '#ff0000' },
  },
  group: {
    make: at('/v1/groups', { name: 'Night shift' }),
    change: { name: 'Day shift' },
    back: { name: 'Night shift' },
  },
  category: {
    make: at('/v1/categories', { name: 'Noise' }),
    change: { name: 'Loud' },
    back: { name: 'Noise' },
  },
  'alert rule': {
    make: at('/v1/alert-rules', { name: 'Fire P1' }),
    change: { name: 'Fire' },
    back: { name: 'Fire P1' },
  },
  'canned reply': {
    make: at('/v1/replies', { text: 'Coming' }),
    change: { text: 'On our way' },
    back: { text: 'Coming' },
  },
  member: {
    make: at('/v1/members', { firstname: 'Aino', lastname: 'Berg' }),
    change: { lastname: 'Dahl' },
    back: { lastname: 'Berg' },
  },
  key: {
    make: at('/v1/keys', { name: 'CAD' }),
    change: { scope: ['tags:read'] },
    back: { scope: [] },
    secret: true,
  },
  response: {
    make: async () => {
      const member = await createMember(
        rt.contextOf({ teamId: team.teamId, centre: 'live', actor: { kind: 'system' } }),
        { firstname: 'Aino', lastname: 'Berg' },
      )
      return { path: `/v1/alarms/${await made('/v1/alarms', {})}/responses`, body: { member, eta: null } }
    },
    change: { status: 'coming' },
    back: { status: null },
  },
  assignment: {
    make: async () => {
      const vehicle = await made('/v1/vehicles', { name: 'E 2', type: 'engine' })
      return { path: `/v1/alarms/${await made('/v1/alarms', {})}/assignments`, body: { vehicle } }
    },
    change: { status: 'en_route' },
    back: { status: null },
  },
}

const ifMatch = (etag: string | null) => ({ headers: { 'if-match': etag ?? 'none' } })

for (const [name, { make, change, back, forever, secret }] of Object.entries(KINDS))
  describe(`the version of a ${name}`, () => {
    const create = async () => {
      const { path, body } = await make()
      const { body: created, headers } = await team.call('POST', path, body)
      return { path, at: `${path}/${created.data.id}`, etag: headers.get('etag') }
    }

    test('200 is in the ETag of its create, read and change, and rises with a change only', async () => {
      const { at, etag } = await create()
      assert.equal(etag, '"1"')
      assert.equal((await team.call('GET', at)).headers.get('etag'), '"1"')
      assert.equal((await team.call('PATCH', at, change)).headers.get('etag'), '"2"')
      assert.equal((await team.call('PATCH', at, change)).headers.get('etag'), '"2"')
    })

    if (!secret)
      test('200 is also in the ETag of an answer repeated for its Idempotency-Key: that of the create', async () => {
        const { path, body } = await make()
        const create = () => team.call('POST', path, body, { headers: { 'idempotency-key': `${name} once` } })
        const { body: first } = await create()
        await team.call('PATCH', `${path}/${first.data.id}`, change)
        const again = await create()
        assert.deepEqual([again.status, again.body], [200, first])
        assert.equal(again.headers.get('etag'), '"1"')
      })

    test('412 for a change, or a deletion, of what somebody else has changed since; nothing happens', async () => {
      const { at, etag } = await create()
      await team.call('PATCH', at, change)
      const seen = (await team.call('GET', at)).body.data
      for (const stale of [etag, 'W/"2"', '"x"', 'rubbish']) {
        const refused = await team.call('PATCH', at, back, ifMatch(stale))
        assert.deepEqual([refused.status, refused.body.error.code], [412, 'stale'])
      }
      if (!forever) assert.equal((await team.call('DELETE', at, undefined, ifMatch(etag))).status, 412)
      assert.deepEqual((await team.call('GET', at)).body.data, seen)
    })

    test('200 for the version it has, for one of several, and for *', async () => {
      const { at, etag } = await create()
      assert.equal((await team.call('PATCH', at, change, ifMatch(etag))).status, 200)
      assert.equal((await team.call('PATCH', at, back, ifMatch('"1", "2"'))).status, 200)
      assert.equal((await team.call('PATCH', at, change, ifMatch('*'))).status, 200)
    })

    test('404 comes before 412', async () => {
      const { path } = await create()
      assert.equal((await team.call('PATCH', `${path}/unknown`, change, ifMatch('"7"'))).status, 404)
    })

    test('of two changes at once with the same If-Match one is made', async () => {
      const { at, etag } = await create()
      const both = await Promise.all([change, { ...change }].map((c) => team.call('PATCH', at, c, ifMatch(etag))))
      assert.deepEqual(both.map((answer) => answer.status).sort(), [200, 412])
    })
  })
