import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import { tagById } from './store.ts'
import type { CrowdTag } from './tag.ts'

/** One change of a team's tags after the other: no two take the same name, and no two move below each other. */
export async function lockTags({ db, teamId }: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('crowd_tag ' || ${teamId}, 0))`.execute(db)
}

export async function lockTag(ctx: Context, id: number): Promise<CrowdTag> {
  const tag = await tagById(ctx, id, true)
  if (!tag) throw notFound('tag')
  return tag
}
