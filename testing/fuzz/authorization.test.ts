import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ApiName } from '#server/apps/apis.ts'
import { hashSecret } from '#server/secrets/secret.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { openReports } from '#testing/open-reports.ts'
import { openTeam } from '#testing/open-team.ts'
import { openTwin } from '#testing/open-twin.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { asEndpoint, contentsOf, endsByItself, type Operation, operations } from './operations.ts'

// Every operation of the served documents, by everybody who may not: one that is added is in by itself. What a caller may
// do in particular stands in isolation.test.ts and permission-table.test.ts.

const rt = await withRuntime()
const twin = await openTwin(rt)
const { teamId } = twin
const wrong = { team: 'wrong', reports: 'ak_wrong', crowd: 'wrong' }
const expired = await expiredKeys()
const foreign = await foreignKeys()
const training = (await openTeam(rt, { teamId, centre: 'training' })).key
const withoutScopes = (await openTeam(rt, { teamId, scopes: [] })).key
const member = (await twin.crowd.addPerson('member', [])).token

/** What everybody with a token may change: what is their own, and what the public sends. */
const FOR_ALL = [
  'DELETE /api/v3/notifications/{id}', // their own: the one they have just asked for
  'POST /api/v3/collections',
  'POST /api/v3/media',
  'POST /api/v3/notifications',
  'POST /api/v3/posts',
  'POST /api/v3/posts/bulk', // answers for each post by itself: they are refused in it
  'POST /api/v3/savedsearches',
  'PUT /api/v3/users/me',
]

const APIS = ['team', 'reports', 'crowd'] as const
/** Every team has one of that name, or a piece of the world. */
const OF_EVERY_TEAM = /^\/api\/v3\/(config|dataproviders)\/|\{z\}/
const needsNobody = ({ security = [] }: Operation) =>
  security.length === 0 || security.some((scheme) => Object.keys(scheme).length === 0)
const isExchange = ({ path }: Operation) => /oauth\/token$|\/migrat/.test(path)
const ofApi = (api: ApiName) => operations.filter((o) => o.api === api)
const hasId = ({ path }: Operation) => path.includes('{')

async function ask(o: Operation, secret: string | undefined) {
  const { body, type } = twin.bodyOf(asEndpoint(o))
  const headers = { 'content-type': type, ...(secret !== undefined && { authorization: `Bearer ${secret}` }) }
  const sent = body !== undefined && o.method !== 'GET' ? { body } : {}
  // safe: the bytes of tests are never shared with another thread
  const init = { method: o.method, headers, ...sent } as RequestInit
  const answer = await rt.apps[o.api].request(twin.pathOf(asEndpoint(o)), init)
  return { status: answer.status, text: await answer.text() }
}
/** A refusal in that status, which the document knows, and which shows nothing. */
async function assertRefused(o: Operation, secret: string | undefined, statuses: number[]): Promise<void> {
  const { status, text } = await ask(o, secret)
  assert.ok(statuses.includes(status), `${status} ${text.slice(0, 200)}`)
  assert.ok(!text.includes('Brand'), text.slice(0, 200))
  if (status !== 404) assert.ok(contentsOf(o, status), `${status} is not documented`)
}

for (const api of APIS)
  describe(`the ${api} API`, () => {
    for (const o of ofApi(api).filter((each) => !isExchange(each)))
      test(`${o.title}: nobody, and nobody’s key`, async () => {
        if (!needsNobody(o)) await assertRefused(o, undefined, [401])
        if (o.api === 'crowd' && o.security?.length === 0) return // what stands in the body decides
        for (const secret of [wrong[api], expired[api]]) await assertRefused(o, secret, [401])
        for (const other of APIS) if (other !== api) await assertRefused(o, twin.keys[other], [401])
      })

    for (const o of ofApi(api).filter((each) => hasId(each) && !OF_EVERY_TEAM.test(each.path)))
      test(`${o.title}: the key of another team`, () => assertRefused(o, foreign[api], [404]))
  })

describe('the team API', () => {
  for (const o of ofApi('team').filter((each) => endsByItself(each) && contentsOf(each, 403) && !needsNobody(each)))
    test(`${o.title}: without its scope`, () => assertRefused(o, withoutScopes, [403]))
  for (const o of ofApi('team').filter(({ path }) => /^\/v1\/(alarms|reports)\/\{/.test(path)))
    test(`${o.title}: from the other control centre`, () => assertRefused(o, training, [404]))
})

test('the crowd API: what somebody without any permission may change is what is listed here', async () => {
  const changed: string[] = []
  const changing = ofApi('crowd').filter((o) => o.method !== 'GET' && !isExchange(o) && !needsNobody(o))
  for (const o of changing) {
    const { status, text } = await ask(o, member)
    assert.ok(status < 500, `${o.title}: ${status} ${text}`)
    if (status < 400) changed.push(o.title)
  }
  assert.deepEqual(changed.toSorted(), FOR_ALL)
})

async function expiredKeys(): Promise<Record<ApiName, string>> {
  const [team, reports] = [await openTeam(rt, { teamId }), await openReports(rt, 'Gone')]
  const { token } = await twin.crowd.addPerson('admin')
  const hashes = [team.key, reports.key.slice(3)].map(hashSecret)
  const longAgo = new Date(2020, 1)
  await rt.db.updateTable('api_key').set({ expires_at: longAgo }).where('hash', 'in', hashes).execute()
  await rt.db.updateTable('oauth_token').set({ expires_at: longAgo }).where('hash', '=', hashSecret(token)).execute()
  rt.keys.forget()
  return { team: team.key, reports: reports.key, crowd: token }
}

async function foreignKeys(): Promise<Record<ApiName, string>> {
  const [team, reports] = [await openTeam(rt, { name: 'Strangers' }), await openReports(rt, 'Strange citizens')]
  const crowd = await openCrowd(rt, 'Strange crowd')
  return { team: team.key, reports: reports.key, crowd: (await crowd.addPerson('admin')).token }
}
