import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookedAt, NOTHING_SEEN, raisedHere, raisingHere, type Seen, takeNotice } from './unseen.ts'

const alarm = (sequence: number, title = `Alarm ${sequence}`) => ({ id: `alr_${sequence}`, sequence, title })
const ids = (arrived: { id: string }[]) => arrived.map(({ id }) => id)
const opened = (...open: ReturnType<typeof alarm>[]): Seen => takeNotice(NOTHING_SEEN, open).seen

test('what was open when the page opened is nothing new; an empty desk hears its first alarm', () => {
  assert.deepEqual(takeNotice(NOTHING_SEEN, [alarm(3), alarm(7)]).arrived, [])
  assert.deepEqual(ids(takeNotice(opened(), [alarm(1)]).arrived), ['alr_1'])
})

test('each alarm arrives once, in whatever order lists and frames bring it', () => {
  const first = takeNotice(opened(alarm(3)), [alarm(3), alarm(5)])
  assert.deepEqual(ids(first.arrived), ['alr_5'])
  const second = takeNotice(first.seen, [alarm(3), alarm(5), alarm(4)])
  assert.deepEqual(ids(second.arrived), ['alr_4'], 'the read of an older one came later')
  // Away, and the whole list is read anew.
  assert.deepEqual(ids(takeNotice(second.seen, [alarm(4), alarm(5), alarm(6), alarm(7)]).arrived), ['alr_6', 'alr_7'])
  assert.deepEqual(takeNotice(second.seen, [alarm(4), alarm(5)]).arrived, [])
})

test('an alarm that left the list and came back is not announced again', () => {
  const { seen } = takeNotice(opened(), [alarm(1)])
  const without = takeNotice(seen, []).seen
  assert.deepEqual(without.unseen, [])
  assert.deepEqual(takeNotice(without, [alarm(1)]).arrived, [])
})

test('what is raised here is not news here, whether the frame or the answer comes first', () => {
  const raising = raisingHere(opened(), 'Boat aground')
  const frameFirst = takeNotice(raising, [alarm(1, 'Boat aground'), alarm(2, 'Fire')])
  assert.deepEqual(ids(frameFirst.arrived), ['alr_2'], 'that of another desk does not wait')
  const answered = raisedHere(frameFirst.seen, 'Boat aground', 'alr_1')
  assert.deepEqual(takeNotice(answered, [alarm(1, 'Boat aground'), alarm(2, 'Fire')]).arrived, [])
  assert.deepEqual(answered.unseen, ['alr_2'])
})

test('another desk’s alarm of the same title is announced once ours is answered or refused', () => {
  const raising = takeNotice(raisingHere(opened(), 'Fire'), [alarm(1, 'Fire'), alarm(2, 'Fire')]).seen
  assert.deepEqual(
    ids(takeNotice(raisedHere(raising, 'Fire', 'alr_2'), [alarm(1, 'Fire'), alarm(2, 'Fire')]).arrived),
    ['alr_1'],
  )
  assert.deepEqual(ids(takeNotice(raisedHere(raising, 'Fire', null), [alarm(1, 'Fire')]).arrived), ['alr_1'])
})

test('unseen until somebody looks at it, or it is over', () => {
  const { seen } = takeNotice(opened(), [alarm(1), alarm(2)])
  assert.deepEqual(lookedAt(seen, 'alr_1').unseen, ['alr_2'])
  assert.deepEqual(takeNotice(seen, [alarm(2)]).seen.unseen, ['alr_2'])
})
