import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'

/**
 * Lets PostgreSQL look at how many posts there are, and where. Until autovacuum comes by it takes tables that have just
 * been filled for empty ones, and compares every post with every point.
 */
export async function measurePosts({ db }: Context): Promise<void> {
  await sql`analyze post, post_point, post_tag`.execute(db)
}
