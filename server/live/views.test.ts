import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActivityFrame } from '#lib/contracts/live.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { ActivityRow } from './activity-rows.ts'
import type { Tail } from './tail.ts'
import { type Backlog, catchUp, openViews } from './views.ts'

const caller = (...scopes: string[]): Caller => ({
  teamId: 'tea_1',
  centre: 'live',
  credential: 'key_1',
  scopes: new Set(scopes),
  actor: { kind: 'system' },
})
const row = (seq: number, action = 'TAG_CREATE'): ActivityRow => ({
  seq,
  centre: null,
  vehicles: [],
  entry: { id: `log_${seq}`, at: '', action, alarm: null, object: null, descriptor: null, changes: [] },
})

/** A log, a tail that publishes when the test says so, and a backlog whose answers wait for the test. */
function openFakes(rows: ActivityRow[]) {
  const listeners = new Set<(team: string, row: ActivityRow) => void>()
  const waiting: (() => void)[] = []
  let held = false
  const gate = () => (held ? new Promise<void>((resolve) => waiting.push(resolve)) : Promise.resolve())
  let reached = rows.length
  const backlog: Backlog = {
    read: async (_team, after, limit, upTo) => {
      const found = rows.filter((r) => r.seq > after && r.seq <= upTo).slice(0, limit)
      await gate()
      return found
    },
    lastVisible: async (_team, upTo, visible) => {
      const found = rows.findLast((r) => r.seq <= upTo && visible(r))?.seq ?? 0
      await gate()
      return found
    },
  }
  const tail: Pick<Tail, 'subscribe' | 'reached'> = {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    reached: () => reached,
  }
  const publish = (next: ActivityRow) => {
    rows.push(next)
    reached = next.seq
    for (const listener of listeners) listener('tea_1', next)
  }
  const release = () => {
    for (const go of waiting.splice(0)) go()
  }
  return { backlog, tail, publish, hold: () => (held = true), flow: () => (held = false), release }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** What a client sees that resumed at `after`, and how it is told. */
function openClient() {
  const frames: ActivityFrame[] = []
  let joined = false
  return {
    frames,
    send: (frame: ActivityFrame) => void frames.push(frame),
    join: () => {
      joined = true
    },
    room: (frame: ActivityFrame) => {
      if (joined) frames.push(frame)
    },
  }
}
const chain = (frames: ActivityFrame[]) => frames.map(({ prev, seq }) => [prev, seq])

test('an entry published during the catch-up is neither lost nor sent twice', async () => {
  const { backlog, tail, publish, hold, release } = openFakes([1, 2, 3].map((n) => row(n)))
  const client = openClient()
  const views = openViews(tail, backlog)
  views.subscribe((_view, frame) => client.room(frame))
  const view = views.enter(caller('tags:read'))
  await view.ready()
  hold()
  const caughtUp = catchUp(view, 1, backlog, client.send, client.join)
  await turn()
  publish(row(4)) // the read of 2 and 3 is under way
  release()
  await turn()
  publish(row(5)) // the read of 4 is under way
  release()
  await turn()
  release()
  await caughtUp
  publish(row(6)) // from here on the room carries it
  assert.deepEqual(chain(client.frames), [
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 6],
  ])
})

test('entries published while a new view looks for its place are kept back, then published in order', async () => {
  const { backlog, tail, publish, hold, release } = openFakes([row(1), row(2, 'ALARM_CREATE')])
  const published: ActivityFrame[] = []
  hold()
  const views = openViews(tail, backlog)
  views.subscribe((_view, frame) => published.push(frame))
  const view = views.enter(caller('tags:read'))
  publish(row(3))
  publish(row(4, 'ALARM_CREATE'))
  publish(row(5))
  assert.deepEqual(published, [])
  release()
  await view.ready()
  assert.deepEqual(chain(published), [
    [1, 3],
    [3, 5],
  ])
})

test('the chain of a narrow view names only entries it may see', async () => {
  const { backlog, tail, publish } = openFakes([row(1), row(2, 'ALARM_CREATE'), row(3), row(4, 'VEHICLE_CREATE')])
  const client = openClient()
  const views = openViews(tail, backlog)
  views.subscribe((_view, frame) => client.room(frame))
  const view = views.enter(caller('tags:read'))
  await catchUp(view, 0, backlog, client.send, client.join)
  publish(row(5, 'ALARM_UPDATE'))
  publish(row(6))
  assert.deepEqual(chain(client.frames), [
    [0, 1],
    [1, 3],
    [3, 6],
  ])
})

test('a view that could not find its place tells whoever waits, and looks again; nothing is lost meanwhile', async () => {
  const { backlog, tail, publish } = openFakes([row(1)])
  let away = true
  const flaky: Backlog = {
    ...backlog,
    lastVisible: (...args) => (away ? Promise.reject(new Error('away')) : backlog.lastVisible(...args)),
  }
  const published: ActivityFrame[] = []
  const views = openViews(tail, flaky)
  views.subscribe((_view, frame) => published.push(frame))
  const view = views.enter(caller('tags:read'))
  await turn() // nobody listens yet: an unhandled rejection would end the process here
  await assert.rejects(view.ready(), /away/)
  publish(row(2))
  away = false
  await view.ready()
  publish(row(3))
  assert.deepEqual(chain(published), [
    [1, 2],
    [2, 3],
  ])
})
