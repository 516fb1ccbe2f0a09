import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { forgetOldAttempts } from './once.ts'

test('keys older than a day are forgotten, whoever used them; younger ones still answer', async () => {
  const rt = await withRuntime()
  const { call } = await openTeam(rt)
  const raise = async (key: string) =>
    (await call('POST', '/v1/alarms', { title: 'Once' }, { headers: { 'idempotency-key': key } })).body.data.id
  const first = { old: await raise('old'), young: await raise('young') }
  await rt.pool.query(`update idempotency set created_at = now() - interval '25 hours' where key = 'old'`)
  await forgetOldAttempts(rt.db, rt.now())
  assert.deepEqual(await rt.db.selectFrom('idempotency').select('key').execute(), [{ key: 'young' }])
  assert.equal(await raise('young'), first.young)
  assert.notEqual(await raise('old'), first.old)
})
