import { hashPassword } from 'better-auth/crypto'
import type { Db } from '#server/db/open.ts'
import { transaction } from '#server/db/transaction.ts'
import { systemContext } from '../context.ts'
import { DomainError } from '../error.ts'
import { newId } from '../id.ts'
import { createMember } from '../members/index.ts'

export type NewUser = {
  email: string
  password: string
  firstname: string
  lastname: string
  teamId: string
  rights: 'member' | 'dispatcher' | 'admin'
}

/**
 * One person's sign-in, with a membership and a member in the team. Credentials are kept the way better-auth keeps them.
 * Returns the user's id. @throws DomainError `conflict` when the address has a sign-in already
 */
export function createUser(db: Db, user: NewUser, now: Date): Promise<string> {
  const outer = systemContext(db, user.teamId, () => now)
  return transaction(outer, async (ctx) => {
    const email = user.email.toLowerCase()
    const taken = await ctx.db.selectFrom('auth_user').select('id').where('email', '=', email).executeTakeFirst()
    if (taken) throw new DomainError('conflict', `${email} has a sign-in already`, 'email')
    const id = await addCredentials(ctx.db, { ...user, email }, now)
    const { teamId: team_id, firstname, lastname, rights } = user
    const role = rights === 'admin' ? 'admin' : 'user'
    await ctx.db
      .insertInto('membership')
      .values({ team_id, user_id: id, member_id: null, role, rights, created_at: now })
      .execute()
    await createMember(ctx, { firstname, lastname, user: id })
    return id
  })
}

async function addCredentials(db: Db, { email, password, firstname, lastname }: NewUser, now: Date): Promise<string> {
  const { id } = newId('usr', now)
  const stamps = { createdAt: now, updatedAt: now }
  const name = `${firstname} ${lastname}`.trim()
  await db
    .insertInto('auth_user')
    .values({ id, name, email, emailVerified: true, image: null, ...stamps })
    .execute()
  const account = {
    id: `${id}:password`,
    userId: id,
    accountId: id,
    providerId: 'credential',
    password: await hashPassword(password),
  }
  await db
    .insertInto('auth_account')
    .values({ ...account, ...stamps })
    .execute()
  return id
}
