import type { z } from 'zod'
import type { DeliveryWithAttempts, Delivery as WireDelivery } from '#lib/contracts/team/webhook-deliveries.ts'
import type { Webhook as WireWebhook } from '#lib/contracts/team/webhooks.ts'
import type { Delivery, ShownWebhook } from '#server/domain/webhooks/index.ts'
import { actorToWire, iso } from './wire.ts'

export const webhookToWire = ({ createdAt, updatedAt, creator, scopes: _, version: __, ...same }: ShownWebhook) =>
  ({ ...same, createdAt: iso(createdAt), updatedAt: iso(updatedAt), creator: actorToWire(creator) }) satisfies z.input<
    typeof WireWebhook
  >

export const deliveryToWire = ({ id, createdAt, updatedAt, webhookId, type, seq, status, nextAt }: Delivery) =>
  ({
    id,
    createdAt: iso(createdAt),
    updatedAt: iso(updatedAt),
    webhook: webhookId,
    type,
    seq,
    status,
    nextAttemptAt: nextAt && iso(nextAt),
  }) satisfies z.input<typeof WireDelivery>

export const deliveryWithAttempts = (delivery: Delivery) =>
  ({ ...deliveryToWire(delivery), attempts: delivery.attempts }) satisfies z.input<typeof DeliveryWithAttempts>
