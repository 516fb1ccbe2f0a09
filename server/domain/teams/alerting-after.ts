import type { AlertingSettings } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'
import { requireOurs } from '../require-ours.ts'

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
  await requireOurs(ctx, 'member', change.dutyOfficers ?? [], 'alerting.dutyOfficers')
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  const after = Object.entries({ ...before, ...Object.fromEntries(given) }).filter(([, value]) => value !== null)
  return Object.fromEntries(after)
}
