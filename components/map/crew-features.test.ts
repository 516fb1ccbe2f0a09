import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Alarm, Member } from '#lib/client/model.ts'
import { crewFeatures } from './crew-features.ts'

const now = Date.UTC(2026, 10, 22, 3, 14)
const position = { createdAt: '', latitude: 59, longitude: 18, altitude: null, speed: null, heading: null }
// safe: only what the map looks at
const member = (id: string, at: typeof position | null) => ({ id, name: 'Sara Ek', position: at }) as Member
const onAlarm = (id: string, etaMs: number) =>
  ({
    members: [
      { ...member(id, position), response: { id: 'res_1', status: 'coming', eta: new Date(etaMs).toISOString() } },
    ],
  }) as unknown as Alarm

test('everyone with a position once, with the answer where there is one', () => {
  const features = crewFeatures(
    [onAlarm('a', now - 1)],
    [member('a', position), member('b', position), member('c', null)],
    now,
  )
  assert.deepEqual(
    features.map((f) => f.properties),
    [
      { id: 'a', icon: 'crew-late', initials: 'SE' },
      { id: 'b', icon: 'crew-idle', initials: 'SE' },
    ],
  )
})
