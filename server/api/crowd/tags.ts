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
import * as tags from '#server/domain/crowd/tags/index.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import { BY_MANAGERS } from './allowed.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import type { On } from './on.ts'
import type { Reader } from './reader.ts'
import { idOf, instant, textRelation } from './wire-parts.ts'

export function tagRoutes(on: On): void {
  const tag = answersWith('tag', tags.tagById, tagToWire, BY_MANAGERS)

  on(listTags, { run: tag.listed(tags.listTags, filterFrom) })
  on(createTag, tag.created(tags.createTag, newTag))
  on(getTag, { find, run: tag.found })
  on(updateTag, { find, ...tag.changed(tags.updateTag, tagFromWire) })
  on(deleteTag, { find, run: tag.deleted(tags.deleteTag) })
}

/** One that is for other roles is 403. */
async function find({ ctx, viewer, params }: Named) {
  const tag = await tags.tagById(ctx, idOf(params.id))
  if (tag) permit(tags.maySeeTag(tag, viewer))
  return tag
}

const filterFrom = ({ q, tag: names, type: types, parent_id }: z.output<typeof listTags.query>) => ({
  q,
  names,
  types,
  parents: parentsIn(parent_id),
})

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

const tagToWire = (tag: tags.CrowdTag, { viewer, url }: Reader): z.input<typeof Tag> => ({
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
