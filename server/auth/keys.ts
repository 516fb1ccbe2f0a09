import type { Db } from '#server/db/open.ts'
import type { Caller } from './caller.ts'
import { hashSecret } from './secret.ts'

const FRESH_MS = 1000
type Kept = { caller: Promise<Caller | undefined>; until: number }

/**
 * API keys, looked up by hash and kept for a second: a position POST asks the database at most once a second, and a
 * revoked or expired key works at most a second longer.
 */
export function openKeys(db: Db, now: () => Date) {
  const kept = new Map<string, Kept>()

  const lookUp = async (kind: 'team' | 'reports', secret: string): Promise<Caller | undefined> => {
    const row = await db
      .selectFrom('api_key')
      .selectAll()
      .where('hash', '=', hashSecret(secret))
      .where('kind', '=', kind)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (!row || (row.expires_at && row.expires_at <= now())) return undefined
    const actor = { kind: 'key', id: row.id, name: row.name } as const
    const scopes = new Set(row.scopes)
    return { teamId: row.team_id, centre: row.centre, actor, scopes, credential: row.id, reporterId: row.reporter_id }
  }

  return {
    /** The caller behind a key's secret, or undefined for an unknown, revoked or expired one. */
    find(kind: 'team' | 'reports', secret: string): Promise<Caller | undefined> {
      const name = `${kind}:${secret}`
      const found = kept.get(name)
      if (found && found.until > Date.now()) return found.caller
      if (kept.size > 10_000) kept.clear() // wrong keys are remembered too; a flood of them must not fill the memory
      // The promise is kept, not its outcome: all who come while the database is being asked wait for the one answer.
      const caller = lookUp(kind, secret)
      kept.set(name, { caller, until: Date.now() + FRESH_MS })
      caller.catch(() => kept.delete(name))
      return caller
    },
    forget: () => kept.clear(),
  }
}
/** The token of `Authorization: Bearer <token>`, or undefined. */
export function bearer(header: string | null | undefined): string | undefined {
  return header?.match(/^Bearer +(\S+) *$/i)?.[1]
}
