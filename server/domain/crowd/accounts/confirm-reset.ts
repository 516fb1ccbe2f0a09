import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { refuse } from '#server/domain/refused.ts'
import { hashed } from '#server/secrets/password.ts'
import { hashSecret } from '#server/secrets/secret.ts'
import { setPassword } from '../users/index.ts'

const REFUSED = { field: 'token', message: 'is wrong, used up or too old' }

/**
 * Sets the password of whom the token was mailed to. Every token of theirs, every session and every token of the crowd
 * API ends with it. Each of their teams has it in its log. @throws DomainError `invalid` (`token`)
 */
export async function confirmReset(outer: Context, token: string, password: string): Promise<void> {
  const hash = hashSecret(token)
  refuse([!(await isOpen(outer, hash)) && REFUSED])
  const secret = await hashed(password)
  return transaction(outer, async (ctx) => {
    const used = await ctx.db
      .deleteFrom('password_reset')
      .where('hash', '=', hash)
      .where('expires_at', '>', ctx.now())
      .returning('user_id')
      .executeTakeFirst()
    refuse([!used && REFUSED])
    const userId = used!.user_id // safe: refused otherwise
    await setPassword(ctx.db, userId, secret, ctx.now())
    for (const { id, team_id: teamId } of await membershipsOf(ctx, userId))
      await record(
        { ...ctx, teamId },
        { action: 'CROWD_USER_PASSWORD', objectId: String(id), descriptor: null, shared: true },
      )
  })
}

/** Asked before the password is hashed, which is slow on purpose. */
async function isOpen({ db, now }: Context, hash: string): Promise<boolean> {
  const open = db.selectFrom('password_reset').select('hash').where('hash', '=', hash).where('expires_at', '>', now())
  return (await open.executeTakeFirst()) !== undefined
}

/** In the order of the teams, so that nobody waits for a log that waits for theirs. */
const membershipsOf = ({ db }: Context, userId: string) =>
  db.selectFrom('membership').select(['id', 'team_id']).where('user_id', '=', userId).orderBy('team_id').execute()
