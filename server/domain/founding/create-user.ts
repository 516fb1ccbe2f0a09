import type { Db } from '#server/db/open.ts'
import { transaction } from '#server/db/transaction.ts'
import { hashed } from '#server/secrets/password.ts'
import { systemContext } from '../context.ts'
import { addPerson, takenEmail } from '../crowd/users/index.ts'
import { DomainError } from '../error.ts'
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
export async function createUser(db: Db, { password, ...user }: NewUser, now: Date): Promise<string> {
  return createUserWithHash(db, { ...user, hash: await hashed(password) }, now)
}

/** The same of somebody whose password is hashed already. */
export function createUserWithHash(
  db: Db,
  { hash, ...user }: Omit<NewUser, 'password'> & { hash: string },
  now: Date,
): Promise<string> {
  const outer = systemContext(db, user.teamId, () => now)
  return transaction(outer, async (ctx) => {
    const email = user.email.toLowerCase()
    if (await takenEmail(ctx.db, email)) throw new DomainError('conflict', `${email} has a sign-in already`, 'email')
    const name = `${user.firstname} ${user.lastname}`.trim()
    const id = await addPerson(ctx.db, { email, name, hash }, now)
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
