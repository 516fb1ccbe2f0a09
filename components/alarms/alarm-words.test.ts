import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Alarm } from '#lib/client/model.ts'
import { english } from '#testing/words.ts'
import { alarmTitle as titleIn, whereText as whereIn } from './alarm-words.ts'

const alarmTitle = (alarm: Pick<Alarm, 'title'>) => titleIn(alarm, english.t)
const whereText = (alarm: Pick<Alarm, 'address' | 'location'>) => whereIn(alarm, english.t)

const nothing = { line1: null, line2: null, postalCode: null, city: null, province: null, country: null }
const location = { latitude: 59.4022, longitude: 18.3512 }

test('an address is one line', () => {
  const address = { ...nothing, line1: 'Storgatan 14', postalCode: '185 32', city: 'Vaxholm' }
  assert.equal(whereText({ address, location }), 'Storgatan 14, 185 32 Vaxholm')
})

test('what a text address says already is not said twice', () => {
  const address = {
    ...nothing,
    line1: '14 Storgatan, 10600 Ekenäs',
    postalCode: '10600',
    city: 'Ekenäs',
    province: 'Nyland',
  }
  assert.equal(whereText({ address, location }), '14 Storgatan, 10600 Ekenäs, Nyland')
})

test('without an address the place, without a place the plain truth', () => {
  assert.equal(whereText({ address: nothing, location }), '59.4022, 18.3512')
  assert.equal(whereText({ address: null, location: null }), 'No place given')
})

test('an alarm without a title can still be named', () => assert.equal(alarmTitle({ title: ' ' }), 'Untitled alarm'))
