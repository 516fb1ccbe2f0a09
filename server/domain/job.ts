import type { ChannelKind } from '#server/db/alert-tables.ts'
import type { Centre } from '#server/db/schema.ts'

/** How an alarm's calling goes on. `raised`: begins it; `changed`: what became of a call is known; `due`: the `next_at` it was queued for. */
type Climb = { teamId: string; centre: Centre; alarmId: string; raised?: true; changed?: true; due?: string }
/** Each channel has its own queue, so that none delays another. Without an alarm: tests of a channel. */
type SendAlerts = {
  [K in ChannelKind]: { name: `send-alerts-${K}`; data: { teamId: string; centre: Centre; alarmId: string | null } }
}[ChannelKind]

/**
 * Work for later, queued in a verb's own transaction (`ctx.enqueue(ctx.db, job)`): it is there after the commit, or not
 * at all. Done at least once, so each must bear being done twice.
 */
export type Job = { afterSeconds?: number } & (
  | { name: 'geocode-alarm'; data: { teamId: string; centre: Centre; alarmId: string } }
  | { name: 'geocode-report'; data: { teamId: string; centre: Centre; reportId: number } }
  | { name: 'import-csv'; data: { teamId: string; centre: Centre; csvId: number; run: number } }
  | { name: 'mail-invitation'; data: { teamId: string; memberId: string; email: string; origin: string } }
  | { name: 'mail-password-reset'; data: { email: string; origin: string } }
  | { name: 'export-posts'; data: { teamId: string; centre: Centre; exportId: number } }
  | { name: 'deliver-webhook'; data: { webhookId: string } }
  | { name: 'fetch-media'; data: { teamId: string; centre: Centre; messageId: number } }
  | { name: 'join-parts'; data: { teamId: string; centre: Centre; partId: number } }
  | { name: 'climb-ladder'; data: Climb }
  | { name: 'alert-unowned'; data: { teamId: string; centre: Centre; alarmId: string } }
  | SendAlerts
  | { name: 'send-message'; data: { teamId: string; centre: Centre; messageId: number } }
)
