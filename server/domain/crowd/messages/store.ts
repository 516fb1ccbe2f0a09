import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { contains } from '#server/domain/paging.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import type { Message } from './message.ts'

export type Box = 'inbox' | 'outbox' | 'archived' | 'all'
export type MessageFilter = {
  q?: string | undefined
  box?: Box | undefined
  /** `all` lifts what hides the archived. */
  statuses?: string[] | undefined
  types?: string[] | undefined
  dataProviders?: string[] | undefined
  contacts?: number[] | undefined
  parents?: number[] | undefined
  posts?: number[] | undefined
  users?: number[] | undefined
}

const columns = sql`m.id, m.parent_id as "parentId", m.contact_id as "contactId", m.membership_id as "membershipId",
  m.post_id as "postId", m.notification_post_id as "notificationPostId", m.data_provider as "dataProvider",
  m.data_provider_message_id as "dataProviderMessageId", m.title, m.message, m.type, m.status, m.direction,
  m.additional_data as "additionalData", m.created_at as "createdAt", m.updated_at as "updatedAt"`
const ORDER = { id: sql`m.id`, created: sql`m.created_at` }

/** Messages of the context's centre. */
const ours = ({ teamId, centre }: Context) => sql`m.team_id = ${teamId} and m.centre = ${centre}`

export function listMessages(
  ctx: Context,
  filter: MessageFilter,
  listing: Listing<keyof typeof ORDER>,
): Promise<Listed<Message>> {
  const { q, types, dataProviders, contacts, parents, posts, users } = filter
  const conditions = [
    ours(ctx),
    contains(q, sql`c.contact`, sql`m.title`, sql`m.message`),
    ...boxed(filter),
    ...among(sql`m.type`, 'text', types),
    ...among(sql`m.data_provider`, 'text', dataProviders),
    ...among(sql`m.contact_id`, 'bigint', contacts),
    ...among(sql`m.parent_id`, 'bigint', parents),
    ...among(sql`m.post_id`, 'bigint', posts),
    ...among(sql`m.membership_id`, 'bigint', users),
  ]
  const from = q ? sql`message m left join contact c on c.id = m.contact_id` : sql`message m`
  const order = { by: ORDER[listing.orderby], id: sql`m.id` }
  return listed(ctx.db, { columns, from, where: sql.join(conditions, sql` and `) }, order, listing)
}

/** Archived ones are shown to whoever asks for them (facts C65). */
function boxed({ box, statuses }: MessageFilter): RawBuilder<unknown>[] {
  const direction = box === 'inbox' ? 'incoming' : box === 'outbox' ? 'outgoing' : undefined
  const asked = statuses?.includes('all') ? [] : among(sql`m.status`, 'text', statuses)
  return [
    ...(direction ? [sql`m.direction = ${direction}`] : []),
    ...(box === 'archived' ? [sql`m.status = 'archived'`] : asked),
    ...(box === undefined || direction ? (statuses ? [] : [sql`m.status <> 'archived'`]) : []),
  ]
}

const among = (column: RawBuilder<unknown>, type: 'text' | 'bigint', values: (string | number)[] | undefined) =>
  values ? [sql`${column} = any(${values}::${sql.raw(type)}[])`] : []

export async function messageById(ctx: Context, id: number): Promise<Message | undefined> {
  const { rows } = await sql<Message>`
    select ${columns} from message m where ${ours(ctx)} and m.id = ${id}`.execute(ctx.db)
  return rows[0]
}

export async function lockMessage(ctx: Context, id: number): Promise<Message | undefined> {
  const { rows } = await sql<Message>`
    select ${columns} from message m where ${ours(ctx)} and m.id = ${id} for update`.execute(ctx.db)
  return rows[0]
}
