import type { Channel } from '#server/channels/channel.ts'
import type { ChannelKind } from '#server/db/alert-tables.ts'
import { type Claimed, claimAlerts } from '#server/domain/alerts/claim-alerts.ts'
import { noteState } from '#server/domain/alerts/note-state.ts'
import type { Context } from '#server/domain/context.ts'
import type { Job } from '#server/domain/job.ts'
import { queue } from '../queue/open-jobs.ts'

type Wanted = Extract<Job, { name: 'send-alerts' }>['data']
type Parts = {
  channels: Record<ChannelKind, Channel>
  contextOf: (who: Pick<Wanted, 'teamId' | 'centre'> & { actor: { kind: 'system' } }) => Context
  log: { warn: (about: object, text: string) => void }
}

const OPTIONS = { retryLimit: 5, retryDelay: 1, retryBackoff: true, expireInSeconds: 120 }

/** Hands what is queued for one channel to its service. */
export const sendingAlerts = ({ channels, contextOf, log }: Parts) =>
  queue('send-alerts', OPTIONS, async ({ teamId, centre, channel, alarmId }) => {
    const ctx = contextOf({ teamId, centre, actor: { kind: 'system' } })
    const claimed = await claimAlerts(ctx, channel, alarmId)
    await Promise.all(claimed.map((one) => sendOne(ctx, channels[channel], one, log)))
  })

async function sendOne(ctx: Context, send: Channel, { notice, target }: Claimed, log: Parts['log']): Promise<void> {
  try {
    await noteState(ctx, notice.alertId, { state: 'accepted', ...(await send(notice, target)) })
  } catch (error) {
    log.warn({ alertId: notice.alertId, channel: target.kind }, 'an alert was not taken')
    const reason = error instanceof Error ? error.message : String(error)
    await noteState(ctx, notice.alertId, { state: 'failed', reason })
  }
}
