import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import { teamEndpoints } from '#lib/contracts/team/index.ts'
import { SCOPES } from '#lib/scopes.ts'
import { newId } from '#server/domain/id.ts'
import { oneOfEverything } from '#testing/one-of-everything.ts'
import { type CallOptions, openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// What holds for every operation alike; what is its own stands in the test of its resource.

const rt = await withRuntime()
const team = await openTeam(rt)
const things = await oneOfEverything(rt, team, 'Anything')

const title = (e: Endpoint) => `${e.method.toUpperCase()} ${e.path}`
/** The path with ids of what is there; `last` instead of the last of them. */
const filled = (e: Endpoint, last?: string) => {
  const path = last === undefined ? e.path : e.path.replace(/\{\w+\}(?=[^{]*$)/, last)
  return path.replaceAll(/(\w+)\/\{\w+\}/g, (_, segment: string) => `${segment}/${things[segment]}`)
}
const ask = (e: Endpoint, path: string, options: CallOptions = {}) =>
  team.call(e.method.toUpperCase(), path, options.raw === undefined && e.body ? (e.example ?? {}) : undefined, options)
const having = (what: (e: Endpoint) => unknown) => teamEndpoints.filter((e) => what(e))

describe('401', () => {
  for (const e of teamEndpoints)
    test(`${title(e)} without a key, with a wrong one, whatever else is wrong`, async () => {
      for (const authorization of ['', 'Bearer', 'Bearer wrong', `Basic ${team.key}`, `Bearer ${team.key}x`])
        for (const path of [filled(e), filled(e, 'unknown')]) {
          const answer = await ask(e, path, { headers: { authorization }, ...(e.body && { raw: '{"no json' }) })
          assert.deepEqual([answer.status, answer.body.error.code], [401, 'unauthorized'], authorization)
          assert.equal(answer.body.data, undefined)
        }
    })
})

describe('403', () => {
  for (const e of having((each) => each.scope))
    test(`${title(e)} without its scope, also for an id that is unknown`, async () => {
      const scopes = SCOPES.filter((scope) => !e.scope?.includes(scope))
      const { key } = await openTeam(rt, { teamId: team.teamId, scopes })
      for (const path of [filled(e), filled(e, 'unknown')]) {
        const answer = await ask(e, path, { key })
        assert.deepEqual([answer.status, answer.body.error.code], [403, 'forbidden'])
        assert.ok(e.scope?.every((scope) => answer.body.error.message.includes(scope)))
      }
    })
})

describe('404', () => {
  const NUMBERED = new Set(['reports', 'categories'])
  const noNumbers = { unknown: '999999999', 'too large': '99999999999', zero: '0', negative: '-1', fraction: '1.5' }
  const noIds = (id: string) => ({
    unknown: `${id.slice(0, 4)}${unknown['well-formed'].slice(4)}`,
    'wrong kind': Object.values(things).find((other) => !other.startsWith(id.slice(0, 4))) ?? '',
  })
  const unknown = {
    'well-formed': newId('xyz', new Date()).id,
    malformed: 'nonsense',
    odd: '%00%F0%9F%94%A5',
    long: 'x'.repeat(5000),
  }
  for (const e of having((each) => each.path.includes('{')))
    test(`${title(e)} for an id that is not there, whatever the body says`, async () => {
      const last = e.path.match(/(\w+)\/\{\w+\}(?:\/[a-z]+)?$/)?.[1] ?? ''
      const ids = { ...unknown, ...(NUMBERED.has(last) ? noNumbers : noIds(things[last] ?? '')) }
      for (const [kind, id] of Object.entries(ids)) {
        const answer = await ask(e, filled(e, id), e.body ? { raw: '{"no json' } : {})
        assert.deepEqual([answer.status, answer.body.error?.code], [404, 'not_found'], `${kind}: ${filled(e, id)}`)
      }
    })
})

describe('400', () => {
  const wrong = [
    'limit=0',
    'limit=-1',
    'limit=1.5',
    'limit=x',
    'sort=up',
    'after=nonsense',
    'before=nonsense',
    'search=%00',
  ]
  for (const e of having(
    (each) => each.query && 'limit' in ((each.query as { shape?: object }).shape ?? {}) && each.id.startsWith('list'),
  ))
    test(`${title(e)} for list parameters that are wrong`, async () => {
      for (const query of wrong) {
        const answer = await ask(e, `${filled(e)}?${query}`)
        assert.deepEqual([answer.status, answer.body.error?.code], [400, 'bad_request'], query)
        assert.ok(answer.body.error.message.includes(query.split('=')[0]), answer.body.error.message)
      }
    })
  for (const e of having((each) => each.body))
    test(`${title(e)} for a body that is no JSON object`, async () => {
      for (const raw of ['', '{"a":', 'null', '[]', '"text"', '7', '\ufeff\u0000']) {
        const answer = await ask(e, filled(e), { raw })
        assert.deepEqual([answer.status, answer.body.error?.code], [400, 'bad_request'], raw)
      }
    })
})

describe('200', () => {
  for (const e of having((each) => each.method === 'get' && each.id.startsWith('list')))
    test(`${title(e)} in either order, with a count and cursors that fit`, async () => {
      const [down, up] = [await ask(e, filled(e)), await ask(e, `${filled(e)}?sort=asc&limit=100`)]
      const ids = (answer: typeof down) => answer.body.data.map((row: { id: string }) => row.id)
      if (down.body.count <= 25) assert.deepEqual(ids(down), ids(up).toReversed())
      assert.equal(up.body.count, down.body.count)
      assert.deepEqual(up.body.cursor.before, null)
      const walked: string[] = []
      for (let after: string | null = ''; after !== null; ) {
        const step: typeof down = await ask(
          e,
          `${filled(e)}?sort=asc&limit=1${after && `&after=${encodeURIComponent(after)}`}`,
        )
        walked.push(...ids(step))
        after = step.body.cursor.after
      }
      assert.deepEqual(walked.slice(0, 100), ids(up))
    })
})
