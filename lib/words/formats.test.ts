import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '#testing/words.ts'
import { messagesIn } from './messages.ts'
import { wordsOf } from './words.ts'

const { format } = english
const noon = new Date(2026, 10, 22, 15, 4, 5).getTime()
const spaces = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

test('an English desk reads as it always has', () => {
  assert.deepEqual([format.clock(noon), format.hour(noon)], ['15:04:05', '15:04'])
  assert.deepEqual([format.day(noon, noon), format.day(noon, noon + 86_400_000)], ['Today', 'Sun, 22 Nov 2026'])
  const away = (days: number) => format.when(noon + days * 86_400_000, noon)
  assert.deepEqual([away(0), away(1), away(-5), away(30)].map(spaces), [
    '15:04',
    'Mon 15:04',
    'Tue 15:04',
    '22 Dec, 15:04',
  ])
  assert.deepEqual([1, 5, 7].map(format.weekday), ['Mon', 'Fri', 'Sun'])
  assert.deepEqual([4, 640, 994, 996, 3240, 9960, 48_400].map(format.distance), [
    '0 m',
    '640 m',
    '990 m',
    '1.0 km',
    '3.2 km',
    '10 km',
    '48 km',
  ])
  assert.equal(format.speed(61.4), '61 km/h')
  assert.deepEqual([11.6, 1400].map(format.accuracy), ['±12 m', '±1.4 km'])
  assert.deepEqual([-500, 3999, 99_000, 100_000, 840_000, 18_000_000, 200_000_000].map(format.age), [
    '0 s',
    '3 s',
    '99 s',
    '1 min',
    '14 min',
    '5 h',
    '2 d',
  ])
})

test('other languages write times and measures their own way', async () => {
  const [fi, de] = await Promise.all([messagesIn('fi'), messagesIn('de')])
  const finnish = wordsOf('fi', fi).format
  assert.equal(finnish.clock(noon), '15.04.05')
  assert.equal(spaces(finnish.distance(3240)), '3,2 km')
  assert.equal(spaces(wordsOf('de', de).format.distance(3240)), '3,2 km')
})
