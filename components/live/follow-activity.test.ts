import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import type { ActivityFrame, Entry } from '#lib/contracts/live.ts'
import { followActivity } from './follow-activity.ts'
import type { Live } from './live-events.ts'

const frame = (prev: number, seq: number): ActivityFrame => ({ prev, seq, entry: { action: `A${seq}` } as Entry })

/** A socket whose server answers `resume` with whatever the test says. */
function openTestSocket(answer: (after: number | null) => void) {
  const socket = Object.assign(new EventEmitter(), {
    connected: true,
    timeout: () => ({
      emitWithAck: async (_: 'resume', { after }: { after: number | null }) => {
        answer(after)
        return { ok: true, seq: 0 }
      },
    }),
  })
  const seen: string[] = []
  // safe: only what following the log uses
  followActivity(socket as unknown as Live, {
    onEntry: ({ action }) => seen.push(action),
    onReset: () => seen.push('reset'),
  })
  return { socket, seen }
}

test('the first answer says where we stand; then each frame counts once and in order', async () => {
  const { socket, seen } = openTestSocket((after) => after === null && socket.emit('reset', { seq: 4 }))
  socket.emit('connect')
  await turn()
  for (const f of [frame(4, 5), frame(4, 5), frame(5, 8)]) socket.emit('activity', f)
  assert.deepEqual(seen, ['reset', 'A5', 'A8'])
})

test('a frame whose predecessor is missing is not applied; what is missing is asked for', async () => {
  const asked: (number | null)[] = []
  const { socket, seen } = openTestSocket((after) => {
    asked.push(after)
    if (after === null) socket.emit('reset', { seq: 4 })
    else for (const f of [frame(4, 5), frame(5, 6)]) socket.emit('activity', f)
  })
  socket.emit('connect')
  await turn()
  socket.emit('activity', frame(5, 6))
  await turn()
  assert.deepEqual(asked, [null, 4])
  assert.deepEqual(seen, ['reset', 'A5', 'A6'])
})
