import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SCOPES } from '#lib/scopes.ts'
import { openTeam } from '#testing/open-team.ts'
import { signIn } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// What holds for every resource alike stands in every-operation, isolation, versions, external-ids and partial-updates.

const rt = await withRuntime()
const team = await openTeam(rt)
const stranger = await openTeam(rt, { name: 'Strangers' })
const [ann, bo] = [await person('Ann'), await person('Bo')]

test('200 creates, reads, changes and deletes; members are shown as a role shows them, each once', async () => {
  const made = (await team.call('POST', '/v1/groups', { name: 'Night', members: [bo, ann, bo] })).body.data
  const { id, createdAt, ...rest } = made
  const summary = (member: string, firstname: string) => ({
    id: member,
    ...{ name: `${firstname} Berg`, firstname, lastname: 'Berg', avatar: null },
  })
  assert.deepEqual(rest, { name: 'Night', members: [summary(ann, 'Ann'), summary(bo, 'Bo')], externalId: null })
  assert.deepEqual([id.slice(0, 4), new Date(createdAt).toISOString()], ['grp_', createdAt])
  const changed = (await team.call('PATCH', `/v1/groups/${id}`, { members: [bo] })).body.data
  assert.deepEqual(changed, { ...made, members: [summary(bo, 'Bo')] })
  const [entry] = (await team.call('GET', '/v1/logs?search=GROUP_UPDATE')).body.data
  assert.deepEqual(entry.changes, [{ key: 'members', from: [ann, bo], to: [bo] }])
  assert.deepEqual((await team.call('DELETE', `/v1/groups/${id}`)).body.data, { id })
  assert.equal((await team.call('GET', `/v1/groups/${id}`)).status, 404)
  assert.equal((await team.call('GET', `/v1/members/${bo}`)).status, 200)
})

test('200 a member who left is in it no more; the others are', async () => {
  const gone = await person('Gone')
  const { id } = (await team.call('POST', '/v1/groups', { name: 'Day', members: [gone, ann] })).body.data
  await team.call('DELETE', `/v1/members/${gone}`)
  const { members } = (await team.call('GET', `/v1/groups/${id}`)).body.data
  assert.deepEqual(
    members.map((member: { id: string }) => member.id),
    [ann],
  )
})

test('200 without members:read who is in it is absent', async () => {
  const scopes = SCOPES.filter((scope) => scope !== 'members:read')
  const blind = await openTeam(rt, { teamId: team.teamId, scopes })
  const { data } = (await blind.call('POST', '/v1/groups', { name: 'Blind', members: [ann] })).body
  assert.ok(!('members' in data))
})

test('400 for a member of another team, or nobody: no group is left behind', async () => {
  const foreign = await person('Foreign', stranger)
  const { count } = (await team.call('GET', '/v1/groups')).body
  for (const members of [[ann, foreign], ['mem_nobody'], [ann, '']]) {
    const refused = await team.call('POST', '/v1/groups', { name: 'Mixed', members })
    assert.deepEqual([refused.status, refused.body.error.fields[0].path], [400, 'members'])
  }
  assert.equal((await team.call('GET', '/v1/groups')).body.count, count)
})

test('200 both centres have the same groups; 403 a dispatcher reads them and changes none', async () => {
  const drill = await openTeam(rt, { teamId: team.teamId, centre: 'training' })
  const { id } = (await drill.call('POST', '/v1/groups', { name: 'Shared' })).body.data
  assert.equal((await team.call('GET', `/v1/groups/${id}`)).status, 200)
  const { call } = await signIn(rt, team.teamId, 'dispatcher')
  assert.equal((await call('GET', `/v1/groups/${id}`)).status, 200)
  assert.equal((await call('PATCH', `/v1/groups/${id}`, { name: 'Mine' })).status, 403)
})

async function person(firstname: string, of = team): Promise<string> {
  return (await of.call('POST', '/v1/members', { firstname, lastname: 'Berg' })).body.data.id
}
