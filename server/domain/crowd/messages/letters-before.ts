import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import type { Due } from './message.ts'

const MOST = 20

/** The letters of the thread that ends with this message: what `References` and `Re:` are made of. */
export async function lettersBefore(ctx: Context, parentId: number | null): Promise<Due['answers']> {
  if (parentId === null) return { ids: [], subject: null }
  const { rows } = await sql<{ id: string | null; title: string | null }>`
    with recursive thread as (
      select id, parent_id, data_provider_message_id, title, 1 as depth from message
        where team_id = ${ctx.teamId} and id = ${parentId} and type = 'email'
      union all
      select m.id, m.parent_id, m.data_provider_message_id, m.title, t.depth + 1 from message m
        join thread t on m.id = t.parent_id where t.depth < ${MOST} and m.type = 'email')
    select data_provider_message_id as id, title from thread order by depth desc`.execute(ctx.db)
  return { ids: rows.flatMap(({ id }) => id ?? []), subject: rows.at(-1)?.title ?? null }
}
