import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './tables.ts'

export type Db = Kysely<Database>

/**
 * A pool. Kysely and the few hand-written statements of a process share one; positions have a connection of their own.
 * An idle client dies with its server; unhandled, that event would take the process along.
 */
export function openPool(url: string, onError: (error: Error) => void, max = 16): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 10_000, application_name: 'muster' })
  pool.on('error', onError)
  // The pool listens to idle clients only. One that is lost between two statements of a transaction has nobody else.
  pool.on('connect', (client) => client.on('error', onError))
  return pool
}

export const openKysely = (pool: pg.Pool): Db => new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
