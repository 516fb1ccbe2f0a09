import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CallerState } from '../contracts/caller.ts'
import { callerWordsIn } from './compile-messages.ts'
import { messageLine } from './message-line.ts'
import { statusView } from './status-view.ts'

const english = callerWordsIn('en')
const view = (state: Partial<CallerState>) =>
  statusView({ status: 'received', minutes: null, reason: null, ...state }, english)

test('each status has its sentence, its colour and its steps; green is kept for help that comes', () => {
  const seen = (['received', 'read', 'organised', 'sent', 'there', 'closed'] as const).map((status) => view({ status }))
  assert.deepEqual(
    seen.map(({ tone }) => tone),
    ['news', 'news', 'news', 'safe', 'safe', 'over'],
  )
  assert.deepEqual(
    seen.map(({ reached }) => reached),
    [1, 2, 2, 3, 4, null],
  )
  assert.equal(new Set(seen.map(({ title }) => title)).size, 6)
})

test('minutes are said in the plural they need, and never less than one', () => {
  assert.equal(view({ status: 'sent', minutes: 8 }).title, 'Help is on the way, about 8 minutes')
  assert.equal(view({ status: 'sent', minutes: 0 }).title, 'Help is on the way, about 1 minute')
  assert.equal(view({ status: 'sent' }).title, 'Help is on the way')
  const ukrainian = callerWordsIn('uk')
  const said = (minutes: number) => statusView({ status: 'sent', minutes, reason: null }, ukrainian).title
  assert.match(said(1), /1 хвилина$/)
  assert.match(said(3), /3 хвилини$/)
  assert.match(said(12), /12 хвилин$/)
})

test('minutes are not said before anybody left', () => {
  assert.equal(view({ status: 'organised', minutes: 8 }).title, 'Help is being organised')
})

test('a closed report says why', () => {
  assert.equal(view({ status: 'closed', reason: 'duplicate' }).hint, english.t('caller.reason.duplicate'))
})

test('the line under a message says what it holds, and the time; with its day when that is not today', () => {
  const at = new Date()
  at.setHours(3, 12)
  const photos = [1, 2].map(() => ({ url: '', thumbnail: '' }))
  assert.equal(messageLine({ side: 'citizen', at: at.toISOString(), photos }, english), '2 photos · sent 03:12')
  assert.equal(messageLine({ side: 'centre', at: at.toISOString(), photos: [] }, english), 'Control centre · 03:12')
  const earlier = new Date(2024, 0, 5, 3, 12).toISOString()
  assert.equal(messageLine({ side: 'centre', at: earlier, photos: [] }, english), 'Control centre · 5 Jan, 03:12')
})
