import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openGazetteer } from './gazetteer.ts'

const { geocode, close } = openGazetteer()
after(close)
const NOTHING = { line1: null, line2: null, postalCode: null, city: null, province: null, country: null }
const ask = (line1: string) => geocode({ address: { ...NOTHING, line1 }, near: null, country: null })

test('the gazetteer that comes with Muster knows towns, several at a time', async () => {
  const [ekenas, nowhere] = await Promise.all([ask('14 Storgatan, Ekenäs'), ask('Nowhere at all')])
  assert.deepEqual(ekenas, { location: { lng: 23.43389, lat: 59.97359 }, parts: {} })
  assert.equal(nowhere, null)
})

test('closed before it has answered it says so', async () => {
  const other = openGazetteer()
  const question = other.geocode({ address: { ...NOTHING, line1: 'Vaxholm' }, near: null, country: null })
  await Promise.all([assert.rejects(question, /closed/), other.close()])
})
