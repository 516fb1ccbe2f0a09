import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockTime } from '#lib/time/clock-time.ts'
import { english } from '#testing/words.ts'
import { etaWords } from './eta-words.ts'

const now = Date.UTC(2026, 10, 22, 3, 14)
const iso = (seconds: number) => new Date(now + seconds * 1000).toISOString()
const words = (status: 'coming' | 'on_scene' | 'not_coming' | null, eta: string | null) =>
  etaWords({ response: { id: 'res_1', status, eta } }, now, english)

test('a countdown with the time of arrival, then late with the word', () => {
  assert.deepEqual(words('coming', iso(365)), {
    state: 'coming',
    text: '6:05',
    note: `at ${clockTime(now + 365_000).slice(0, 5)}`,
  })
  assert.deepEqual(words('coming', iso(-147)), { state: 'late', text: '+2:27', note: 'late' })
})

test('who is there is here, whatever the ETA said', () => assert.equal(words('on_scene', iso(-900)).text, 'here'))

test('no time given is not made up', () => {
  assert.equal(words('coming', null).note, 'no time given')
  assert.equal(words(null, null).note, 'no answer yet')
  assert.equal(words('not_coming', null).note, 'not coming')
})
