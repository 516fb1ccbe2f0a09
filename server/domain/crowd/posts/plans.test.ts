import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { seedPosts } from '#bench/crowd-seed.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import type { Viewer } from '../viewer.ts'
import { whereOf } from './choose-posts.ts'
import { countOf, idsOf } from './list-posts.ts'
import type { PostFilter } from './post-filter.ts'

/** How PostgreSQL finds posts among 20,000: by an index, never by reading them all. */
const rt = await withRuntime()
const { teamId } = await openCrowd(rt)
const ctx = rt.contextOf({ teamId, centre: 'live', actor: { kind: 'system' } })
await seedPosts(rt.db, teamId, 20_000)
const nobody: Viewer = { membershipId: null, role: null, isAdmin: false, permissions: new Set() }
const admin: Viewer = { membershipId: 1, role: 'admin', isAdmin: true, permissions: new Set() }
const published: PostFilter = { statuses: ['published'] }
const page = { orderby: 'created', order: 'asc', limit: 20, offset: 0 } as const

type Node = { 'Node Type': string; 'Relation Name'?: string; 'Index Name'?: string; Plans?: Node[] }

async function nodesOf(query: RawBuilder<unknown>): Promise<Node[]> {
  const { rows } = await sql<{ 'QUERY PLAN': { Plan: Node }[] }>`explain (format json) ${query}`.execute(ctx.db)
  const below = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(below)]
  return rows.flatMap((row) => row['QUERY PLAN']).flatMap(({ Plan }) => below(Plan))
}

async function plansOf(viewer: Viewer, filter: PostFilter) {
  const where = await whereOf(ctx, viewer, filter)
  return [await nodesOf(idsOf(where, page)), await nodesOf(countOf(where))]
}

async function usesIndexes(viewer: Viewer, filter: PostFilter, index?: string): Promise<void> {
  for (const nodes of await plansOf(viewer, filter)) {
    const whole = nodes.filter((node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] === 'post')
    assert.deepEqual(whole, [], 'all posts are read')
  }
  const [, count = []] = await plansOf(viewer, filter)
  if (index)
    assert.ok(
      count.some((node) => node['Index Name'] === index),
      `${index} is not used: ${JSON.stringify(count)}`,
    )
}

const town = { west: 25, east: 25.1, south: 61, north: 61.1 }
const idIn = async (table: 'form' | 'crowd_tag' | 'post_set' | 'stage' | 'membership'): Promise<number> =>
  (await rt.db.selectFrom(table).select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()).id

describe('by an index', () => {
  test('lists, of which nothing but an index is read', async () => {
    for (const filter of [published, {}])
      for (const viewer of [nobody, admin])
        for (const nodes of await plansOf(viewer, filter))
          assert.deepEqual(
            nodes.filter((node) => node['Relation Name'] === 'post').map((node) => node['Node Type']),
            ['Index Only Scan'],
          )
  })
  test('the latest first, and by title', async () => {
    const where = await whereOf(ctx, nobody, published)
    for (const [orderby, index] of [
      ['post_date', 'post_latest'],
      ['title', 'post_title'],
    ] as const) {
      const nodes = await nodesOf(idsOf(where, { ...page, orderby, order: 'desc' }))
      assert.ok(nodes.some((node) => node['Index Name'] === index))
    }
  })
  test('q', () => usesIndexes(nobody, { ...published, q: 'jokvuten' }, 'post_search'))
  test('values', async () => {
    await usesIndexes(nobody, { ...published, values: { people: ['17'] } }, 'post_values')
    await usesIndexes(nobody, { ...published, values: { road: ['jokvuten'] } }, 'post_answers')
  })
  test('bbox', () => usesIndexes(nobody, { ...published, within: [town] }, 'post_point_area'))
  test('bbox across 180°', () =>
    usesIndexes(
      nobody,
      {
        ...published,
        within: [
          { ...town, east: 25.05 },
          { ...town, west: 25.06 },
        ],
      },
      'post_point_area',
    ))
  test('within_km', () => usesIndexes(nobody, { ...published, around: { lng: 25, lat: 61, km: 3 } }, 'post_point_area'))
  test('tags', async () =>
    usesIndexes(nobody, { ...published, anyTags: [await idIn('crowd_tag')] }, 'post_tag_tag_id_post_id_idx'))
  test('set', async () => usesIndexes(nobody, { ...published, sets: [await idIn('post_set')] }))
  test('user', async () => {
    const owner = { ids: [await idIn('membership')], none: false }
    await usesIndexes(nobody, { ...published, owner }, 'post_membership_id_idx')
  })
  test('post_id', () => usesIndexes(nobody, { ...published, ids: [17, 18] }, 'post_pkey'))
  test('form', async () => usesIndexes(nobody, { ...published, form: { ids: [await idIn('form')], none: false } }))
  test('created', () => {
    const created = { from: new Date(Date.now() - 10 * 86_400_000), to: undefined }
    return usesIndexes(nobody, { ...published, created }, 'post_list')
  })
  test('has_location, locale, parent, current_stage', async () => {
    const others: PostFilter[] = [{ hasPoint: true }, { locales: ['fi'] }, { parent: { ids: [17], none: false } }]
    for (const other of [...others, { stages: [await idIn('stage')] }])
      await usesIndexes(nobody, { ...published, ...other })
  })
})
