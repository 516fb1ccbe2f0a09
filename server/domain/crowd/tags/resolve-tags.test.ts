import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import type { Viewer } from '../viewer.ts'
import { createTag, listTags, maySeeTag, resolveTags, tagById } from './index.ts'

const rt = await withRuntime()
const contextOf = async (name: string) => {
  const { teamId } = await openCrowd(rt, name)
  return rt.contextOf({ teamId, centre: 'live', actor: { kind: 'system' } })
}
const ctx = await contextOf('Team')
const foreign = await contextOf('Other team')
const admin: Viewer = { membershipId: null, role: 'admin', isAdmin: true, permissions: new Set() }
const nobody: Viewer = { membershipId: null, role: null, isAdmin: false, permissions: new Set() }
const member: Viewer = { ...nobody, membershipId: 1, role: 'user' }
const publisher: Viewer = { ...nobody, membershipId: 1, role: 'x', permissions: new Set(['Manage Posts'] as const) }

const make = (name: string, more: { parentId?: number; role?: string[]; slug?: string } = {}, at = ctx) =>
  createTag(at, admin, {
    name,
    slug: null,
    type: 'category',
    parentId: null,
    color: null,
    icon: null,
    description: null,
    role: undefined,
    priority: 99,
    ...more,
  })

test('ids, numeric texts, names and slugs, each tag once, and what is none', async () => {
  const [flood, road] = [await make('Flood'), await make('Blocked Road')]
  const given = [flood, String(flood), ' FLOOD ', 'blocked-road', 'blocked road', 999999, 'nothing', '999998']
  const found = await resolveTags(ctx, nobody, given)
  assert.deepEqual(found, { ids: [flood, road], unknown: [999999, 'nothing', '999998'] })
  assert.deepEqual(await resolveTags(ctx, nobody, []), { ids: [], unknown: [] })
})

test('a number is an id before it is a name, and a name where there is no such id', async () => {
  const emergency = await make('911911')
  const like = await make(String(emergency))
  const { ids } = await resolveTags(ctx, nobody, ['911911', String(emergency)])
  assert.deepEqual(ids, [emergency])
  assert.notEqual(like, emergency)
  assert.deepEqual(await resolveTags(ctx, nobody, [911911]), { ids: [], unknown: [911911] })
})

test('a name that several tags have is the one nearest to the top', async () => {
  const parent = await make('Roads')
  await make('Mud', { parentId: parent })
  const top = await make('Mud')
  assert.deepEqual((await resolveTags(ctx, nobody, ['mud'])).ids, [top])
})

test('a name is one before it is a slug', async () => {
  const slug = await make('Fire brigade', { slug: 'smoke' })
  const name = await make('Smoke')
  assert.notEqual(slug, name)
  assert.deepEqual((await resolveTags(ctx, nobody, ['smoke'])).ids, [name])
})

test('what a viewer may not see is unknown, but to who manages posts; so is what another team has', async () => {
  const [hidden, theirs] = [await make('Hidden', { role: ['user'] }), await make('Theirs', {}, foreign)]
  assert.deepEqual((await resolveTags(ctx, nobody, [hidden, 'hidden'])).unknown, [hidden, 'hidden'])
  for (const viewer of [member, publisher, admin])
    assert.deepEqual((await resolveTags(ctx, viewer, ['hidden'])).ids, [hidden])
  assert.deepEqual((await resolveTags(ctx, admin, [theirs, 'theirs'])).unknown, [theirs, 'theirs'])
})

test('a list holds exactly the tags that may be seen one by one', async () => {
  await make('For admins', { role: ['admin'] })
  const all = { q: undefined, names: undefined, types: undefined, parents: undefined }
  const page = { orderby: 'id', order: 'asc', limit: 1000, offset: 0 } as const
  const { rows: everything } = await listTags(ctx, admin, all, page)
  for (const viewer of [nobody, member, publisher, admin]) {
    const { rows, total } = await listTags(ctx, viewer, all, page)
    assert.deepEqual(
      rows,
      everything.filter((tag) => maySeeTag(tag, viewer)),
    )
    assert.equal(total, rows.length)
  }
  assert.equal(await tagById(foreign, everything[0]?.id ?? 0), undefined)
})
