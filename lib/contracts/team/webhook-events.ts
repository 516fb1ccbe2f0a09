import { z } from 'zod'
import { ACTION_NAMES } from '#lib/actions.ts'
import { Instant, id } from './shared.ts'

const entry = z.object({
  id: id('str'),
  at: Instant,
  action: z.string().meta({ example: 'ALARM_CREATE' }),
  alarm: z.string().nullable(),
  object: z.string().nullable(),
  descriptor: z.string().nullable().meta({ example: 'Building fire' }),
  changes: z.array(z.object({ key: z.string(), from: z.unknown(), to: z.unknown() })),
  undoes: z.string().optional().meta({ description: 'The entry that this one has undone; only of an undo.' }),
})
const Centre = z.enum(['live', 'training']).meta({ description: 'The control centre the webhook belongs to.' })

/** What a webhook is sent: what happened, in the shape the live stream has for it (`../live.ts`). */
export const WebhookEvent = z
  .object({
    type: z.enum(ACTION_NAMES).meta({ example: 'ALARM_CREATE' }),
    timestamp: Instant.meta({ description: 'When it happened; the same at every attempt.' }),
    data: z.object({
      team: id('tea'),
      centre: Centre,
      seq: z
        .number()
        .int()
        .meta({ description: 'Its place in the team’s log: sort by it, not by arrival.', example: 419 }),
      alarm: z.string().nullable().meta({ description: 'The alarm it belongs to.' }),
      entry,
    }),
  })
  .meta({ id: 'WebhookEvent' })
export type WebhookEvent = z.output<typeof WebhookEvent>

/** What `POST /v1/webhooks/{id}/test` sends. */
export const WebhookTest = z
  .object({
    type: z.literal('TEST'),
    timestamp: Instant,
    data: z.object({ team: id('tea'), centre: Centre, webhook: id('whk') }),
  })
  .meta({ id: 'WebhookTest' })
export type WebhookTest = z.output<typeof WebhookTest>

/** What everybody who takes webhooks must know, for the document. */
export const HOW_WEBHOOKS_ARRIVE = [
  '*Extension.* What happens is sent to your address by POST, after the [Standard Webhooks](https://www.standardwebhooks.com)',
  'specification. What is sent stands in this document’s `webhooks`.',
  '',
  '- **Verify** before you believe it, with the bytes of the body as they came: the HMAC-SHA256 of',
  '  `{webhook-id}.{webhook-timestamp}.{body}` under the secret (Base64 after `whsec_`) must be one of the signatures, and',
  '  the timestamp of the last five minutes. The library `standardwebhooks` does it: `new Webhook(secret).verify(body, headers)`.',
  '- **Answer 2xx** within 10 seconds and work afterwards. Anything else, redirects included, is tried again: after 5 s,',
  '  30 s, 2 min, 10 min, 1 h, 3 h, 8 h and 14 h, a fifth more or less, and not before a `Retry-After` (seconds or a date; a day at most). Then it is `dead`:',
  '  `…/deliveries?status=dead` lists those, each with its attempts, and a replay sends one again. `410` makes the webhook',
  '  inactive (`active: false`; in the logs a `WEBHOOK_UPDATE` by nobody), and what still waits is given up.',
  '- **Take it once**: everything arrives at least once, always with the same `webhook-id`.',
  '- **Order**: attempts are made in the order of `seq`, but what failed does not hold up what comes after it.',
  '- A webhook hears its own control centre, what both centres share, and no more than the key that chose its events could',
  '  read. It lives on when that key is revoked.',
  '- Addresses that are not public are refused, unless the operator allows them.',
].join('\n')
