import type { Db } from '#server/db/open.ts'
import { hashSecret } from '../secrets/secret.ts'

const FRESH_MS = 1000

/**
 * Which secrets are those of keys that have not been revoked, by their hashes, read once a second at most: so a flood of
 * guesses costs the database no more than that, and still keeps no right key out.
 */
export function openKeyHashes(db: Db) {
  let kept: { hashes: Promise<ReadonlySet<string>>; until: number } | undefined
  const read = async () => {
    const rows = await db.selectFrom('api_key').select('hash').where('revoked_at', 'is', null).execute()
    return new Set(rows.map((row) => row.hash))
  }
  return {
    /** Says no to a key made within the last second. */
    async has(secret: string): Promise<boolean> {
      if (!kept || kept.until <= Date.now()) kept = { hashes: read(), until: Date.now() + FRESH_MS }
      return (await kept.hashes).has(hashSecret(secret))
    },
    forget(): void {
      kept = undefined
    },
  }
}
