import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { diff, record, refOf } from '../activity/record.ts'
import { applied } from '../applied.ts'
import type { Context } from '../context.ts'
import { newId } from '../id.ts'
import { lockWebhook } from './lock-webhook.ts'
import { newSigningSecret, shownUrl, type Webhook } from './webhook.ts'

type Settings = Pick<Webhook, 'url' | 'events' | 'description' | 'active'>
type Given = { [K in keyof Settings]?: Settings[K] | undefined }
/** `secret`: one that the receiver has already; otherwise one is made. */
export type NewWebhook = Given & Pick<Webhook, 'url' | 'events' | 'scopes'> & { secret?: string | undefined }

const OLD_SECRET_SIGNS_MS = 24 * 60 * 60 * 1000

/** Adds a webhook that hears what happens from now on. The secret is returned here and never again. */
export function createWebhook(outer: Context, webhook: NewWebhook): Promise<{ id: string; secret: string }> {
  return transaction(outer, async (ctx) => {
    const { url, events, description = null, active = true, scopes } = webhook
    const { id, at } = newId('whk', ctx.now())
    const secret = webhook.secret ?? newSigningSecret()
    const row = { id, team_id: ctx.teamId, centre: ctx.centre, url, events, description, active, scopes, secret }
    const begun = { creator: JSON.stringify(refOf(ctx.actor)), reached: '0', created_at: at, updated_at: at }
    await ctx.db
      .insertInto('webhook')
      .values({ ...row, ...begun, previous_secret: null, previous_until: null })
      .execute()
    await beginAtPresent(ctx, id)
    const changes = diff<Record<string, unknown>>({}, logged({ url, events, description, active }))
    await record(ctx, { action: 'WEBHOOK_CREATE', objectId: id, descriptor: nameOf(webhook), changes, shared: true })
    return { id, secret }
  })
}

/**
 * Changes what is named. With `events`, the webhook hears from then on what their chooser may read. `allow` is given the
 * webhook as it will be, and may refuse. One made active again begins at the present.
 * @throws DomainError `not_found`, `stale`, and what `allow` throws
 */
export function updateWebhook(
  outer: Context,
  id: string,
  change: Given & { scopes: string[] },
  allow: (after: Webhook) => void,
): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockWebhook(ctx, id)
    const after = applied(before, { ...change, scopes: change.events && change.scopes })
    allow(after)
    const { url, events, description, active, scopes } = after
    const changes = diff(logged(before), logged(after))
    if (url !== before.url && !changes.some(({ key }) => key === 'url')) changes.push(hidden('url'))
    if (scopes.toSorted().join() !== before.scopes.toSorted().join()) changes.push(hidden('scope'))
    if (changes.length === 0) return
    await ctx.db
      .updateTable('webhook')
      .set({ url, events, description, active, scopes, updated_at: ctx.now(), version: before.version + 1 })
      .where('id', '=', id)
      .execute()
    if (active && !before.active) await beginAtPresent(ctx, id)
    await record(ctx, { action: 'WEBHOOK_UPDATE', objectId: id, descriptor: nameOf(after), changes, shared: true })
  })
}

/** Deletes a webhook and its deliveries; what is on its way may still arrive. */
export function deleteWebhook(outer: Context, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockWebhook(ctx, id)
    await ctx.db.deleteFrom('webhook').where('id', '=', id).execute()
    await record(ctx, { action: 'WEBHOOK_DELETE', objectId: id, descriptor: nameOf(before), shared: true })
  })
}

/** A new secret, returned here and never again. For 24 hours the one before it signs as well. */
export function rotateSecret(outer: Context, id: string): Promise<string> {
  return transaction(outer, async (ctx) => {
    const before = await lockWebhook(ctx, id)
    const secret = newSigningSecret()
    const previous_until = new Date(ctx.now().getTime() + OLD_SECRET_SIGNS_MS)
    await ctx.db
      .updateTable('webhook')
      .set((eb) => ({ secret, previous_secret: eb.ref('secret'), previous_until }))
      .set({ updated_at: ctx.now(), version: before.version + 1 })
      .where('id', '=', id)
      .execute()
    const changes = [hidden('secret')]
    await record(ctx, { action: 'WEBHOOK_UPDATE', objectId: id, descriptor: nameOf(before), changes, shared: true })
    return secret
  })
}

/** The receiver has said that it wants nothing more (410). */
export async function switchOff(ctx: Context, id: string): Promise<void> {
  const before = await lockWebhook(ctx, id)
  if (!before.active) return
  await ctx.db
    .updateTable('webhook')
    .set({ active: false, updated_at: ctx.now(), version: before.version + 1 })
    .where('id', '=', id)
    .execute()
  const changes = diff({ active: true }, { active: false })
  await record(ctx, { action: 'WEBHOOK_UPDATE', objectId: id, descriptor: nameOf(before), changes, shared: true })
}

const logged = ({ url, events, description, active }: Settings) => ({ url: shownUrl(url), events, description, active })
/** Something changed that the log must not show. */
const hidden = (key: string) => ({ key, from: null, to: null })
const nameOf = ({ description, url }: Given & { url: string }) => description ?? shownUrl(url)

/** What it hears begins after this transaction's own entry, which is the team's next: the counter is locked from here on. */
const beginAtPresent = (ctx: Context, id: string) =>
  sql`with present as (select seq from team_counter where team_id = ${ctx.teamId} for update)
    update webhook set reached = present.seq + 1 from present where id = ${id}`.execute(ctx.db)
