import type { Db } from '#server/db/open.ts'
import { transaction } from '#server/db/transaction.ts'
import { hashSecret, newSecret } from '#server/secrets/secret.ts'
import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { invalid } from '../error.ts'
import { lockPerson } from '../members/lock-person.ts'

const LASTS_MS = 7 * 24 * 60 * 60 * 1000
/** So that a lost link can be made anew, and nobody's mailbox is filled. */
const MOST_OPEN = 5

/**
 * Makes a token by which whoever holds it gets the member's sign-in, once and within a week. It is nowhere kept, only its
 * hash. `email`: whom it is mailed to, who then need not type the address.
 * @throws DomainError `not_found`; `invalid` for a member who signs in already, or has five open invitations
 */
export function inviteMember(outer: Context, memberId: string, email: string | null) {
  return transaction(outer, async (ctx) => {
    const name = await lockInvitable(ctx, memberId)
    await requireFew(ctx, memberId)
    const token = newSecret()
    const expiresAt = new Date(ctx.now().getTime() + LASTS_MS)
    const row = { hash: hashSecret(token), member_id: memberId, email, expires_at: expiresAt }
    await ctx.db.insertInto('invitation').values(row).execute()
    await record(ctx, { action: 'MEMBER_INVITE', objectId: memberId, descriptor: name, shared: true })
    return { token, expiresAt }
  })
}

/** Takes back all links that are open. @throws DomainError `not_found` */
export function withdrawInvitations(outer: Context, memberId: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const { firstname, lastname } = await lockPerson(ctx, memberId)
    const { numDeletedRows } = await ctx.db
      .deleteFrom('invitation')
      .where('member_id', '=', memberId)
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) return
    const descriptor = `${firstname} ${lastname}`
    await record(ctx, { action: 'MEMBER_UNINVITE', objectId: memberId, descriptor, shared: true })
  })
}

/** Forgets one that did not reach anybody. */
export async function forgetInvitation(db: Db, token: string): Promise<void> {
  await db.deleteFrom('invitation').where('hash', '=', hashSecret(token)).execute()
}

/** The name of a member who has no sign-in yet. @throws DomainError `not_found`, `invalid` */
export async function lockInvitable(ctx: Context, memberId: string): Promise<string> {
  const { user, firstname, lastname } = await lockPerson(ctx, memberId)
  if (user !== null) throw invalid('This member signs in already')
  return `${firstname} ${lastname}`
}

async function requireFew({ db, now }: Context, memberId: string): Promise<void> {
  await db.deleteFrom('invitation').where('expires_at', '<=', now()).execute()
  const open = await db.selectFrom('invitation').select('hash').where('member_id', '=', memberId).execute()
  if (open.length >= MOST_OPEN) throw invalid(`This member has ${MOST_OPEN} open invitations; withdraw them first`)
}
