import { shortages } from '#lib/crew/shortages.ts'
import { quietChannel } from '../alerts/index.ts'
import type { Context } from '../context.ts'
import { strengthOf } from '../crew/index.ts'
import { channelsOf } from './channels.ts'
import { makeNotice } from './make-notice.ts'
import { recentNotices } from './recent.ts'

/** So far ahead plans are looked at for when enough come again. */
export const AHEAD_HOURS = 24

/**
 * Tells the duty officers of the live centre that these roles have fallen short, by a channel that neither rings nor costs, and until
 * when as far as plans tell. A role is told of once an hour, however often it falls short. The caller holds the lock of the team.
 */
export async function warnOfficers(outer: Context, fallen: readonly (string | null)[]): Promise<void> {
  const ctx: Context = { ...outer, centre: 'live' }
  const to = await officersOf(ctx)
  if (to.length === 0) return
  const told = new Set((await recentNotices(ctx, 'warning')).map(({ role }) => role))
  const due = fallen.filter((role) => !told.has(role))
  if (due.length === 0) return
  const now = ctx.now()
  const { short } = await strengthOf(ctx, now, AHEAD_HOURS)
  const known = shortages(short, now.getTime() + AHEAD_HOURS * 60 * 60 * 1000)
  const isDue = ({ role, from }: (typeof known)[number]) => from <= now.getTime() && due.includes(role?.id ?? null)
  const ours = known.filter(isDue)
  if (ours.length > 0) await makeNotice(ctx, { kind: 'warning', short: ours, to })
}

async function officersOf(ctx: Context) {
  const { alerting } = await ctx.db
    .selectFrom('team')
    .select('alerting')
    .where('id', '=', ctx.teamId)
    .executeTakeFirstOrThrow()
  const channels = await channelsOf(ctx, alerting.dutyOfficers ?? [])
  return [...channels].flatMap(([member, all]) => {
    const channel = quietChannel(all)
    return channel ? [{ member, channel }] : []
  })
}
