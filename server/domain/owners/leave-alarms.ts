import type { Happening } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { ring } from './disown-alarm.ts'

/**
 * Takes the open alarms of both centres from somebody who leaves the team: nobody owns them, so they ring anew. Returns what is to be
 * recorded of it, each with its centre. The caller has locked the membership and records last.
 */
export async function leaveAlarms(ctx: Context, membership: number): Promise<{ ctx: Context; happening: Happening }[]> {
  const open = await ctx.db
    .selectFrom('alarm as a')
    .innerJoin('membership as s', 's.id', 'a.owner_membership')
    .select(['a.id', 'a.title', 'a.version', 'a.centre', 's.user_id as user'])
    .where('a.team_id', '=', ctx.teamId)
    .where('a.owner_membership', '=', membership)
    .where('a.concluded_at', 'is', null)
    .orderBy('a.id')
    .forUpdate('a')
    .execute()
  const happened = []
  for (const { id, title, version, centre, user } of open) {
    const there = { ...ctx, centre }
    await ring(there, id, version)
    const changes = [{ key: 'owner', from: user, to: null }]
    const happening = { action: 'ALARM_DISOWN', objectId: id, descriptor: title, alarmId: id, changes }
    happened.push({ ctx: there, happening })
  }
  return happened
}
