import { sql } from 'kysely'
import type { ChannelKind } from '#server/db/alert-tables.ts'
import { transaction } from '#server/db/transaction.ts'
import { record, refOf } from '../activity/record.ts'
import { queueAlerts } from '../alerts/queue-alerts.ts'
import type { Context } from '../context.ts'
import { newId } from '../id.ts'

/**
 * Calls everybody who has a channel by the first of theirs, as a test that says so; in the training centre only its list. Returns
 * the test's id. `month`: that month's own, of which there is one; undefined when there is it already.
 */
export function testTeam(outer: Context): Promise<string>
export function testTeam(outer: Context, month: string): Promise<string | undefined>
export function testTeam(outer: Context, month: string | null = null): Promise<string | undefined> {
  return transaction(outer, async (ctx) => {
    const { id, at } = newId('tst', ctx.now())
    const row = { id, team_id: ctx.teamId, centre: ctx.centre, month, created_at: at }
    const made = await ctx.db
      .insertInto('team_test')
      .values({ ...row, creator: JSON.stringify(refOf(ctx.actor)) })
      .onConflict((oc) => oc.columns(['team_id', 'month']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return undefined
    const calls = (await firstChannels(ctx)).map(({ member, ...channel }) => ({ member, channel, ...AS_TEST }))
    await queueAlerts(ctx, { alarmId: null, testId: id }, calls)
    const changes = [{ key: 'called', from: null, to: calls.length }]
    await record(ctx, { action: 'ALERT_TEST', objectId: id, descriptor: null, changes })
    return id
  })
}

const AS_TEST = { purpose: 'test' as const, wave: 0, step: 0 }

async function firstChannels(ctx: Context) {
  const { rows } = await sql<{ member: string; id: string; kind: ChannelKind }>`
    select distinct on (m.id) m.id as member, c.id, c.kind from member m join member_channel c on c.member_id = m.id
    where m.team_id = ${ctx.teamId} and (${ctx.centre} = 'live' or m.in_training)
    order by m.id, c.place, c.id`.execute(ctx.db)
  return rows
}
