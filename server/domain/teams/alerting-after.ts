import type { AlertingSettings } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'
import { invalid } from '../error.ts'

export type AlertingChange = { [K in keyof AlertingSettings]?: AlertingSettings[K] | null | undefined }

/**
 * The settings of alerting after a change; what is null is no longer set.
 * @throws DomainError `invalid` naming the first duty officer who is no member of the team
 */
export async function alertingAfter(
  ctx: Context,
  before: AlertingSettings,
  change: AlertingChange = {},
): Promise<AlertingSettings> {
  await requireMembers(ctx, change.dutyOfficers ?? [])
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  const after = Object.entries({ ...before, ...Object.fromEntries(given) }).filter(([, value]) => value !== null)
  return Object.fromEntries(after)
}

async function requireMembers(ctx: Context, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const rows = await ctx.db
    .selectFrom('member')
    .select('id')
    .where('team_id', '=', ctx.teamId)
    .where('id', 'in', ids)
    .execute()
  const stranger = ids.find((id) => !rows.some((row) => row.id === id))
  if (stranger !== undefined) throw invalid(`No such member: ${stranger}`, 'alerting.dutyOfficers')
}
