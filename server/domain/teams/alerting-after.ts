import type { AlertingSettings } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'
import { requireOurs } from '../require-ours.ts'
import { type ChangeOf, settingsAfter } from './settings-after.ts'

export type AlertingChange = ChangeOf<AlertingSettings>

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
  return settingsAfter(before, change)
}
