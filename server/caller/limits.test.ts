import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asForm, asJson, openCaller } from '#testing/open-caller.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const from = (address: string) => ({ 'x-forwarded-for': address })
const LIMITS = { RATE_LIMIT_PER_MINUTE: '120', TRUST_PROXY: '1' }

test('a phone that polls, writes and moves passes; a flood with the same token does not, others do', async () => {
  const rt = await withRuntime({ ...LIMITS, RATE_LIMIT_PER_MINUTE: '12' })
  const [{ page }, other] = [await openCaller(rt), await openCaller(rt)]
  const ask = (path: string) => rt.caller.request(`${path}/state`, { headers: from('192.0.2.1') })
  // With the usual 120 a minute these are ten times as many.
  const answers = await Promise.all(Array.from({ length: 45 }, () => ask(page)))
  const [passed, refused] = [200, 429].map((wanted) => answers.filter(({ status }) => status === wanted))
  assert.ok(passed!.length >= 30 && refused!.length > 0)
  assert.equal(passed![0]!.headers.get('ratelimit-policy'), '"default";q=30;w=150')
  assert.deepEqual(await refused![0]!.json(), { error: 'too_many' })
  assert.ok(Number(refused![0]!.headers.get('retry-after')) > 0)
  assert.equal((await ask(other.page)).status, 200)
})

test('wrong tokens are guesses: after too many the address waits, and right ones still open', async () => {
  const rt = await withRuntime({ ...LIMITS, RATE_LIMIT_PER_MINUTE: '6' })
  const { page } = await openCaller(rt)
  const guess = (n: number, address = '192.0.2.1') => rt.caller.request(`/r/guess-${n}`, { headers: from(address) })
  for (let n = 0; n < 6; n++) assert.equal((await guess(n)).status, 404)
  const refused = await guess(6)
  assert.equal(refused.status, 429)
  assert.ok(Number(refused.headers.get('retry-after')) > 0)
  assert.equal((await guess(7, '192.0.2.9')).status, 404)
  assert.equal((await rt.caller.request(page, { headers: from('192.0.2.1') })).status, 200)
})

test('six reports in ten minutes from one address; the seventh is told in plain words', async () => {
  const rt = await withRuntime(LIMITS)
  const { teamId, ctx } = await openCaller(rt)
  const { slug } = await ctx.db.selectFrom('team').select('slug').where('id', '=', teamId).executeTakeFirstOrThrow()
  const { id } = await ctx.db
    .selectFrom('category')
    .select('id')
    .where('team_id', '=', teamId)
    .executeTakeFirstOrThrow()
  const file = async (n: number, address: string) => {
    const form = asForm({ category: String(id), address: `Storgatan ${n}`, nonce: `nonce-${n}` })
    return rt.caller.request(`/report/${slug}`, { ...form, headers: { ...form.headers, ...from(address) } })
  }
  // An impatient finger files one report, and is not told that it was too much.
  for (let n = 1; n <= 8; n++) assert.equal((await file(1, '2001:db8::1')).status, 303)
  for (let n = 2; n <= 6; n++) assert.equal((await file(n, '2001:db8::1')).status, 303)
  const refused = await file(7, '2001:db8::2')
  assert.equal(refused.status, 429)
  assert.ok(Number(refused.headers.get('retry-after')) > 60)
  assert.match(await refused.text(), /emergency number/)
  assert.equal((await file(6, '2001:db8::1')).status, 303)
  assert.equal((await file(8, '2001:db8:0:1::1')).status, 303)
})

test('with RATE_LIMIT_PER_MINUTE=0 nobody is counted', async () => {
  const rt = await withRuntime({ TRUST_PROXY: '1' })
  const { page } = await openCaller(rt)
  const write = (n: number) =>
    rt.caller.request(`${page}/messages`, asJson('POST', { sentId: `flood-${n}00`, text: 'Hi' }))
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => write(n)))
  assert.ok(answers.every(({ status }) => status === 200))
  assert.equal(answers[0]?.headers.get('ratelimit-policy'), null)
})
