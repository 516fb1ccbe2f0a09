import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { refuse } from '#server/domain/refused.ts'
import { senderOf } from '../providers/index.ts'
import { permit, type Viewer } from '../viewer.ts'
import { faultsOf } from './check-message.ts'
import { completed } from './complete-message.ts'
import { aboutMessage, loggedOf } from './log-entry.ts'
import type { CompleteMessage, NewMessage } from './message.ts'

/**
 * Writes a message and returns its id; an outgoing one is queued in the same transaction, where somebody is switched on
 * who can send it, and stays `pending` otherwise (facts C64).
 * @throws DomainError `forbidden` for all but admins, `invalid`
 */
export function writeMessage(outer: Context, viewer: Viewer, input: NewMessage): Promise<number> {
  permit(viewer.isAdmin)
  return transaction(outer, async (ctx) => {
    const message = await completed(ctx, viewer, input)
    refuse(await faultsOf(ctx, message))
    const sender = await canGoOut(ctx, message)
    const id = await insert(ctx, { ...message, dataProvider: sender ?? message.dataProvider })
    if (sender)
      await ctx.enqueue(ctx.db, {
        name: 'send-message',
        data: { teamId: ctx.teamId, centre: ctx.centre, messageId: id },
      })
    await record(ctx, { action: 'MESSAGE_CREATE', ...aboutMessage(id), changes: loggedOf(message) })
    return id
  })
}

/** The provider that will send it, if one can. */
async function canGoOut(ctx: Context, { direction, status, contactId, type, dataProvider }: CompleteMessage) {
  if (direction !== 'outgoing' || status !== 'pending' || contactId === null) return undefined
  return senderOf(ctx, type, dataProvider)
}

async function insert(ctx: Context, message: CompleteMessage): Promise<number> {
  const row = await ctx.db
    .insertInto('message')
    .values({
      team_id: ctx.teamId,
      centre: ctx.centre,
      parent_id: message.parentId,
      contact_id: message.contactId,
      membership_id: message.membershipId,
      post_id: message.postId,
      notification_post_id: message.notificationPostId,
      data_provider: message.dataProvider,
      data_provider_message_id: message.dataProviderMessageId,
      title: message.title,
      message: message.message,
      datetime: null,
      type: message.type,
      status: message.status,
      direction: message.direction,
      additional_data: message.additionalData === null ? null : JSON.stringify(message.additionalData),
      created_at: ctx.now(),
      updated_at: null,
    })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  refuse([!row && { field: 'data_provider_message_id', message: 'is already taken' }])
  return row!.id // safe: refused otherwise
}
