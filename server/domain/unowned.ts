import type { AlertingSettings } from '#server/db/alert-tables.ts'
import type { Context } from './context.ts'
import type { Priority } from './priority.ts'

/** What holds where a team has said nothing. */
export const UNOWNED_SECONDS = 30
export const UNOWNED_PRIORITIES: readonly Priority[] = [1, 2]

/** Nobody owns an alarm: since when, when duty officers are told so (null: never), and when they were. */
export type Unowned = { since: Date; officersAt: Date | null; officersToldAt: Date | null }

/** When duty officers are told that nobody owns an alarm of this priority; null: never. */
export function officersDueAt(since: Date, priority: Priority, alerting: AlertingSettings): Date | null {
  const { unowned = UNOWNED_SECONDS, unownedPriorities = UNOWNED_PRIORITIES } = alerting
  if (unowned === 0 || !unownedPriorities.includes(priority)) return null
  return new Date(since.getTime() + unowned * 1000)
}

/** Has an alarm that nobody owns looked at after so many seconds: a row, so that a restart forgets none. */
export function unownedLater(ctx: Context, alarmId: string, afterSeconds: number): Promise<void> {
  const { teamId, centre } = ctx
  return ctx.enqueue(ctx.db, { name: 'alert-unowned', data: { teamId, centre, alarmId }, afterSeconds })
}

/** The same from the moment on in which nobody owns it: when its team's duty officers are to hear of it. */
export async function unownedFrom(ctx: Context, alarmId: string): Promise<void> {
  const team = ctx.db.selectFrom('team').select('alerting').where('id', '=', ctx.teamId)
  const { unowned = UNOWNED_SECONDS } = (await team.executeTakeFirstOrThrow()).alerting
  if (unowned > 0) await unownedLater(ctx, alarmId, unowned)
}
