import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '#server/domain/activity/record.ts'
import { applied } from '#server/domain/applied.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import { type Fault, refuse } from '#server/domain/refused.ts'
import { countryOf } from '#server/domain/teams/index.ts'
import { PROVIDER_NAMES } from '../providers/index.ts'
import { permit, type Viewer } from '../viewer.ts'
import { faultIn, formsOf, normalised, typeOf } from './address.ts'
import { CONTACT_TYPES, type Contact, isSomebody, mayRead } from './contact.ts'
import { lockContact } from './store.ts'

/** `type` null: as the address looks. `membershipId` undefined: whoever adds it. */
export type NewContact = {
  membershipId: number | null | undefined
  dataProvider: string | null
  type: string | null
  contact: string
  canNotify: boolean
}
type Fields = Pick<Contact, 'membershipId' | 'dataProvider' | 'type' | 'contact' | 'canNotify'>
export type ContactChange = { [K in keyof Fields]?: Fields[K] | undefined }

/**
 * Adds a contact and returns its id; it is the viewer's own, where nobody else is named.
 * @throws DomainError `forbidden` for nobody in particular and for contacts of others (but admins); `invalid`
 */
export function createContact(outer: Context, viewer: Viewer, input: NewContact): Promise<number> {
  permit(isSomebody(viewer))
  const { membershipId = viewer.membershipId } = input
  permit(viewer.isAdmin || membershipId === viewer.membershipId, 'You may not add a contact of somebody else')
  return transaction(outer, async (ctx) => {
    const country = await countryOf(ctx)
    const type = input.type ?? typeOf(input.contact, country) ?? ''
    const contact: Fields = { ...input, membershipId, type, contact: normalised(type, input.contact, country) }
    refuse([...addressFaults(contact), ...(await faultsOf(ctx, contact))])
    refuse([(await isTaken(ctx, contact, country)) && TAKEN])
    const row = await ctx.db
      .insertInto('contact')
      .values({ team_id: ctx.teamId, ...rowOf(contact), created_at: ctx.now(), updated_at: null })
      .onConflict((oc) => oc.columns(['team_id', 'type', 'contact']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!row) return refuse([TAKEN]) as never // safe: a fault is always refused
    await record(ctx, {
      action: 'CONTACT_CREATE',
      ...about(row.id),
      changes: diff<Partial<Logged>>({}, logged(contact)),
    })
    return row.id
  })
}

/**
 * Changes what is named.
 * @throws DomainError `forbidden` (not one's own, or to be somebody else’s), `not_found`, `invalid`
 */
export function updateContact(outer: Context, viewer: Viewer, id: number, change: ContactChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockContact(ctx, id)
    if (!before) throw notFound('contact')
    permit(mayRead(before, viewer))
    const wanted = applied<Fields>(before, change)
    const country = await countryOf(ctx)
    const isReadAnew = wanted.contact !== before.contact || wanted.type !== before.type
    const after = isReadAnew ? { ...wanted, contact: normalised(wanted.type, wanted.contact, country) } : wanted
    permit(viewer.isAdmin || after.membershipId === viewer.membershipId, 'A contact of yours stays yours')
    refuse([...(isReadAnew ? addressFaults(after) : []), ...(await faultsOf(ctx, after))])
    const changes = diff(logged(before), logged(after))
    const moved = before.contact !== after.contact
    if (changes.length === 0 && !moved) return
    refuse([(moved || before.type !== after.type) && (await isTaken(ctx, after, country, id)) && TAKEN])
    await ctx.db
      .updateTable('contact')
      .set({ ...rowOf(after), updated_at: ctx.now() })
      .where('id', '=', id)
      .execute()
    const renamed = moved ? [{ key: 'contact', from: null, to: null }] : []
    await record(ctx, { action: 'CONTACT_UPDATE', ...about(id), changes: [...changes, ...renamed] })
  })
}

/**
 * Deletes a contact; messages exchanged with it stay.
 * @throws DomainError `forbidden` for all but admins, `not_found`
 */
export function deleteContact(outer: Context, viewer: Viewer, id: number): Promise<void> {
  permit(viewer.isAdmin)
  return transaction(outer, async (ctx) => {
    if (!(await lockContact(ctx, id))) throw notFound('contact')
    await ctx.db.deleteFrom('contact').where('id', '=', id).execute()
    await record(ctx, { action: 'CONTACT_DELETE', ...about(id) })
  })
}

const TAKEN: Fault = { field: 'contact', message: 'is already taken' }

const about = (id: number) => ({ objectId: String(id), descriptor: `Contact ${id}`, shared: true })

/** Numbers and addresses stay out of the log: they must be erasable. */
type Logged = ReturnType<typeof logged>
const logged = ({ membershipId: user, dataProvider, type, canNotify }: Fields) => ({
  user,
  dataProvider,
  type,
  canNotify,
})

const rowOf = ({ membershipId, dataProvider, type, contact, canNotify }: Fields) => ({
  membership_id: membershipId,
  data_provider: dataProvider,
  type,
  contact,
  can_notify: canNotify,
})

function addressFaults({ type, contact }: Fields): Fault[] {
  const wrong = faultIn(type, contact)
  return wrong === undefined ? [] : [{ field: 'contact', message: wrong }]
}

async function faultsOf(ctx: Context, { membershipId, dataProvider, type }: Fields) {
  return [
    !CONTACT_TYPES.some((known) => known === type) && {
      field: 'type',
      message: `must be one of ${CONTACT_TYPES.join(', ')}`,
    },
    dataProvider !== null &&
      !PROVIDER_NAMES.includes(dataProvider) && { field: 'data_provider', message: 'is not a data provider' },
    !(await isMembership(ctx, membershipId)) && { field: 'user_id', message: 'is not a user' },
  ]
}

async function isMembership({ db, teamId }: Context, id: number | null): Promise<boolean> {
  if (id === null) return true
  const found = db.selectFrom('membership').select('id').where('team_id', '=', teamId).where('id', '=', id)
  return (await found.executeTakeFirst()) !== undefined
}

/** By another contact, in any form of the address. */
async function isTaken({ db, teamId }: Context, { type, contact }: Fields, country: string | null, id = 0) {
  const other = db
    .selectFrom('contact')
    .select('id')
    .where('team_id', '=', teamId)
    .where('type', '=', type)
    .where('contact', 'in', formsOf(type, contact, country))
    .where('id', '<>', id)
  return (await other.executeTakeFirst()) !== undefined
}
