import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf, EMPTY_DRAFT, fieldOf, placeOf } from './alarm-draft.ts'

test('what was left empty is left out', () => {
  assert.deepEqual(bodyOf({ ...EMPTY_DRAFT, title: ' Building fire ' }), { title: 'Building fire' })
})

test('everything given goes along', () => {
  const draft = {
    title: 'Fire',
    description: 'Smoke',
    address: 'Storgatan 14',
    latitude: '59,4022',
    longitude: '18.3512',
    tags: ['tag_1'],
    priority: 1 as const,
    externalId: '',
  }
  assert.deepEqual(bodyOf(draft), {
    title: 'Fire',
    description: 'Smoke',
    address: 'Storgatan 14',
    location: { latitude: 59.4022, longitude: 18.3512 },
    tags: ['tag_1'],
    priority: 1,
  })
})

test('a place is a place only when both numbers are ones', () => {
  assert.deepEqual(placeOf({ latitude: '59.4', longitude: '18,35' }), { lat: 59.4, lng: 18.35 })
  assert.equal(placeOf({ latitude: '59.4', longitude: '' }), null)
  assert.equal(placeOf({ latitude: '99', longitude: '18' }), null)
})

test('a refusal lands at its field', () => {
  const at = (path: string) => fieldOf({ path, message: '' })
  assert.deepEqual(['title', 'location.longitude', 'address.city', 'tags.0', 'colour'].map(at), [
    'title',
    'longitude',
    'address',
    'tags',
    undefined,
  ])
})
