import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { teamEndpoints } from '#lib/contracts/team/index.ts'
import type { Scope } from '#lib/scopes.ts'
import { oneOfEverything } from '#testing/one-of-everything.ts'
import { openTeam } from '#testing/open-team.ts'
import { OPERATIONS } from '#testing/reference-operations.ts'
import { ENVELOPES } from '#testing/reference-shapes.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// The reference, operation by operation: its path, the scope that is enough for it, its envelope, and every attribute it
// prints with the types it may have. Extensions are added to this and take nothing away.

const rt = await withRuntime()

/** Without these, parts of an answer are hidden (facts T24, T25). */
const TO_SEE_ALL: Scope[] = [
  ...(['members:read', 'vehicles:read', 'tags:read', 'alarms.media:read'] as const),
  ...(['team.invite:read', 'team.plan:read', 'team.scope:update'] as const),
]

test('the contracts hold the 39 documented operations, no more and no fewer, each with its scope', () => {
  const plain = (path: string) => path.replaceAll(/\{\w+\}/g, '{}')
  const line = (method: string, path: string) => `${method.toUpperCase()} ${plain(path)}`
  const ours = teamEndpoints.filter((e) => !e.extension && e.path.startsWith('/v1/'))
  const documented = OPERATIONS.map(([path, scope]) => [plain(path), scope])
  assert.equal(documented.length, 39)
  assert.deepEqual(ours.map((e) => [line(e.method, e.path), e.scope?.[0]]).toSorted(), documented.toSorted())
})

describe('200', () => {
  let team: Awaited<ReturnType<typeof openTeam>>
  let things: Record<string, string>
  let other: Record<string, string>
  before(async () => {
    team = await openTeam(rt)
    things = await oneOfEverything(rt, team, 'Brand')
    other = await oneOfEverything(rt, team, 'Other')
  })

  const deletionsLast = OPERATIONS.toSorted(([, , , a], [, , , b]) => Number(a === 'deleted') - Number(b === 'deleted'))
  for (const [line, scope, kind, envelope, body] of deletionsLast)
    test(`${line} with ${scope}`, async () => {
      const { call } = await openTeam(rt, { teamId: team.teamId, scopes: [scope, ...TO_SEE_ALL] })
      const [method = '', template = ''] = line.split(' ')
      const path = template.replaceAll(/(\w+)\/\{\w+\}/g, (_, segment: string) => `${segment}/${things[segment]}`)
      const answer = await call(method, path, body?.(things, other))
      assert.equal(answer.status, 200, JSON.stringify(answer.body))
      assert.equal(answer.headers.get('content-type'), 'application/json')
      ENVELOPES[envelope](kind)(answer.body, line)
      if (envelope === 'list') assert.ok(answer.body.count > 0)
    })
})
