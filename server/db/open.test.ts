import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withRuntime } from '#testing/with-runtime.ts'
import { openPool } from './open.ts'

test('a connection lost between two statements of a transaction is reported, and does not end the process', async (t) => {
  const rt = await withRuntime()
  const { promise, resolve } = Promise.withResolvers<Error>()
  const pool = openPool(rt.databaseUrl, resolve)
  t.after(() => pool.end())
  const client = await pool.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  await rt.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  assert.match((await promise).message, /terminat/)
  client.release(true)
  assert.equal((await pool.query('select 1')).rowCount, 1)
})
