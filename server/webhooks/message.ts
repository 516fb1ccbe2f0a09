import { Webhook as Signer } from 'standardwebhooks'
import type { Entry } from '#lib/contracts/live.ts'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'
import { TEST } from '#server/domain/webhooks/index.ts'
import { readActivity } from '#server/live/activity-rows.ts'

type About = { teamId: string; centre: Centre; webhookId: string; type: string; seq: number | null; createdAt: Date }

type Of = { team: string; centre: Centre }
/** What a webhook is sent: what happened, or that somebody tries it. The team API's document has it as `WebhookEvent` and `WebhookTest`. */
export type WebhookMessage = {
  type: string
  timestamp: string
  data: (Of & { seq: number; alarm: string | null; entry: Entry }) | (Of & { webhook: string })
}

/**
 * What a webhook is told: references and short values, read from the log where they are kept anyway. Undefined when the
 * entry is gone.
 */
export async function messageOf(db: Db, about: About): Promise<WebhookMessage | undefined> {
  const { teamId: team, centre, seq } = about
  if (seq === null) {
    const data = { team, centre, webhook: about.webhookId }
    return { type: TEST, timestamp: about.createdAt.toISOString(), data }
  }
  const [row] = await readActivity(db, team, seq - 1, 1, seq)
  if (!row) return undefined
  return {
    type: about.type,
    timestamp: row.entry.at,
    data: { team, centre, seq, alarm: row.entry.alarm, entry: row.entry },
  }
}

/** The headers of the Standard Webhooks spec: one signature per secret, so that a new one can be rolled out. */
export function signedHeaders(id: string, body: string, secrets: string[], now: Date): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'Muster-Webhooks',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Signer(secret).sign(id, now, body)).join(' '),
  }
}
