import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { notFound } from '../error.ts'

/** How far somebody has read; `member` null: the control centre. */
export type ReadMark = { member: { id: string; name: string } | null; message: string; at: Date }

/**
 * The caller has read an alarm's chat up to that message: a member for themselves, anybody else for the control centre. Going
 * back, or the same again, changes nothing. @throws DomainError `not_found` for a message that is not of this alarm
 */
export function readChat(outer: Context, alarmId: string, messageId: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const query = ctx.db.selectFrom('alarm_message').select('id').where('alarm_id', '=', alarmId)
    if (!(await query.where('id', '=', messageId).executeTakeFirst())) throw notFound('message')
    if (!(await readUpTo(ctx, alarmId, messageId))) return
    await record(ctx, { action: 'ALARM_READ', objectId: messageId, descriptor: null, alarmId })
  })
}

/** Moves the caller's mark forward; whether it moved. Without an entry in the log. */
export async function readUpTo(ctx: Context, alarmId: string, messageId: string): Promise<boolean> {
  const mark = { alarm_id: alarmId, member_id: readerOf(ctx), message_id: messageId, at: ctx.now() }
  const moved = await ctx.db
    .insertInto('alarm_read')
    .values(mark)
    .onConflict((oc) =>
      oc
        .columns(['alarm_id', 'member_id'])
        .doUpdateSet({ message_id: mark.message_id, at: mark.at })
        .where('alarm_read.message_id', '<', messageId),
    )
    .returning('alarm_id')
    .executeTakeFirst()
  return moved !== undefined
}

const readerOf = ({ actor }: Context) => (actor.kind === 'member' ? actor.id : null)

/** Who has read how far, those who have read most first. */
export async function readMarks(ctx: Context, alarmId: string): Promise<ReadMark[]> {
  const { rows } = await sql<ReadMark>`
    select case when m.id is null then null else json_build_object('id', m.id, 'name', m.firstname || ' ' || m.lastname) end as member,
      r.message_id as message, r.at
    from alarm_read r left join member m on m.id = r.member_id where r.alarm_id = ${alarmId}
    order by r.message_id desc, r.member_id nulls first`.execute(ctx.db)
  return rows
}
