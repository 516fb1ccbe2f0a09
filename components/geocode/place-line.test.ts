import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeLine, townOf } from './place-line.ts'

const address = {
  line1: '1 Place du Casino',
  line2: null,
  postalCode: '98000',
  city: 'Monaco',
  province: null,
  country: null,
}

test('an address is written in one line, with the name of what has one', () => {
  assert.equal(placeLine({ label: '1 Place du Casino', kind: 'address', address }), '1 Place du Casino, 98000 Monaco')
  assert.equal(placeLine({ label: 'Casino', kind: 'poi', address }), 'Casino, 1 Place du Casino, 98000 Monaco')
  assert.equal(
    placeLine({ label: 'Monaco', kind: 'place', address: { ...address, line1: null, postalCode: null } }),
    'Monaco',
  )
  assert.equal(placeLine({ label: '43.7, 7.4', kind: 'coordinates', address: null }), '43.7, 7.4')
})

test('a town is said beside what is in it, not beside itself', () => {
  assert.equal(townOf({ label: 'Casino', kind: 'poi', address }), 'Monaco')
  assert.equal(townOf({ label: 'Monaco', kind: 'place', address }), undefined)
})
