import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import type { OwnPost } from './post.ts'
import type { PostFilter } from './post-filter.ts'

/** Leaves of a post's values what `include_types` and `include_attributes` ask for; all, where neither is asked. */
export async function limitedTo(ctx: Context, filter: PostFilter): Promise<<P extends OwnPost>(post: P) => P> {
  const keys = await shownKeys(ctx, filter)
  if (!keys) return (post) => post
  return (post) => ({
    ...post,
    values: Object.fromEntries(Object.entries(post.values).filter(([key]) => keys.has(key))),
  })
}

/** The keys of the attributes that are asked for; undefined for all. */
export async function shownKeys(
  { db, teamId }: Context,
  { shownTypes: types, shownAttributes: attributes }: PostFilter,
): Promise<ReadonlySet<string> | undefined> {
  if (!types && !attributes) return undefined
  const { rows } = await sql<{ key: string }>`select key from attribute where team_id = ${teamId}
    and (${types ?? null}::text[] is null or type = any(${types ?? null}::text[]))
    and (${attributes ?? null}::text[] is null or key = any(${attributes ?? null}::text[])
      or id::text = any(${attributes ?? null}::text[]))`.execute(db)
  return new Set(rows.map(({ key }) => key))
}
