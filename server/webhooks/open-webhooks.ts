import type { Logger } from 'pino'
import type { Config } from '#server/config.ts'
import type { Context } from '#server/domain/context.ts'
import {
  claimDelivery,
  deliverJob,
  LEASE_SECONDS,
  releaseDelivery,
  webhooksDue,
} from '#server/domain/webhooks/index.ts'
import { openPoster } from '#server/outbound/open-poster.ts'
import { queue } from '#server/queue/open-jobs.ts'
import { type LookUp, systemLookUp } from '../outbound/checked-lookup.ts'
import { deliver } from './deliver.ts'
import { fanOut, webhooksBehind } from './fan-out.ts'
import { openFanOut } from './open-fan-out.ts'
import { openLanes } from './open-lanes.ts'
import { SCHEDULE } from './schedule.ts'

type Parts = Pick<Context, 'db' | 'now' | 'enqueue' | 'kick'> & { log: Logger; config: Config }
/** What tests set otherwise: how names are looked up, how long is waited, and when is tried again. */
export type WebhookSettings = { lookUp?: LookUp; timeoutMs?: number; schedule?: readonly number[] }

const WORKERS = 10
const GRACE_MS = 2000
const RETRY = { retryLimit: 1000, retryDelay: 1, retryBackoff: true, retryDelayMax: 60 }
/** A job takes twenty seconds at most: ten, and the last attempt. Of one that does not, the process is gone. */
const OPTIONS = { ...RETRY, expireInSeconds: 30, deleteAfterSeconds: 3600 }

/** Outgoing webhooks of this process: the log becomes deliveries, deliveries become POSTs. */
export function openWebhooks(parts: Parts, settings: WebhookSettings = {}) {
  const { db, now, log, config } = parts
  const { lookUp = systemLookUp, timeoutMs, schedule = SCHEDULE } = settings
  const poster = openPoster({ lookUp, timeoutMs, now, allowPrivate: config.WEBHOOK_ALLOW_PRIVATE })
  const steps = { behind: () => webhooksBehind(db), fanOut: (id: string) => fanOut(parts, id) }
  const fan = openFanOut(steps, (err) => log.warn({ err }, 'webhooks could not be told; trying again'))
  const again = (id: string, afterSeconds?: number) => parts.enqueue(db, deliverJob(id, afterSeconds))
  const deliverNext = async (id: string) => {
    const due = await claimDelivery(db, id)
    if (!due) return false
    try {
      await deliver({ ...parts, poster, schedule }, due)
    } catch (error) {
      await releaseDelivery(db, due)
      throw error
    }
    return true
  }
  const work = openLanes({ deliverNext, again, leaseSeconds: LEASE_SECONDS })

  return {
    queue: queue('deliver-webhook', OPTIONS, work, WORKERS),
    /** The log has grown. */
    kick: fan.kick,
    /** Goes on with what the process before left behind; the queues must be open. */
    async start(): Promise<void> {
      for (const id of await webhooksDue(db)) for (const seconds of [0, LEASE_SECONDS]) await again(id, seconds)
      fan.kick()
    },
    /** No more deliveries are made, and attempts under way get two seconds to end. The jobs are stopped next. */
    async leave(): Promise<void> {
      await fan.stop()
      setTimeout(() => void poster.close(), GRACE_MS).unref()
    },
    async close(): Promise<void> {
      await fan.stop()
      await poster.close()
    },
  }
}
