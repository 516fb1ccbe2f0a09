import type { OpenAPIHono } from '@hono/zod-openapi'
import type { z } from 'zod'
import { ACTIONS } from '#lib/actions.ts'
import { WebhookEvent, WebhookTest } from '#lib/contracts/team/webhook-events.ts'

type Registry = OpenAPIHono['openAPIRegistry']

/** The document's `webhooks`: one entry for each thing a webhook may hear, and the test. */
export function documentWebhooks(registry: Registry): void {
  for (const [action, meaning] of Object.entries(ACTIONS))
    registry.registerWebhook(sent(action, meaning, WebhookEvent, exampleOf(action)))
  registry.registerWebhook(sent('TEST', 'Somebody asked for a test', WebhookTest, TEST_EXAMPLE))
}

const sent = (type: string, summary: string, schema: z.ZodType, example: object) => ({
  method: 'post' as const,
  path: type,
  tags: ['Webhooks'],
  summary,
  description: DESCRIPTION,
  parameters: HEADERS,
  'x-extension': true,
  request: { body: { required: true, content: { 'application/json': { schema, example } } } },
  responses: {
    '2XX': { description: 'Taken. Answer within 10 seconds, and work afterwards.' },
    410: { description: 'Send nothing more: the webhook is made inactive.' },
    default: { description: 'Not taken, redirects included: tried again.' },
  },
})

const DESCRIPTION = '*Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.'

const header = (name: string, description: string, example: string) => ({
  name,
  in: 'header' as const,
  required: true,
  description,
  schema: { type: 'string' as const, example },
})
const HEADERS = [
  header('webhook-id', 'The delivery’s id, the same at every attempt.', 'whd_01j85v5kgkfbzt7yb0nwq1ztdw00'),
  header('webhook-timestamp', 'When this attempt was made, Unix time in seconds.', '1726773120'),
  header(
    'webhook-signature',
    '`v1,` and the signature in Base64; several, with spaces between, while an old secret still counts.',
    'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  ),
]

const ID = '01j85v5kgkfbzt7yb0nwq1ztdw00'
const AT = '2021-01-01T00:00:00.000Z'
const OF_ALARMS = /^(ALARM|RESPONSE|ASSIGNMENT|MEDIA)_/

function exampleOf(type: string): WebhookEvent {
  const alarm = OF_ALARMS.test(type) ? `alr_${ID}` : null
  const entry = {
    id: `${alarm ? 'str' : 'log'}_${ID}`,
    at: AT,
    action: type,
    alarm,
    object: alarm,
    descriptor: 'Building fire',
  }
  return {
    type,
    timestamp: AT,
    data: { team: `tea_${ID}`, centre: 'live', seq: 419, alarm, entry: { ...entry, changes: [] } },
  }
}

const TEST_EXAMPLE: WebhookTest = {
  type: 'TEST',
  timestamp: AT,
  data: { team: `tea_${ID}`, centre: 'live', webhook: `whk_${ID}` },
}
