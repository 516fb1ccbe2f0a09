import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { unlinkReport } from '#server/domain/links/index.ts'
import { closeReport } from '#server/domain/reports/index.ts'
import { openCaller } from '#testing/open-caller.ts'
import { openCallerSocket } from '#testing/open-caller-socket.ts'
import { withLiveServer } from '#testing/open-live.ts'
import { untilPublished } from '#testing/until-published.ts'

async function openScene(t: TestContext) {
  const server = await withLiveServer()
  const report = await openCaller(server.rt)
  const open = (token: unknown = report.token, headers?: Record<string, string>) => {
    const client = openCallerSocket(server.url, token, headers)
    t.after(() => client.socket.close())
    return client
  }
  /** One that is connected. */
  const listen = async (token?: string) => {
    const client = open(token)
    await client.until(() => client.socket.connected)
    return client
  }
  return { server, open, listen, ...report }
}

test('a token opens it; a wrong one, none, or nonsense is refused', async (t) => {
  const { open, listen } = await openScene(t)
  await listen()
  for (const wrong of ['A'.repeat(32), '', '\u0000', 7, { token: 1 }, null, 'x'.repeat(5000)]) {
    const stranger = open(wrong)
    await stranger.until(() => stranger.heard.refusals.length > 0)
    assert.deepEqual(stranger.heard.refusals, ['gone'], JSON.stringify(wrong))
  }
})

test('a page of another site is turned away, with the right token too', async (t) => {
  const { open, token } = await openScene(t)
  const foreign = open(token, { origin: 'https://elsewhere.example' })
  await foreign.until(() => foreign.heard.refusals.length > 0)
  assert.equal(foreign.socket.connected, false)
})

test('changed: when the centre writes or reads, when help sets out or comes nearer, and when it is over', async (t) => {
  const { listen, call, id, ctx, alarmWith } = await openScene(t)
  const { heard, until } = await listen()
  const hears = async (what: string, act: () => Promise<unknown>) => {
    const before = heard.changed
    await act()
    await until(() => heard.changed > before)
    assert.ok(heard.changed > before, what)
  }
  await hears('a message', () => call('POST', `/v1/reports/${id}/messages`, { text: 'Stay outside' }))
  let found: Awaited<ReturnType<typeof alarmWith>> | undefined
  await hears('an alarm', async () => {
    found = await alarmWith()
  })
  const { alarm, become } = found!
  await hears('a vehicle that stands', () => become('at_station'))
  await hears('an alarm that is changed', () => call('PATCH', `/v1/alarms/${alarm}`, { title: 'Two buildings' }))
  await hears('a vehicle that drives', () => become('en_route'))
  await hears('that it comes nearer, without a word in the log', async () => undefined)
  await become('on_scene')
  await hears('the end', () => call('PATCH', `/v1/alarms/${alarm}`, { concluded: true }))
  await hears('that it goes on', () => call('PATCH', `/v1/alarms/${alarm}`, { concluded: false }))
  await hears('that it is no longer linked', () => unlinkReport(ctx, id))
})

test('nobody hears of another report, nor of an alarm it is not linked to', async (t) => {
  const { server, listen, ...report } = await openScene(t)
  const { call, id, alarmWith } = report
  const neighbour = await openCaller(server.rt, { teamId: (await openCaller(server.rt)).teamId })
  for (const { teamId } of [report, neighbour]) await untilPublished(server.rt, teamId)
  const [own, other] = [await listen(), await listen(neighbour.token)]
  await neighbour.call('POST', `/v1/reports/${neighbour.id}/messages`, { text: 'For the second' })
  await other.until(() => other.heard.changed > 0)
  assert.equal(own.heard.changed, 0)
  await (await alarmWith()).become('on_scene')
  await call('POST', `/v1/reports/${id}/messages`, { text: 'For the first' })
  await own.until(() => own.heard.changed > 0)
  assert.equal(other.heard.changed, 1)
})

test('it takes nothing: whoever sends is cut off, and the others are not', async (t) => {
  const { listen } = await openScene(t)
  const [loud, quiet] = [await listen(), await listen()]
  // safe: on purpose what the types forbid
  const raw = loud.socket as unknown as { emit: (...args: unknown[]) => void }
  raw.emit('resume', { after: null }, 'not a function')
  await loud.until(() => !loud.socket.connected)
  assert.equal(quiet.socket.connected, true)
})

test('twenty at a time, and no more', async (t) => {
  const { open, listen } = await openScene(t)
  const first = await Promise.all(Array.from({ length: 20 }, () => listen()))
  const more = open()
  await more.until(() => more.heard.cuts > 0)
  assert.ok(first.every(({ socket }) => socket.connected))
  first[0]!.socket.close()
  for (;;) {
    const next = open()
    await next.until(() => next.heard.cuts > 0 || next.socket.connected)
    if (next.heard.cuts === 0) break
  }
})

test('a page that is closed is told; when it is dead its socket is cut', async (t) => {
  const { listen, ctx, id, server, open, token } = await openScene(t)
  const { socket, heard, until } = await listen()
  await closeReport(ctx, id, 'handled')
  await until(() => heard.changed > 0)
  assert.equal(socket.connected, true)
  const clock = server.rt.now
  const dead = new Date(Date.now() + 24.1 * 60 * 60 * 1000)
  Object.assign(server.rt, { now: () => dead })
  t.after(() => Object.assign(server.rt, { now: clock }))
  await ctx.db
    .updateTable('report')
    .set({ closed_at: new Date(Date.now() - 25 * 60 * 60 * 1000) })
    .where('id', '=', id)
    .execute()
  await until(() => !socket.connected)
  const late = open(token)
  await late.until(() => late.heard.refusals.length > 0)
  assert.deepEqual(late.heard.refusals, ['gone'])
})

test('wrong tokens are guesses: after too many the address waits, a right one opens all the same', async (t) => {
  const server = await withLiveServer({ RATE_LIMIT_PER_MINUTE: '2' })
  const { token } = await openCaller(server.rt)
  const open = (guess: string) => {
    const client = openCallerSocket(server.url, guess)
    t.after(() => client.socket.close())
    return client
  }
  const strangers = await Promise.all(
    Array.from({ length: 3 }, async (_, n) => {
      const stranger = open(`guess-${n}`)
      await stranger.until(() => stranger.heard.refusals.length > 0)
      return stranger.heard.refusals[0]
    }),
  )
  assert.deepEqual(strangers.toSorted(), ['gone', 'gone', 'too_many'])
  const client = open(token)
  await client.until(() => client.socket.connected)
})
