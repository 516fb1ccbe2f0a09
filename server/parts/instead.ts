import type { Channels } from '#server/jobs/call-people.ts'
import type { WebhookSettings } from '#server/webhooks/open-webhooks.ts'

/** What tests and measurements set otherwise: the clock, the ways of webhooks, and the channels that people are called by. */
export type Instead = WebhookSettings & { now?: () => Date; channels?: Channels }
