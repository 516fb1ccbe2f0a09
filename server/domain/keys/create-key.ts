import { SCOPES } from '#lib/scopes.ts'
import { hashSecret, newSecret } from '#server/auth/secret.ts'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'
import { newId } from '../id.ts'

export type NewKey = {
  kind: 'team' | 'reports'
  teamId: string
  centre: Centre
  name: string
  scopes: readonly string[]
  secret?: string | undefined
}

/**
 * Makes a key and returns its secret, which is not kept. A reports key is bound to a reporter of its own, called like
 * the key (facts 3.4 #10). A secret that is given and known already is left as it is.
 */
export async function createKey(db: Db, key: NewKey, now: Date): Promise<string> {
  const secret = key.secret ?? newSecret()
  const hash = hashSecret(secret)
  await db.transaction().execute(async (trx) => {
    const known = await trx.selectFrom('api_key').select('id').where('hash', '=', hash).executeTakeFirst()
    if (known) return
    const { id, at } = newId('key', now)
    const reporter_id = key.kind === 'reports' ? await addReporter(trx, key, at) : null
    const { teamId: team_id, centre, kind, name } = key
    const row = { id, team_id, centre, kind, name, hash, scopes: [...key.scopes], reporter_id, created_at: at }
    await trx
      .insertInto('api_key')
      .values({ ...row, expires_at: null, revoked_at: null })
      .execute()
  })
  return secret
}

export const ALL_SCOPES = SCOPES

async function addReporter(db: Db, key: NewKey, at: Date): Promise<number> {
  const values = { team_id: key.teamId, name: key.name, phone: null, created_at: at }
  const { id } = await db.insertInto('reporter').values(values).returning('id').executeTakeFirstOrThrow()
  return id
}
