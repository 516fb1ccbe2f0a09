import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SCOPES, type Scope } from '#lib/scopes.ts'
import { oneOfEverything } from '#testing/one-of-everything.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// A missing permission makes some attributes absent, others null (facts T24, T25); each hides its own and nothing else.

const rt = await withRuntime()
const team = await openTeam(rt)
const things = await oneOfEverything(rt, team, 'Brand')
await rt.db.updateTable('team').set({ plan: 3.99 }).where('id', '=', team.teamId).execute()

const HIDDEN: [scope: Scope, thing: string, attribute: string, how: 'absent' | 'null'][] = [
  ['members:read', 'alarms', 'members', 'absent'],
  ['vehicles:read', 'alarms', 'vehicles', 'absent'],
  ['tags:read', 'alarms', 'tags', 'absent'],
  ['alarms.media:read', 'alarms', 'media', 'absent'],
  ['members:read', 'roles', 'members', 'absent'],
  ['team.invite:read', 'teams', 'invite', 'null'],
  ['team.plan:read', 'teams', 'plan', 'null'],
  ['team.scope:update', 'teams', 'scope', 'null'],
  ['reports.reporter:read', 'reports', 'reporter', 'null'],
  ['reports:update', 'reports', 'publicUrl', 'null'],
]
const LISTED = new Set(['alarms', 'roles'])
/** A change that changes nothing. */
const AS_IT_IS: Record<string, object> = { teams: { name: 'Skärgården Rescue' }, reports: { status: 'open' } }

for (const [scope, thing, attribute, how] of HIDDEN)
  test(`200 without ${scope} ${attribute} of ${thing} is ${how}, and the rest is as it was`, async () => {
    const less = await openTeam(rt, { teamId: team.teamId, scopes: SCOPES.filter((held) => held !== scope) })
    const path = `/v1/${thing}/${things[thing]}`
    const { data: whole } = (await team.call('GET', path)).body
    const { data } = (await less.call('GET', path)).body
    const { [attribute]: shown, ...rest } = whole
    assert.ok(shown !== undefined && shown !== null)
    const expected = how === 'null' ? { ...rest, [attribute]: null } : rest
    // Which scopes a key has is its own: it is not the one that asked first.
    if (thing === 'teams' && attribute !== 'scope') expected.scope = data.scope
    assert.deepEqual(data, expected)
    if (LISTED.has(thing)) assert.deepEqual((await less.call('GET', `/v1/${thing}`)).body.data, [expected])
    if (scope === 'reports:update') return // what it opens is a change as well
    assert.deepEqual((await less.call('PATCH', path, AS_IT_IS[thing] ?? {})).body.data, expected)
  })
