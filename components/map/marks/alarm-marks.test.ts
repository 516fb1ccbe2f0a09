import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Alarm } from '#lib/client/model.ts'
import { english } from '#testing/words.ts'
import { alarmMarks as marksIn } from './alarm-marks.ts'

const alarmMarks = (alarms: Alarm[], selectedId: string | null) => marksIn(alarms, selectedId, english.t)

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
  const [pin] = alarmMarks([alarm('alr_1', { latitude: 59.4, longitude: 18.35 })], 'alr_1')
  assert.deepEqual(pin, {
    id: 'alr_1',
    lng: 18.35,
    lat: 59.4,
    icon: 'alarm-1-on_scene',
    isPin: true,
    label: '#418 Building fire, smoke on 2…',
    isChosen: true,
  })
})

test('an alarm without a place is not on the map', () => assert.deepEqual(alarmMarks([alarm('a', null)], null), []))

test('the most urgent lie on top, and the chosen one above them all', () => {
  const at = (id: string, priority: number) => ({ ...alarm(id, { latitude: 1, longitude: 1 }), priority }) as Alarm
  const alarms = [at('first', 1), at('third', 3), at('second', 2)]
  assert.deepEqual(
    alarmMarks(alarms, 'third').map(({ id }) => id),
    ['second', 'first', 'third'],
  )
})
