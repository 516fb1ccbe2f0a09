import type { z } from 'zod'
import {
  createTag,
  deleteTag,
  getTag,
  listTags,
  type Tag,
  type TagChange,
  updateTag,
} from '#lib/contracts/crowd/tags.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { Context } from '#server/domain/context.ts'
import * as tags from '#server/domain/crowd/tags/index.ts'
import { permit, type Viewer } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import type { On } from './app.ts'
import { page } from './envelope.ts'
import { viewerOf } from './identify.ts'
import { idOf, instant, textRelation, type UrlOf, urlsFor } from './wire-parts.ts'

export function tagRoutes(on: On): void {
  on(listTags, {
    run: async (call) => {
      const [{ q, tag: names, type: types, parent_id }, viewer] = [call.query, viewerOf(call.caller)]
      const found = await tags.listTags(
        call.ctx,
        viewer,
        { q, names, types, parents: parentsIn(parent_id) },
        call.query,
      )
      return page(call, found, (tag, url) => tagToWire(tag, viewer, url))
    },
  })
  on(createTag, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const id = await tags.createTag(call.ctx, viewer, newTag(call.body))
      return shown(call.ctx, viewer, id, urlsFor(call))
    },
  })
  on(getTag, {
    find,
    run: async (call) => tagToWire(call.found, viewerOf(call.caller), urlsFor(call)),
  })
  on(updateTag, {
    find,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      await tags.updateTag(call.ctx, viewer, call.found.id, tagFromWire(call.body))
      return shown(call.ctx, viewer, call.found.id, urlsFor(call))
    },
  })
  on(deleteTag, {
    find,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      await tags.deleteTag(call.ctx, viewer, call.found.id)
      return tagToWire(call.found, viewer, urlsFor(call))
    },
  })
}

/** One that is for other roles is 403. */
async function find({ ctx, caller, params }: { ctx: Context; caller: Caller; params: Record<string, string> }) {
  const tag = await tags.tagById(ctx, idOf(params.id))
  if (tag) permit(tags.maySeeTag(tag, viewerOf(caller)))
  return tag
}

async function shown(ctx: Context, viewer: Viewer, id: number, url: UrlOf) {
  const tag = await tags.tagById(ctx, id)
  if (!tag) throw notFound('tag')
  return tagToWire(tag, viewer, url)
}

const parentsIn = (items: string[] | undefined) =>
  items && { ids: items.filter((item) => item !== 'none').map(Number), none: items.includes('none') }

const newTag = (body: z.output<typeof createTag.body>): tags.NewTag => ({
  name: body.tag,
  slug: body.slug ?? null,
  type: body.type ?? 'category',
  parentId: parentIn(body) ?? null,
  color: body.color ?? null,
  icon: body.icon || null,
  description: body.description ?? null,
  role: body.role ?? undefined,
  priority: body.priority ?? 99,
})

/** What is null and cannot be cleared stays; no roles are everybody. */
const tagFromWire = (body: TagChange): tags.TagChange => ({
  name: body.tag,
  slug: body.slug ?? undefined,
  type: body.type ?? undefined,
  parentId: parentIn(body),
  color: body.color,
  icon: body.icon === '' ? null : body.icon,
  description: body.description,
  role: body.role === null ? [] : body.role,
  priority: body.priority ?? undefined,
})

const parentIn = ({ parent, parent_id }: TagChange) => (parent === undefined ? parent_id : parent)

const tagToWire = (tag: tags.CrowdTag, viewer: Viewer, url: UrlOf): z.input<typeof Tag> => ({
  id: tag.id,
  url: url(`tags/${tag.id}`),
  parent: textRelation(url, 'tags', tag.parentId),
  tag: tag.name,
  slug: tag.slug,
  type: tag.type,
  color: tag.color,
  icon: tag.icon,
  description: tag.description,
  role: tag.role,
  priority: tag.priority,
  created: instant(tag.createdAt),
  allowed_privileges: tags.privilegesOnTag(tag, viewer),
})
