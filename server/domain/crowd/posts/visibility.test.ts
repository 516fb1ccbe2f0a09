import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import type { Viewer } from '../viewer.ts'
import { createPost } from './create-post.ts'
import { eachPost } from './each-post.ts'
import { listPosts } from './list-posts.ts'
import { mayRead, type NewPost, type Post } from './post.ts'
import { groupedTotals } from './post-stats.ts'
import { postById } from './store.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
await crowd.addPerson('member')
const owner = (await rt.db.selectFrom('membership').select('id').executeTakeFirstOrThrow()).id
const ctx = rt.contextOf({ teamId: crowd.teamId, centre: 'live', actor: { kind: 'system' } })
const blank = { title: 'T', content: 'C', slug: null, locale: null, formId: null, parentId: null, postDate: null }
const bare = { completedStages: [], tags: [], messageId: null, importKey: null }
const posts: Post[] = []
const manager: Viewer = { membershipId: null, role: 'admin', isAdmin: true, permissions: new Set() }

for (const status of ['draft', 'published', 'archived'] as const)
  for (const membershipId of [null, owner])
    for (const publishedTo of [[], ['user'], ['admin']]) {
      const post: NewPost = {
        ...blank,
        ...bare,
        status,
        membershipId,
        publishedTo,
        authorEmail: null,
        authorRealname: null,
        values: {},
      }
      posts.push(await createPost(ctx, manager, post))
    }

// And what belongs to them, two deep, and a circle.
const children: Post[] = []
for (const above of [...posts])
  for (const membershipId of [null, owner]) {
    const child = { ...blank, ...bare, parentId: above.id, status: 'published' as const, membershipId, publishedTo: [] }
    children.push(await createPost(ctx, manager, { ...child, authorEmail: null, authorRealname: null, values: {} }))
  }
for (const above of children.slice(0, 12)) {
  const child = {
    ...blank,
    ...bare,
    parentId: above.id,
    status: 'published' as const,
    membershipId: null,
    publishedTo: [],
  }
  children.push(await createPost(ctx, manager, { ...child, authorEmail: null, authorRealname: null, values: {} }))
}
const [first, last] = [posts.find(({ status }) => status === 'published')!, children.at(-1)!]
await rt.db.updateTable('post').set({ parent_id: last.id }).where('id', '=', first.id).execute()
for (const { id } of [...posts.splice(0), ...children]) posts.push((await postById(ctx, id))!)

test('a list holds exactly the posts that may be read one by one', async () => {
  const viewers: Viewer[] = [
    manager,
    { membershipId: null, role: null, isAdmin: false, permissions: new Set() },
    { membershipId: owner, role: 'user', isAdmin: false, permissions: new Set() },
    { membershipId: owner + 1, role: 'user', isAdmin: false, permissions: new Set(['Manage Posts'] as const) },
    { membershipId: owner + 1, role: 'user', isAdmin: false, permissions: new Set() },
  ]
  const page = { orderby: 'id', order: 'asc', limit: 1000, offset: 0 } as const
  for (const viewer of viewers) {
    const listed = await listPosts(ctx, viewer, {}, page)
    const readable = posts.filter((post) => mayRead(post, viewer))
    assert.deepEqual(
      listed.rows.map(({ id }) => id),
      readable.map(({ id }) => id),
    )
    assert.equal(listed.total, readable.length)
    assert.deepEqual(
      await everyOne(viewer),
      readable.map(({ id }) => id),
    )
  }
})

test('totals count what a list holds, and without Manage Posts only what is published', async () => {
  const nobody: Viewer = { membershipId: null, role: null, isAdmin: false, permissions: new Set() }
  const mine: Viewer = { membershipId: owner, role: 'user', isAdmin: false, permissions: new Set() }
  for (const viewer of [manager, nobody, mine]) {
    const readable = posts.filter(
      (post) => mayRead(post, viewer) && (viewer === manager || post.status === 'published'),
    )
    const [all] = await groupedTotals(ctx, viewer, {}, { by: 'all' })
    assert.equal(all?.total, readable.length)
  }
})

async function everyOne(viewer: Viewer): Promise<number[]> {
  const ids: number[] = []
  for await (const batch of eachPost(ctx, viewer, {})) ids.push(...batch.map(({ id }) => id))
  return ids
}

test('the training centre has none of them', async () => {
  const page = { orderby: 'id', order: 'asc', limit: 100, offset: 0 } as const
  const { total } = await listPosts({ ...ctx, centre: 'training' }, manager, {}, page)
  assert.equal(total, 0)
})
