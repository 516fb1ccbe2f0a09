import type { Logger } from 'pino'
import type { Config } from '#server/config.ts'
import { startEmbedded } from './embedded.ts'
import { migrateUp } from './migrate.ts'
import { openKysely, openPool } from './open.ts'

/** The database of this process, migrated: the one it was told of, or an embedded one that it brings along. `ends` closes it. */
export async function openDatabase(config: Config, log: Logger, ends: AsyncDisposableStack) {
  const lost = (error: Error) => log.warn({ err: error }, 'a database connection was lost')
  const embedded = config.DATABASE_URL
    ? undefined
    : await startEmbedded(config.DATA_DIR, (sentence) => log.info(sentence))
  ends.defer(async () => embedded?.stop())
  const databaseUrl = config.DATABASE_URL ?? embedded?.url ?? ''
  const pool = openPool(databaseUrl, lost)
  const db = openKysely(pool)
  ends.defer(() => db.destroy())
  // Positions have a connection of their own: whoever waits for one may be holding any of the pool's (Idempotency-Key).
  const riverPool = openPool(databaseUrl, lost, 1)
  ends.defer(() => riverPool.end())
  embedded?.watch()
  await migrateUp(db)
  return { databaseUrl, pool, riverPool, db, lost, adopted: embedded?.adopted ?? false }
}
