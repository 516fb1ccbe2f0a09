import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Report } from '#lib/client/model.ts'
import { isClosedUnread, isWaiting, needsSomebody, newsIn, withReport } from './inbox.ts'

type State = Pick<Report, 'status' | 'alarm' | 'unread' | 'seenAt'>
const seen: State = { status: 'open', alarm: null, unread: 0, seenAt: '2026-11-22T03:14:00.000Z' }
const alarm = { id: 'alr_1', sequence: 418, title: 'Building fire' }

test('open and with no alarm it waits, read or not', () => {
  assert.equal(needsSomebody(seen), true)
  assert.equal(needsSomebody({ ...seen, seenAt: null }), true)
})

test('linked or closed it waits only while something is unread', () => {
  assert.equal(needsSomebody({ ...seen, alarm }), false)
  assert.equal(needsSomebody({ ...seen, status: 'closed' }), false)
  assert.equal(needsSomebody({ ...seen, alarm, unread: 2 }), true)
  assert.equal(needsSomebody({ ...seen, status: 'closed', unread: 1 }), true)
})

test('what waits and what is over but unread are kept apart, and together are all that need somebody', () => {
  for (const status of ['open', 'closed'] as const)
    for (const linked of [null, alarm])
      for (const unread of [0, 3]) {
        const report: State = { ...seen, status, alarm: linked, unread }
        assert.equal(isWaiting(report) && isClosedUnread(report), false)
        assert.equal(isWaiting(report) || isClosedUnread(report), needsSomebody(report))
      }
  assert.equal(isWaiting({ ...seen, status: 'closed', unread: 1 }), false)
  assert.equal(isWaiting({ ...seen, alarm, unread: 1 }), true)
})

test('news: what is unread; a report nobody has opened is one', () => {
  assert.equal(newsIn({ ...seen, unread: 2 }), 2)
  assert.equal(newsIn({ ...seen, seenAt: null }), 1)
  assert.equal(newsIn({ ...seen, seenAt: null, unread: 3 }), 3)
  assert.equal(newsIn({ ...seen, seenAt: null, status: 'closed' }), 0)
  assert.equal(newsIn(seen), 0)
})

test('a report that is read again takes its place; a new one is added', () => {
  // safe: only what the list looks at
  const [one, two, changed] = [{ id: 1 }, { id: 2 }, { id: 2, unread: 1 }] as unknown as [Report, Report, Report]
  assert.deepEqual(withReport([one, two], changed), [one, changed])
  assert.deepEqual(withReport([one], two), [two, one])
})
