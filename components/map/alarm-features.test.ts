import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Alarm } from '#lib/client/model.ts'
import { english } from '#testing/words.ts'
import { alarmFeatures as featuresIn } from './alarm-features.ts'

const alarmFeatures = (alarms: Alarm[], selectedId: string | null) => featuresIn(alarms, selectedId, english.t)

// safe: only what the map looks at
const alarm = (id: string, location: object | null) =>
  ({
    id,
    sequence: 418,
    priority: 1,
    status: 'on_scene',
    title: 'Building fire, smoke on 2nd floor',
    location,
  }) as Alarm

test('a pin with its priority and status, named shortly', () => {
  const [pin] = alarmFeatures([alarm('alr_1', { latitude: 59.4, longitude: 18.35 })], 'alr_1')
  assert.deepEqual(pin?.geometry, { type: 'Point', coordinates: [18.35, 59.4] })
  assert.deepEqual(pin?.properties, {
    id: 'alr_1',
    icon: 'alarm-1-on_scene',
    label: '#418 Building fire, smoke on 2…',
    order: -1,
    selected: true,
  })
})

test('an alarm without a place is not on the map', () => assert.deepEqual(alarmFeatures([alarm('a', null)], null), []))
