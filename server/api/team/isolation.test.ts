import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import { teamEndpoints } from '#lib/contracts/team/index.ts'
import { fillPath, parametersOf } from '#testing/fill-path.ts'
import { fileOne, oneOfEverything } from '#testing/one-of-everything.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// Two teams, every operation of the API: what is one's is not there for the other, and stays as it was.

const rt = await withRuntime()
/** A report of the stranger’s that is linked to nothing. */
const WORD = 'Kolmården'

/** All that the owner's lists and things show. */
async function portrait(): Promise<string> {
  const reads = teamEndpoints.filter(
    (e) => e.method === 'get' && e.path.startsWith('/v1/') && !SPECIAL.has(e.id) && !GOES_ON.test(e.path),
  )
  const answers = await Promise.all(
    reads.map((e) =>
      owner.call(
        'GET',
        fillPath(e, () => theirs),
      ),
    ),
  )
  // The key that asks has just been used; that is no change of anybody's making.
  return JSON.stringify(answers.map((a) => a.body.data)).replaceAll(/"lastUsedAt":("[^"]*"|null)/g, '')
}

/** Deliveries are attempted and people called meanwhile, and strength is of now. */
const GOES_ON = /\/deliveries|\/strength$|\/alert(s|ing|-tests)|\/channels$/

/** Ids of reports and categories are too short to be looked for in an answer; the word in them is not. */
const isNumber = (id: string) => /^\d+$/.test(id)
const title = (e: Endpoint) => `${e.method.toUpperCase()} ${e.path}`
const ask = (team: { call: typeof owner.call }, e: Endpoint, path: string) =>
  team.call(e.method.toUpperCase(), path, e.body && (e.example ?? {}))

/** Not a resource: who is calling, the live stream, what the ground is and how far one gets on it, which have their own tests. */
const SPECIAL = new Set(['whoAmI', 'getSession', 'getTablet', 'streamEvents', 'geocode', 'getReach'])

const owner = await openTeam(rt, { name: WORD })
const stranger = await openTeam(rt, { name: 'Strangers' })
const drill = await openTeam(rt, { teamId: owner.teamId, centre: 'training' })
const theirs = await oneOfEverything(rt, owner, WORD)
const own = await oneOfEverything(rt, stranger, 'Ours')
const free = await fileOne(rt, stranger.teamId, 'Ours')
const untouched = await portrait()

describe('what is another team’s', () => {
  for (const e of teamEndpoints.filter((each) => parametersOf(each) > 0 && !SPECIAL.has(each.id))) {
    test(`404 ${title(e)}`, async () => {
      const answer = await ask(
        stranger,
        e,
        fillPath(e, () => theirs),
      )
      assert.equal(answer.status, 404, JSON.stringify(answer.body))
      assert.ok(!JSON.stringify(answer.body).includes(WORD))
    })
    if (parametersOf(e) > 1)
      test(`404 ${title(e)}, with one id of each team`, async () => {
        for (const first of [own, theirs]) {
          const second = first === own ? theirs : own
          const path = fillPath(e, (place) => (place === 0 ? first : second))
          assert.equal((await ask(stranger, e, path)).status, 404)
        }
      })
  }

  for (const e of teamEndpoints.filter((each) => each.method === 'get' && !SPECIAL.has(each.id)))
    test(`200 ${title(e)} shows nothing of it, also when searched for`, async () => {
      const path = fillPath(e, () => own)
      for (const query of ['', `?search=${encodeURIComponent(WORD)}`, ...cursors(e)]) {
        const answer = await stranger.call('GET', path + query)
        assert.equal(answer.status, 200, JSON.stringify(answer.body))
        const shown = JSON.stringify(answer.body)
        assert.ok(!shown.includes(WORD), shown)
        for (const id of Object.values(theirs)) if (!isNumber(id)) assert.ok(!shown.includes(id), shown)
      }
    })
})

/** Cursors made from the owner's rows: a place in the list, and no more than that. */
function cursors(e: Endpoint): string[] {
  const isNumbered = e.path === '/v1/reports/{report_id}/messages' // an alarm's are not
  const id = isNumbered ? undefined : theirs[e.path.match(/(\w+)$/)?.[1] ?? '']
  const cursor = id && Buffer.from(id).toString('base64')
  return cursor ? [`?after=${cursor}&sort=asc`, `?before=${cursor}`] : []
}

describe('what is the other centre’s', () => {
  const OF_A_CENTRE = /^\/v1\/(alarms|reports)\/\{/
  for (const e of teamEndpoints.filter((each) => OF_A_CENTRE.test(each.path)))
    test(`404 ${title(e)}`, async () =>
      assert.equal(
        (
          await ask(
            drill,
            e,
            fillPath(e, () => theirs),
          )
        ).status,
        404,
      ))

  for (const path of ['/v1/alarms', '/v1/reports'])
    test(`200 GET ${path} shows nothing of it`, async () => assert.equal((await drill.call('GET', path)).body.count, 0))
})

describe('an id of another team in a body', () => {
  const references: [string, () => string, () => object][] = [
    ['POST', () => '/v1/alarms', () => ({ tags: [theirs.tags] })],
    ['PATCH', () => `/v1/alarms/${own.alarms}`, () => ({ tags: [theirs.tags] })],
    ['POST', () => `/v1/alarms/${own.alarms}/responses`, () => ({ member: theirs.members, eta: null })],
    ['POST', () => `/v1/alarms/${own.alarms}/assignments`, () => ({ vehicle: theirs.vehicles })],
    ['POST', () => '/v1/members', () => ({ firstname: 'A', lastname: 'B', roles: [theirs.roles] })],
    ['PATCH', () => `/v1/members/${own.members}`, () => ({ roles: [theirs.roles] })],
    ['POST', () => '/v1/vehicles', () => ({ name: 'A', type: 'B', crew: [{ role: theirs.roles, needed: true }] })],
    ['PATCH', () => `/v1/vehicles/${own.vehicles}`, () => ({ crew: [{ role: theirs.roles, needed: false }] })],
    ['POST', () => '/v1/groups', () => ({ name: 'A', members: [theirs.members] })],
    ['PATCH', () => `/v1/groups/${own.groups}`, () => ({ members: [theirs.members] })],
    ['POST', () => `/v1/reports/${free}/link`, () => ({ alarm: theirs.alarms })],
    ['POST', () => `/v1/reports/${free}/alarm`, () => ({ tags: [theirs.tags] })],
    ['POST', () => '/v1/categories', () => ({ name: 'A', parent: Number(theirs.categories) })],
    ['PATCH', () => `/v1/categories/${own.categories}`, () => ({ parent: Number(theirs.categories) })],
  ]
  for (const [method, path, body] of references)
    test(`400 ${method} naming it: ${body.toString().slice(6)}`, async () => {
      const answer = await stranger.call(method, path(), body())
      assert.equal(answer.status, 400)
      assert.ok(!JSON.stringify(answer.body).includes(WORD))
    })

  test('200 a batch of positions refuses the row, and the vehicle stays where it is', async () => {
    const positions = [{ vehicle: theirs.vehicles, latitude: 1, longitude: 1 }]
    const { body } = await stranger.call('POST', '/v1/positions', { positions })
    assert.deepEqual([body.data[0].status, body.data[0].error.code], ['refused', 'not_found'])
  })

  test('200 an externalId of another team is free', async () => {
    const made = await stranger.call('POST', '/v1/alarms', { externalId: WORD })
    assert.notEqual(made.body.data.id, theirs.alarms)
  })
})

test('nothing of the owner’s has changed by all this', async () => assert.equal(await portrait(), untouched))

test('the operations the matrix does not know are those named', () =>
  assert.deepEqual(
    [...SPECIAL].filter((id) => !teamEndpoints.some((e) => e.id === id)),
    [],
  ))
