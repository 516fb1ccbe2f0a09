import type { Context } from '#server/domain/context.ts'
import type { Fault } from '#server/domain/refused.ts'
import { contactById, takesAnswers } from '../contacts/index.ts'
import { carries, PROVIDER_NAMES } from '../providers/index.ts'
import type { CompleteMessage } from './message.ts'
import { contactTypeFor, MESSAGE_TYPES } from './message.ts'
import { messageById } from './store.ts'

const NEW = { outgoing: ['pending'], incoming: ['received', 'archived', 'unknown'] }

/** Whatever a new message names that is not there, or does not fit together (facts C64). */
export async function faultsOf(ctx: Context, message: CompleteMessage): Promise<(Fault | false)[]> {
  const { type, status, direction, dataProvider: provider, parentId, membershipId } = message
  return [
    !MESSAGE_TYPES.some((known) => known === type) && { field: 'type', message: 'is not a type of message' },
    ...(await contactFaults(ctx, message)),
    !NEW[direction].includes(status) && {
      field: 'status',
      message: `of a new message is ${NEW[direction].join(' or ')}`,
    },
    ...providerFaults(provider, type),
    !(await isThere(parentId, (id) => messageById(ctx, id))) && { field: 'parent_id', message: 'is not a message' },
    ...(await postFaults(ctx, message)),
    !(await isMembership(ctx, membershipId)) && { field: 'user_id', message: 'is not a user' },
    direction === 'outgoing' &&
      message.dataProviderMessageId !== null && {
        field: 'data_provider_message_id',
        message: 'is given by the provider',
      },
    (await isNamedTwice(ctx, message)) && { field: 'data_provider_message_id', message: 'is already taken' },
  ]
}

/** A message from nobody may be anybody's: its name must be nobody's yet. That of a sender is kept apart by the index. */
async function isNamedTwice({ db, teamId }: Context, message: CompleteMessage): Promise<boolean> {
  const { direction, contactId, dataProvider, dataProviderMessageId: name } = message
  if (direction !== 'incoming' || contactId !== null || dataProvider === null || name === null) return false
  const found = db
    .selectFrom('message')
    .select('id')
    .where('team_id', '=', teamId)
    .where('direction', '=', 'incoming')
    .where('data_provider', '=', dataProvider)
    .where('data_provider_message_id', '=', name)
  return (await found.executeTakeFirst()) !== undefined
}

function providerFaults(provider: string | null, type: string): (Fault | false)[] {
  if (provider === null) return []
  if (!PROVIDER_NAMES.includes(provider)) return [{ field: 'data_provider', message: 'is not a data provider' }]
  return [
    !carries(provider, type) && { field: 'data_provider', message: `does not carry messages of the type ${type}` },
  ]
}

async function contactFaults(
  ctx: Context,
  { contactId, type, direction }: CompleteMessage,
): Promise<(Fault | false)[]> {
  if (contactId === null) return []
  const contact = await contactById(ctx, contactId)
  if (!contact) return [{ field: 'contact_id', message: 'is not a contact' }]
  return [
    contact.type !== contactTypeFor(type) && { field: 'type', message: `does not fit a contact by ${contact.type}` },
    direction === 'outgoing' &&
      !takesAnswers(contact) && { field: 'contact_id', message: 'has a name for a number, and takes no answers' },
  ]
}

export async function postFaults(
  ctx: Context,
  { postId, notificationPostId }: { postId: number | null; notificationPostId: number | null },
): Promise<(Fault | false)[]> {
  const message = 'is not a post'
  return [
    !(await isThere(postId, (id) => findPost(ctx, id))) && { field: 'post_id', message },
    !(await isThere(notificationPostId, (id) => findPost(ctx, id))) && { field: 'notification_post_id', message },
  ]
}

const isThere = async (id: number | null, find: (id: number) => Promise<unknown>) =>
  id === null || (await find(id)) !== undefined

async function isMembership({ db, teamId }: Context, id: number | null): Promise<boolean> {
  if (id === null) return true
  const found = db.selectFrom('membership').select('id').where('team_id', '=', teamId).where('id', '=', id)
  return (await found.executeTakeFirst()) !== undefined
}

const findPost = ({ db, teamId, centre }: Context, id: number) =>
  db
    .selectFrom('post')
    .select('id')
    .where('team_id', '=', teamId)
    .where('centre', '=', centre)
    .where('id', '=', id)
    .executeTakeFirst()
