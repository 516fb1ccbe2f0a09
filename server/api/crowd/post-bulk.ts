import type { z } from 'zod'
import { changePosts, MOST } from '#lib/contracts/crowd/post-bulk.ts'
import type { Context } from '#server/domain/context.ts'
import { mayChangeSet, setById } from '#server/domain/crowd/collections/index.ts'
import { tellOfPosts } from '#server/domain/crowd/notifications/index.ts'
import * as posts from '#server/domain/crowd/posts/index.ts'
import { permit, type Viewer } from '#server/domain/crowd/viewer.ts'
import { refuse } from '#server/domain/refused.ts'
import type { On } from './on.ts'

import { filterFromParams } from './post-filter-wire.ts'
import { entriesOf } from './problem.ts'

type Asked = z.output<typeof changePosts.body>

export function postBulkRoutes(on: On): void {
  on(changePosts, {
    run: async ({ ctx, viewer, body }) => {
      const change = await changeOf(ctx, viewer, body)
      const ids = body.ids ?? (await chosen(ctx, viewer, body.filters ?? {}))
      const { processed, failed } = await posts.changePosts(ctx, viewer, ids, change)
      const done = ids.filter((id) => !failed.some((one) => one.id === id))
      if ('setId' in change) await tellOfPosts(ctx, change.setId, done)
      return { processed, failed: failed.map(({ id, error }) => ({ id, errors: entriesOf(error) })) }
    },
  })
}

async function chosen(ctx: Context, viewer: Viewer, filters: Record<string, unknown>): Promise<number[]> {
  const ids = await posts.chosenIds(ctx, viewer, filterFromParams(filters, viewer), MOST + 1)
  refuse([ids.length > MOST && { field: 'filters', message: `choose more than ${MOST} posts: choose fewer at a time` }])
  return ids
}

async function changeOf(ctx: Context, viewer: Viewer, { operation, set, tags }: Asked): Promise<posts.BulkChange> {
  if (operation === 'delete') return { gone: true }
  if (operation === 'collect') return { setId: await collectionFor(ctx, viewer, set ?? 0) }
  if (operation === 'publish') return { status: 'published' }
  if (operation === 'archive') return { status: 'archived' }
  return operation === 'draft' ? { status: 'draft' } : { tags: tags ?? [] }
}

async function collectionFor(ctx: Context, viewer: Viewer, id: number): Promise<number> {
  const set = await setById(ctx, 'collection', id)
  refuse([!set && { field: 'set', message: 'is not a collection' }])
  permit(set !== undefined && mayChangeSet(set, viewer), 'You may not put posts into this collection')
  return id
}
