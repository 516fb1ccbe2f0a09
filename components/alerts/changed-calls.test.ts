import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Alert } from '#lib/client/model.ts'
import { withChanges } from './changed-calls.ts'

// safe: nothing else of a call is looked at
const call = (id: string, state: Alert['state']) => ({ id, state }) as Alert
const known = { cursor: '7', alerts: [call('a', 'queued'), call('b', 'accepted')] }
const shown = ({ cursor, alerts }: ReturnType<typeof withChanges>) => [
  cursor,
  ...alerts.map(({ id, state }) => `${id} ${state}`),
]

test('what changed takes the place of what was known, what is new stands behind it', () => {
  const read = { cursor: '9', alerts: [call('c', 'queued'), call('a', 'delivered')] }
  assert.deepEqual(shown(withChanges(known, read)), ['9', 'a delivered', 'b accepted', 'c queued'])
  assert.deepEqual(shown(withChanges(known, { cursor: '9', alerts: [] })), ['9', 'a queued', 'b accepted'])
})

test('where nothing is known, or all was read, what was read is all there is', () => {
  const read = { cursor: '9', alerts: [call('a', 'delivered')] }
  assert.deepEqual(withChanges(undefined, read), read)
  assert.deepEqual(withChanges({ ...known, cursor: null }, read), read, 'who is gone is gone')
})
