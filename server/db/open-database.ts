import type { Logger } from 'pino'
import type { Config } from '#server/config.ts'
import { startEmbedded } from './embedded.ts'
import { migrateUp } from './migrate.ts'
import { openKysely, openPool } from './open.ts'

/** The database of this process, migrated: the one it was told of, or an embedded one that it brings along. */
export async function openDatabase(config: Config, log: Logger) {
  const lost = (error: Error) => log.warn({ err: error }, 'a database connection was lost')
  const embedded = config.DATABASE_URL
    ? undefined
    : await startEmbedded(config.DATA_DIR, (sentence) => log.info(sentence))
  const url = config.DATABASE_URL ?? embedded?.url ?? ''
  const pool = openPool(url, lost)
  // Positions have a connection of their own: whoever waits for one may be holding any of the pool's (Idempotency-Key).
  const riverPool = openPool(url, lost, 1)
  const db = openKysely(pool)
  embedded?.watch()
  await migrateUp(db)
  return {
    url,
    pool,
    riverPool,
    db,
    lost,
    adopted: embedded?.adopted ?? false,
    /** Ends all connections; the embedded PostgreSQL stops last. */
    async close(): Promise<void> {
      await riverPool.end()
      await db.destroy()
      await embedded?.stop()
    },
  }
}
