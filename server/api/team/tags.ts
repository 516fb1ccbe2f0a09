import { createTag, deleteTag, getTag, listTags, updateTag } from '#lib/contracts/team/tags.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import * as tags from '#server/domain/tags/index.ts'
import type { On } from './app.ts'
import { one, page, pageRequest } from './envelope.ts'
import { tagToWire } from './team-wire.ts'

export function tagRoutes(on: On): void {
  on(createTag, { run: async ({ ctx, body }) => read(ctx, await tags.createTag(ctx, body)) })
  on(listTags, {
    run: async ({ ctx, query }) => {
      const found = await tags.pageTags(ctx, query.search, pageRequest(query, 'tag'))
      return page(found, found.rows.map(tagToWire))
    },
  })
  on(getTag, {
    find: ({ ctx, params }) => tags.tagById(ctx, params.id),
    run: async ({ found }) => shown(found),
  })
  on(updateTag, {
    find: ({ ctx, params }) => tags.tagById(ctx, params.id),
    run: async ({ ctx, params, body }) => {
      await tags.updateTag(ctx, params.id, body)
      return read(ctx, params.id)
    },
  })
  on(deleteTag, {
    run: async ({ ctx, params }) => {
      await tags.deleteTag(ctx, params.id)
      return one({ id: params.id })
    },
  })
}

const shown = (tag: tags.Tag) => one(tagToWire(tag), tag.version)

async function read(ctx: Context, id: string) {
  const tag = await tags.tagById(ctx, id)
  if (!tag) throw notFound('tag')
  return shown(tag)
}
