import pg from 'pg'

/** Ends every backend that serves Muster, whatever it is doing; returns how many there were. */
export async function endBackends(databaseUrl: string): Promise<number> {
  const operator = new pg.Client({ connectionString: databaseUrl })
  await operator.connect()
  try {
    const { rowCount } = await operator.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`)
    return rowCount ?? 0
  } finally {
    await operator.end()
  }
}
