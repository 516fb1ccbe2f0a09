import pg from 'pg'
import { readConfig } from '#server/config.ts'
import { type Embedded, startEmbedded } from '#server/db/embedded.ts'
import { migrateUp } from '#server/db/migrate.ts'
import { type Db, openKysely, openPool } from '#server/db/open.ts'
import { say } from './command.ts'

type Settings = Pick<ReturnType<typeof readConfig>, 'DATABASE_URL' | 'DATA_DIR'>

/** Runs `work` on the migrated database, beside a running server or without one. */
export function withDatabase<T>(work: (db: Db) => Promise<T>, settings: Settings = readConfig()): Promise<T> {
  return withBareDatabase(async (db) => {
    await migrateUp(db)
    return work(db)
  }, settings)
}

/** The same without migrating first. A PostgreSQL that was started for this is stopped again at the end. */
export async function withBareDatabase<T>(work: (db: Db) => Promise<T>, settings: Settings = readConfig()): Promise<T> {
  const embedded = settings.DATABASE_URL ? undefined : await startEmbedded(settings.DATA_DIR, quietly)
  const pool = openPool(
    settings.DATABASE_URL ?? embedded?.url ?? '',
    (error) => say(`A database connection was lost: ${error.message}`),
    4,
  )
  const db = openKysely(pool)
  try {
    return await work(db)
  } finally {
    await db.destroy()
    if (embedded && !embedded.adopted && !(await isUsed(embedded))) await embedded.stop()
  }
}

const quietly = (sentence: string): void => {
  if (!sentence.startsWith('Adopted')) say(sentence) // working beside a running server is the normal case
}

/** A server that started meanwhile has adopted our PostgreSQL: then it is no longer ours to stop. */
async function isUsed({ url }: Embedded): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rowCount } = await client.query(
    `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name = 'muster'`,
  )
  await client.end()
  return rowCount !== 0
}
