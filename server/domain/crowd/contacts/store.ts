import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { contains } from '#server/domain/paging.ts'
import { countryOf } from '#server/domain/teams/index.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import type { Viewer } from '../viewer.ts'
import { formsOf } from './address.ts'
import type { Contact } from './contact.ts'

export type ContactFilter = {
  q?: string | undefined
  types?: string[] | undefined
  contacts?: string[] | undefined
  dataProviders?: string[] | undefined
  /** Membership ids. */
  users?: number[] | undefined
}

const columns = sql`c.id, c.membership_id as "membershipId", c.data_provider as "dataProvider", c.type, c.contact,
  c.can_notify as "canNotify", c.created_at as "createdAt", c.updated_at as "updatedAt"`
const ORDER = { id: sql`c.id`, created: sql`c.created_at`, contact: sql`lower(c.contact)` }

/** The team's contacts; of others than admins, only their own (facts C66). */
export async function listContacts(
  ctx: Context,
  viewer: Viewer,
  { q, types, contacts, dataProviders, users }: ContactFilter,
  listing: Listing<keyof typeof ORDER>,
): Promise<Listed<Contact>> {
  const { db, teamId } = ctx
  const asked = contacts && (await anyForm(ctx, contacts))
  const conditions = [
    sql`c.team_id = ${teamId}`,
    contains(q, sql`c.contact`),
    ...(viewer.isAdmin ? [] : [sql`c.membership_id = ${viewer.membershipId}`]),
    ...(types ? [sql`c.type = any(${types}::text[])`] : []),
    ...(asked ? [sql`c.contact = any(${asked}::text[])`] : []),
    ...(dataProviders ? [sql`c.data_provider = any(${dataProviders}::text[])`] : []),
    ...(users ? [sql`c.membership_id = any(${users}::bigint[])`] : []),
  ]
  const where = sql.join(conditions, sql` and `)
  const order = { by: ORDER[listing.orderby], id: sql`c.id` }
  return listed(db, { columns, from: sql`contact c`, where }, order, listing)
}

/** A phone number is found however it is written. */
async function anyForm(ctx: Context, contacts: string[]): Promise<string[]> {
  const country = await countryOf(ctx)
  return contacts.flatMap((contact) => [contact, ...formsOf('phone', contact, country)])
}

export async function contactById({ db, teamId }: Context, id: number): Promise<Contact | undefined> {
  const { rows } = await sql<Contact>`
    select ${columns} from contact c where c.team_id = ${teamId} and c.id = ${id}`.execute(db)
  return rows[0]
}

export async function lockContact({ db, teamId }: Context, id: number): Promise<Contact | undefined> {
  const { rows } = await sql<Contact>`
    select ${columns} from contact c where c.team_id = ${teamId} and c.id = ${id} for update`.execute(db)
  return rows[0]
}
