import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readersOf, unreadOf } from './unread.ts'

const by = (id: string, member: string | null) => ({ id, creator: member === null ? null : { member: { id: member } } })
const mark = (member: string | null, message: string) => ({ member: member === null ? null : { id: member }, message })

test('unread is what others wrote after my mark; the centre’s mark is not mine', () => {
  const messages = [by('msg_1', 'mem_a'), by('msg_2', 'mem_b'), by('msg_3', null), by('msg_4', 'mem_a')]
  const marks = [mark(null, 'msg_4'), mark('mem_a', 'msg_1')]
  assert.equal(unreadOf({ messages, marks }, 'mem_a'), 2)
  assert.equal(unreadOf({ messages, marks }, 'mem_c'), 4)
  assert.equal(unreadOf({ messages, marks: marks.slice(1) }, null), 3, 'the centre has not read what members wrote')
  assert.deepEqual([readersOf({ marks }, 'msg_4', 'mem_a'), readersOf({ marks }, 'msg_1', 'mem_c')], [1, 2])
})

test('what a vehicle wrote is not the control centre’s own', () => {
  const messages = [{ id: 'msg_1', creator: { member: null, vehicle: { id: 'veh_1' } } }]
  assert.deepEqual([unreadOf({ messages, marks: [] }, null), unreadOf({ messages, marks: [] }, 'veh_1')], [1, 0])
})
