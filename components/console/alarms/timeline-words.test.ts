import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockTime } from '#lib/time/clock-time.ts'
import { english } from '#testing/words.ts'
import { timelineWords } from './timeline-words.ts'

const KEY = { type: 'key', key: { id: 'key_1', name: '112 gateway' }, member: null } as const
const words = (
  action: string,
  descriptor: string | null,
  changed: Record<string, unknown> = {},
  actor: typeof KEY | null = KEY,
) => {
  const { subject, text } = timelineWords(
    {
      action,
      descriptor,
      objectId: '17',
      actor,
      // safe: the document leaves these open, anything may stand there
      changes: Object.entries(changed).map(([key, to]) => ({ key, from: null, to: to as null })),
    },
    english,
  )
  return subject ? `${subject} ${text}` : text
}

test('the alarm itself', () => {
  assert.equal(words('ALARM_CREATE', 'Building fire'), 'Raised')
  assert.equal(words('ALARM_UPDATE', 'Building fire', { title: 'x', address: null }), 'Changed title, address')
  assert.equal(words('ALARM_UPDATE', 'Building fire', { externalId: 'cad-1' }), 'Changed external id')
  assert.equal(words('ALARM_RESUME', 'Building fire', { concluded: false }), 'Taken up again')
})

test('a place that Muster found by itself, which is no change of anybody', () => {
  const location = { latitude: 59.9, longitude: 23.4 }
  assert.equal(words('ALARM_UPDATE', 'Building fire', { location }, null), 'Found on the map by its address')
  assert.equal(
    words('ALARM_UPDATE', 'Building fire', { address: {}, location }, null),
    'Found on the map by its address',
  )
  assert.equal(words('ALARM_UPDATE', 'Building fire', { location }), 'Changed location')
})

test('vehicles', () => {
  assert.equal(words('ASSIGNMENT_CREATE', 'E 2', { vehicle: 'veh_1' }), 'E 2 assigned')
  assert.equal(words('ASSIGNMENT_UPDATE', 'E 2', { status: 'en_route' }), 'E 2 en route')
  assert.equal(words('ASSIGNMENT_UPDATE', 'E 2', { status: null }), 'E 2 status cleared')
})

test('answers', () => {
  const eta = '2026-11-22T03:21:00.000Z'
  const at = clockTime(Date.parse(eta)).slice(0, 5)
  assert.equal(words('RESPONSE_CREATE', 'Sara Ek', { status: 'coming', eta }), `Sara Ek coming, there at ${at}`)
  assert.equal(words('RESPONSE_UPDATE', 'Sara Ek', { status: 'on_scene' }), 'Sara Ek on scene')
  assert.equal(words('RESPONSE_UPDATE', 'Sara Ek', { position: true }), 'Sara Ek shares position')
})

test('media', () => {
  assert.equal(words('MEDIA_CREATE', 'Roof'), 'Roof attached')
  assert.equal(words('MEDIA_UPDATE', 'Roof'), 'Roof described')
  assert.equal(words('MEDIA_DELETE', 'picture'), 'Picture removed')
})

test('reports that are linked', () => {
  assert.equal(words('REPORT_LINK', 'Building', { alarm: 'alr_1' }), 'Report 17 (Building) linked')
  assert.equal(words('REPORT_MESSAGE', 'Citizen: Help!', { message: 4, side: 'citizen' }), 'Citizen: Help!')
  assert.equal(words('REPORT_CLOSE', 'Building', { reason: 'elsewhere' }), 'Report 17 (Building) closed: not ours')
  assert.equal(words('REPORT_SHARE', 'Building', { sharing: true }), 'Report 17 (Building) caller shares position')
})

test('a word of a later version is still shown', () =>
  assert.equal(words('PARTY_CREATE', 'Photo'), 'Photo party create'))
