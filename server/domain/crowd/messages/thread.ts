import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'

/** What an incoming message answers, and the post that the exchange is about. */
export type Thread = { parentId: number | null; postId: number | null }
type About = { provider: string; type: string; answers?: string[] }

/**
 * The outgoing message that this one answers: the one it names, where the provider says so (e-mail); otherwise the last
 * word between us and the contact, if it was ours. Its post is that of the exchange.
 */
export async function threadOf(ctx: Context, contactId: number, { provider, type, answers }: About): Promise<Thread> {
  const named = answers ? sql`m.data_provider_message_id = any(${answers}::text[])` : sql`true`
  const { rows } = await sql<{ id: number; direction: string; postId: number | null }>`
    select m.id, m.direction, coalesce(m.post_id, p.post_id) as "postId" from message m
      left join message p on p.id = m.parent_id
    where m.team_id = ${ctx.teamId} and m.centre = ${ctx.centre} and m.contact_id = ${contactId} and m.type = ${type}
      and (m.direction = 'incoming' or (m.status in ('sent', 'unknown', 'pending_poll') and m.data_provider = ${provider}))
      and ${named}
    order by m.id desc limit 1`.execute(ctx.db)
  const last = rows[0]
  return last?.direction === 'outgoing' ? { parentId: last.id, postId: last.postId } : { parentId: null, postId: null }
}
