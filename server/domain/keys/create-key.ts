import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'
import { transaction } from '#server/db/transaction.ts'
import { hashSecret, newSecret } from '#server/secrets/secret.ts'
import { diff, record } from '../activity/record.ts'
import { type Context, systemContext } from '../context.ts'
import { newId } from '../id.ts'

export type NewKey = {
  kind: 'team' | 'reports'
  centre: Centre
  name: string
  scopes: readonly string[]
  expiresAt?: Date | null | undefined
  requestsPerMinute?: number | null | undefined
  secret?: string | undefined
}
type Made = { id: string; secret: string }

/**
 * The operator's way to a key: returns its secret, which is not kept. A secret that is given and known already is left
 * as it is.
 */
export function createKey(db: Db, { teamId, ...key }: NewKey & { teamId: string }, now: Date): Promise<string> {
  return transaction(
    systemContext(db, teamId, () => now),
    async (ctx) => {
      if (key.secret !== undefined && (await isKnown(ctx, key.secret))) return key.secret
      return (await addKey(ctx, key)).secret
    },
  )
}

/** Makes a key and logs it, without its secret or the hash of it. */
export function addKey(outer: Context, key: NewKey): Promise<Made> {
  return transaction(outer, async (ctx) => {
    const made = await insertKey(ctx, key)
    const { kind, centre, name, scopes, expiresAt, requestsPerMinute } = key
    const given = { name, kind, centre, expiresAt: expiresAt?.toISOString(), requestsPerMinute }
    const changes = diff({}, { ...given, ...(scopes.length > 0 && { scope: scopes }) })
    await record(ctx, { action: 'KEY_CREATE', objectId: made.id, descriptor: name, changes, shared: true })
    return made
  })
}

/** A key's row and, for a reports key, a reporter of its own, called like the key (facts R4). */
export async function insertKey(ctx: Context, key: NewKey): Promise<Made> {
  const { kind, centre, name, expiresAt = null, requestsPerMinute = null, secret = newSecret() } = key
  const { id, at } = newId('key', ctx.now())
  const reporter_id = kind === 'reports' ? await addReporter(ctx, name, at) : null
  const row = { id, team_id: ctx.teamId, centre, kind, name, hash: hashSecret(secret), reporter_id, created_at: at }
  const limits = { scopes: [...key.scopes], expires_at: expiresAt, requests_per_minute: requestsPerMinute }
  await ctx.db
    .insertInto('api_key')
    .values({ ...row, ...limits })
    .execute()
  return { id, secret }
}

async function isKnown(ctx: Context, secret: string): Promise<boolean> {
  const row = ctx.db.selectFrom('api_key').select('id').where('hash', '=', hashSecret(secret)).executeTakeFirst()
  return (await row) !== undefined
}

async function addReporter(ctx: Context, name: string, at: Date): Promise<number> {
  const values = { team_id: ctx.teamId, name, phone: null, created_at: at }
  const { id } = await ctx.db.insertInto('reporter').values(values).returning('id').executeTakeFirstOrThrow()
  return id
}
