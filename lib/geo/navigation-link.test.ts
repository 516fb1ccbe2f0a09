import assert from 'node:assert/strict'
import { test } from 'node:test'
import { navigationLink } from './navigation-link.ts'

const place = { lng: 18.35, lat: 59.4 }

test('a place goes to what the device navigates by', () => {
  const to = (agent: string) => navigationLink(place, 'Fire (2nd floor) & smoke', agent)
  assert.equal(
    to('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)'),
    'https://maps.apple.com/?daddr=59.400000,18.350000&dirflg=d',
  )
  assert.equal(
    to('Mozilla/5.0 (Linux; Android 15; Pixel 7)'),
    'geo:59.400000,18.350000?q=59.400000,18.350000(Fire%20(2nd%20floor)%20%26%20smoke)',
  )
  assert.equal(to('Mozilla/5.0 (X11; Linux x86_64)'), 'https://www.openstreetmap.org/directions?to=59.400000,18.350000')
})
