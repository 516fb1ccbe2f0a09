import { createTag, deleteTag, getTag, listTags, updateTag } from '#lib/contracts/team/tags.ts'
import * as tags from '#server/domain/tags/index.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import type { On } from './on.ts'
import { tagToWire } from './team-wire.ts'

export function tagRoutes(on: On): void {
  const tag = answersWith('tag', tags.tagById, tagToWire)
  const find = ({ ctx, params }: Named) => tags.tagById(ctx, params.id)

  on(createTag, { run: tag.created(tags.createTag) })
  on(listTags, { run: tag.listed(tags.pageTags, 'tag') })
  on(getTag, { find, run: tag.found })
  on(updateTag, { find, run: tag.changed(tags.updateTag) })
  on(deleteTag, { run: tag.deleted(tags.deleteTag) })
}
