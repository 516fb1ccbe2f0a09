import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { lettersBefore } from './letters-before.ts'
import type { Due } from './message.ts'

/** What is still to be sent of this message; undefined when nothing is: it is gone, cancelled, or has been sent. */
export async function messageToSend(ctx: Context, id: number): Promise<Due | undefined> {
  const { rows } = await sql<Omit<Due, 'answers'> & { parentId: number | null }>`
    select m.id, c.contact as "to", m.title, m.message as text, m.data_provider as provider, m.parent_id as "parentId"
    from message m join contact c on c.id = m.contact_id
    where m.team_id = ${ctx.teamId} and m.centre = ${ctx.centre} and m.id = ${id} and m.direction = 'outgoing'
      and m.status = 'pending' and m.data_provider is not null`.execute(ctx.db)
  const [found] = rows
  if (!found) return undefined
  const { parentId, ...due } = found
  return { ...due, answers: await lettersBefore(ctx, due.provider === 'email' ? parentId : null) }
}
