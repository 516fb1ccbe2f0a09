import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { english } from '#testing/words.ts'
import { awayCounter } from './away.ts'

test('what arrives in a rush after a silence is counted and said once', () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  const said: string[] = []
  const away = awayCounter((count) => said.push(english.t('live.changesWhileAway', { count })))
  away.arrived(9000, false)
  for (let i = 0; i < 36; i++) away.arrived(1, false)
  mock.timers.tick(500)
  away.arrived(20, false)
  away.arrived(30, true)
  mock.timers.tick(500)
  mock.timers.reset()
  assert.deepEqual(said, ['37 changes while away', '1 change while away'])
})

test('a change on a living connection is nothing to speak of', () => {
  const away = awayCounter(() => assert.fail('nobody was away'))
  away.arrived(1200, false)
})
