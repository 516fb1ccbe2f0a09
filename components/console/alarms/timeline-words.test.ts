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
  before: Record<string, unknown> = {},
) => {
  const { subject, text } = timelineWords(
    {
      action,
      descriptor,
      objectId: '17',
      actor,
      // safe: the document leaves these open, anything may stand there
      changes: Object.entries(changed).map(([key, to]) => ({
        key,
        from: (before[key] ?? null) as null,
        to: to as null,
      })),
    },
    english,
    (id) => (id === 'tag_1' ? 'Fire' : undefined),
  )
  return subject ? `${subject} ${text}` : text
}

test('the alarm itself', () => {
  assert.equal(words('ALARM_CREATE', 'Building fire'), 'Raised')
  assert.equal(words('ALARM_RESUME', 'Building fire', { concluded: false }), 'Taken up again')
})

test('a place that Muster found by itself, which is no change of anybody', () => {
  const location = { latitude: 59.9, longitude: 23.4 }
  assert.equal(words('ALARM_UPDATE', 'Building fire', { location }, null), 'Found on the map by its address')
  assert.equal(
    words('ALARM_UPDATE', 'Building fire', { address: {}, location }, null),
    'Found on the map by its address',
  )
  assert.equal(words('ALARM_UPDATE', 'Building fire', { location }), 'Position: none → 59.9000, 23.4000')
})

test('a correction says what was before', () => {
  const corrected = (to: Record<string, unknown>, before: Record<string, unknown>) =>
    words('ALARM_UPDATE', 'Building fire', to, KEY, before)
  const at = (line1: string) => ({ line1, line2: null, postalCode: null, city: 'Ekenäs', province: null })
  assert.equal(corrected({ priority: 1 }, { priority: 2 }), 'Priority: P2 → P1')
  assert.equal(corrected({ priority: null }, { priority: 3 }), 'Priority: P3 → by its tags')
  assert.equal(corrected({ title: 'Smoke' }, { title: 'Fire' }), 'Title: Fire → Smoke')
  assert.equal(corrected({ tags: ['tag_1'] }, { tags: [] }), 'Tags: none → Fire')
  assert.equal(corrected({ tags: [] }, { tags: ['tag_1', 'tag_9'] }), 'Tags: Fire, deleted tag → none')
  assert.equal(
    corrected({ address: at('Kajen 3') }, { address: at('Kajen 1') }),
    'Address: Kajen 1, Ekenäs → Kajen 3, Ekenäs',
  )
  assert.equal(corrected({ externalId: 'cad-1' }, {}), 'Number elsewhere: none → cad-1')
  const two = corrected({ title: 'x', description: null }, { title: 'y', description: `${'a '.repeat(60)}end` })
  assert.match(two, /^Title: y → x · Notes: a a .{10,76}… → none$/)
  assert.equal(corrected({ alarmLevel: 3 }, {}), 'Changed alarm level')
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

test('whom an alarm called, and what they were told', () => {
  const wave = (reason: string, called: number) => words('ALERT_WAVE', 'Fire', { wave: 1, reason, called })
  assert.equal(wave('raised', 1), '1 person called')
  assert.equal(wave('missing', 4), '4 more people called, because somebody is missing')
  assert.equal(wave('stand_down', 14), '14 people told that it is over')
  assert.equal(wave('a reason of later', 3), 'Calls changed')
  assert.equal(words('ALERT_HOLD', 'Fire'), 'Calling held')
})
