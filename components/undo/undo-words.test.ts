import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Obstacle, Problem } from '#lib/client/problem.ts'
import { english } from '#testing/words.ts'
import { refusalWords, undoneWords } from './undo-words.ts'

const since = { id: 'str_1', createdAt: '2026-11-22T03:21:00.000Z', action: 'ALARM_UPDATE', by: 'Sara Ek' }
const refused = (obstacle: Obstacle) => refusalWords(new Problem(409, 'In the server’s words', [], obstacle), english)
const at = english.format.hour(Date.parse(since.createdAt))

test('why it is not undone: what changed, by whom, when', () => {
  const changed = (keys: string[]) => refused({ reason: 'changed', keys, since })
  assert.equal(changed(['title']), `Title changed since, by Sara Ek at ${at}. Nothing was undone.`)
  assert.equal(changed(['locationSource']), `Position changed since, by Sara Ek at ${at}. Nothing was undone.`)
  assert.equal(changed(['crew']), `It has changed since, by Sara Ek at ${at}. Nothing was undone.`)
  assert.equal(refused({ reason: 'undone', keys: [], since }), `Sara Ek has undone it already, at ${at}.`)
  assert.equal(
    refused({ reason: 'gone', keys: [], since: { ...since, by: null } }),
    `What it was about was removed by Muster at ${at}.`,
  )
  assert.equal(
    refused({ reason: 'changed', keys: ['title'], since: null }),
    'It is no longer as it was then. Nothing was undone.',
  )
})

test('a rule of the server’s is said in its words; no answer promises nothing', () => {
  assert.equal(refused({ reason: 'refused', keys: [], since: null }), 'Nothing was undone: In the server’s words')
  assert.match(refusalWords(new Problem(0, { key: 'shared.problem.noAnswer' }), english), /nothing is sent later/)
})

test('whom it concerns that it is undone', () => {
  assert.equal(undoneWords({ told: 0, reached: 0 }, english.t), 'Undone')
  assert.equal(undoneWords({ told: 1, reached: 0 }, english.t), 'Undone. 1 person is told that it is over.')
  assert.match(
    undoneWords({ told: 0, reached: 3 }, english.t),
    /^Undone\. 3 people were told that it is over and are not/,
  )
})
