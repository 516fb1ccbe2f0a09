import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import type { Post } from './post.ts'
import { ours, postColumns } from './store.ts'

/**
 * Posts of the caller's centre, in the order of their ids, that nobody else changes until the transaction ends. Read only
 * when they are locked: a statement that has waited for a row still sees the old tags and the old lock beside it.
 */
export async function lockRows(ctx: Context, ids: readonly number[]): Promise<Post[]> {
  const where = sql`${ours(ctx)} and p.id = any(${ids}::int[])`
  await sql`select from post p where ${where} order by p.id for no key update`.execute(ctx.db)
  const { rows } = await sql<Post>`select ${postColumns} from post p where ${where} order by p.id`.execute(ctx.db)
  return rows
}

/** One of them. @throws DomainError `not_found` */
export async function lockRow(ctx: Context, id: number): Promise<Post> {
  const [post] = await lockRows(ctx, [id])
  if (!post) throw notFound('post')
  return post
}
