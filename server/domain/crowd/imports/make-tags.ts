import type { Context } from '#server/domain/context.ts'
import { isRefused } from '#server/domain/refused.ts'
import { openKnowledge } from '../posts/index.ts'
import { createTag, type NewTag } from '../tags/index.ts'
import type { Viewer } from '../viewer.ts'
import { resolveRowTags } from './resolve-row-tags.ts'

const PLAIN: Omit<NewTag, 'name'> = {
  parentId: null,
  slug: null,
  role: [],
  type: 'category',
  color: null,
  icon: null,
  description: null,
  priority: 99,
}

/** Makes the tags that these rows name and nobody has made; each is a change of its own, and stays. */
export async function makeTags(
  ctx: Context,
  viewer: Viewer,
  rows: readonly { tags: readonly string[] }[],
): Promise<void> {
  const known = openKnowledge(ctx, viewer)
  const lacking = new Set<string>()
  for (const { tags } of rows) for (const name of (await resolveRowTags(tags, known)).unknown) lacking.add(name)
  for (const name of lacking)
    await createTag(ctx, viewer, { ...PLAIN, name }).catch((error) => {
      // Another import was quicker, or it is no name for a tag: then the row says so.
      if (!isRefused(error)) throw error
    })
}
