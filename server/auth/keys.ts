import type { Selectable } from 'kysely'
import { LRUCache } from 'lru-cache'
import type { Db } from '#server/db/open.ts'
import type { Database } from '#server/db/tables.ts'

import { hashSecret } from '../secrets/secret.ts'
import type { Caller } from './caller.ts'
import { openKeyHashes } from './key-hashes.ts'
import { openKeyUses } from './key-uses.ts'

const FRESH_MS = 1000
type Row = Selectable<Database['api_key']>
type Keeping = { most?: number; clock?: { now: () => number } }

/**
 * API keys, looked up by hash and kept for a second: a position POST asks the database at most once a second, and a
 * revoked or expired key works at most a second longer. When a key was last used is written once a minute, beside the
 * request that uses it; `lost` hears when that fails. Wrong keys are kept as well: a flood of them pushes out those that
 * nobody has asked for the longest. `clock`: milliseconds that never go back.
 */
export function openKeys(
  db: Db,
  now: () => Date,
  lost: (error: Error) => void,
  { most = 10_000, clock = performance }: Keeping = {},
) {
  // The promise is kept, not its outcome: all who come while the database is being asked wait for the one answer.
  const kept = new LRUCache<string, Promise<Caller | undefined>>({
    max: most,
    ttl: FRESH_MS,
    ttlResolution: 0,
    perf: clock,
  })
  const worked = new LRUCache<string, true>({ max: most })
  const uses = openKeyUses(db, lost)
  const hashes = openKeyHashes(db)

  const lookUp = async (kind: 'team' | 'reports', secret: string): Promise<Caller | undefined> => {
    const row = await db
      .selectFrom('api_key')
      .selectAll()
      .where('hash', '=', hashSecret(secret))
      .where('kind', '=', kind)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    const at = now()
    if (!row || (row.expires_at && row.expires_at <= at)) return undefined
    uses.note(row, at)
    return callerFrom(row)
  }

  const ask = (kind: 'team' | 'reports', secret: string): Promise<Caller | undefined> => {
    const name = `${kind}:${secret}`
    const caller = lookUp(kind, secret)
    kept.set(name, caller)
    caller.then(
      (known) => (known ? worked.set(name, true) : worked.delete(name)),
      () => kept.delete(name),
    )
    return caller
  }

  return {
    /**
     * The caller behind a key's secret, or undefined for an unknown, revoked or expired one. `mayGuess` is asked before a
     * secret is looked up that has not worked lately; if not, only one that is known to be a key's is looked up.
     */
    async find(
      kind: 'team' | 'reports',
      secret: string,
      mayGuess: () => boolean = () => true,
    ): Promise<Caller | undefined> {
      const name = `${kind}:${secret}`
      const found = kept.get(name)
      if (found) return found
      if (worked.get(name) || mayGuess() || (await hashes.has(secret))) return ask(kind, secret)
      return undefined
    },
    forget(): void {
      kept.clear()
      worked.clear()
      hashes.forget()
    },
    settled: uses.settled,
  }
}

export type Keys = ReturnType<typeof openKeys>

const callerFrom = (row: Row): Caller => ({
  teamId: row.team_id,
  centre: row.centre,
  actor: { kind: 'key', id: row.id, name: row.name },
  scopes: new Set(row.scopes),
  credential: row.id,
  reporterId: row.reporter_id,
  requestsPerMinute: row.requests_per_minute,
})

/** The token of `Authorization: Bearer <token>`, or undefined. */
export function bearer(header: string | null | undefined): string | undefined {
  return header?.match(/^Bearer +(\S+) *$/i)?.[1]
}
