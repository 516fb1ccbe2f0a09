import { sql } from 'kysely'
import type { StrengthAnswer } from '#server/db/alert-tables.ts'
import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import { noteState } from '../alerts/index.ts'
import type { Context } from '../context.ts'
import { makeAvailable } from './make-available.ts'
import { noteReadiness } from './note-readiness.ts'

type Asked = { alertId: string; memberId: string; noticeId: string; from: Date; until: Date }

/**
 * A member who was asked says whether they can be available; the first word counts, others do nothing. Who can is available until
 * then, at once; in the training centre it is only counted. The log has how many, and not who could not.
 */
export async function answerRequest(outer: Context, asked: Asked, said: StrengthAnswer): Promise<void> {
  const isNew = await transaction(outer, async (ctx) => {
    const { memberId: member_id, noticeId: notice_id } = asked
    const made = await ctx.db
      .insertInto('strength_answer')
      .values({ notice_id, member_id, said, at: ctx.now() })
      .onConflict((oc) => oc.doNothing())
      .returning('said')
      .executeTakeFirst()
    if (!made) return false
    await noteState(ctx, asked.alertId, { state: 'answered' })
    if (said === 'can' && ctx.centre === 'live') await makeAvailable(ctx, member_id, asked)
    const changes = await countsOf(ctx, notice_id)
    const about = { objectId: notice_id, descriptor: null, changes }
    await record({ ...ctx, actor: { kind: 'system' } }, { action: 'READINESS_ANSWER', ...about })
    return true
  })
  if (isNew && outer.centre === 'live') await noteReadiness({ ...outer, actor: { kind: 'system' } })
}

async function countsOf(ctx: Context, noticeId: string) {
  const { rows } = await sql<{ key: StrengthAnswer; to: number }>`
    select said as key, count(*)::int as to from strength_answer where notice_id = ${noticeId} group by said order by said`.execute(
    ctx.db,
  )
  return rows.map((row) => ({ ...row, from: null }))
}
