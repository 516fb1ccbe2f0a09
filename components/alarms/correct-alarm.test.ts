import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Alarm } from '#lib/client/model.ts'
import { draftOfAlarm } from './alarm-draft.ts'
import { changeOf, isSameIn } from './correct-alarm.ts'

const ADDRESS = { line1: 'Kajen 1', line2: null, postalCode: '10600', city: 'Ekenäs', province: null, country: null }
const ALARM = {
  title: 'Fire',
  description: null,
  address: ADDRESS,
  location: { latitude: 59.97, longitude: 23.43 },
  tags: [{ id: 'tag_1', name: 'Fire', color: '#ff0000', translations: [] }],
  priority: 1,
  priorityFrom: 'tags',
  externalId: null,
} as unknown as Alarm // safe: what is not corrected is not looked at
const draft = (changed: object) => ({ ...draftOfAlarm(ALARM), ...changed })

test('only what was corrected is sent; what was emptied is null', () => {
  assert.deepEqual(changeOf('title', draft({ title: ' Smoke ' }), ALARM), { title: 'Smoke' })
  assert.deepEqual(changeOf('title', draft({ title: ' ' }), ALARM), { title: null })
  assert.deepEqual(changeOf('description', draft({ description: 'Two cats' }), ALARM), { description: 'Two cats' })
  assert.deepEqual(changeOf('externalId', draft({ externalId: 'CAD-1' }), ALARM), { externalId: 'CAD-1' })
  assert.deepEqual(changeOf('priority', draft({ priority: 3 }), ALARM), { priority: 3 })
  assert.deepEqual(changeOf('priority', draft({}), ALARM), { priority: null }, 'by its tags')
  assert.deepEqual(changeOf('tags', draft({ tags: [] }), ALARM), { tags: [] })
})

test('a pin that was moved leaves the address in its parts, and the other way round', () => {
  assert.deepEqual(changeOf('place', draft({ latitude: '59,98' }), ALARM), {
    location: { latitude: 59.98, longitude: 23.43 },
  })
  assert.deepEqual(changeOf('place', draft({ address: 'Kajen 3' }), ALARM), { address: 'Kajen 3' })
  assert.deepEqual(changeOf('place', draft({ address: 'Kajen 3', latitude: '', longitude: '' }), ALARM), {
    address: 'Kajen 3',
    location: null,
  })
  assert.deepEqual(changeOf('place', draft({}), ALARM), {})
})

test('what others changed elsewhere is no conflict', () => {
  const other: Alarm = { ...ALARM, title: 'Smoke', priority: 2, priorityFrom: 'given' }
  assert.equal(isSameIn('title', ALARM, other), false)
  assert.equal(isSameIn('priority', ALARM, other), false)
  for (const attribute of ['description', 'place', 'tags', 'externalId'] as const)
    assert.equal(isSameIn(attribute, ALARM, other), true, attribute)
  assert.equal(isSameIn('place', ALARM, { ...ALARM, location: null }), false)
})
