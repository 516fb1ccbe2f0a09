import assert from 'node:assert/strict'
import { test } from 'node:test'
import { septetsOf } from '#lib/text/gsm7.ts'
import { LOCALE_CODES } from '#lib/words/locales.ts'
import type { Notice } from '#server/domain/alerts/notice.ts'
import { openLinks } from './links.ts'
import { wordsFor } from './notice-words.ts'
import { pushPayload } from './push-payload.ts'
import { smsText } from './sms-text.ts'

const links = openLinks('a secret of this test', () => 'https://muster.example')
const alarm = {
  ...{ id: 'alr_01j85v5kgkfbzt7yb0nwq1ztdw00', sequence: 419, title: 'Person in water', description: 'By the pier' },
  ...{ priority: 1 as const, address: 'Klubbensborg', location: null, raisedAt: new Date('2031-01-06T02:14:08Z') },
}
const notice = (locale = 'en', drill = false): Notice => ({
  ...{
    alertId: 'alt_01j85v5kgkfbzt7yb0nwq1ztdw00',
    purpose: 'unowned',
    drill,
    alarm,
    strength: null,
    keepSeconds: 180,
  },
  team: { id: 'tea_1', name: 'Vaxholm' },
  member: { id: 'mem_1', name: 'Olga Berg', locale },
})

test('an officer hears which alarm nobody has taken, where it is, and is led to the console', async () => {
  const { headline, lines, asks } = await wordsFor(notice())
  assert.equal(headline, 'NOBODY HAS TAKEN IT: Person in water')
  assert.deepEqual(lines, ['Klubbensborg', 'Nobody at the control centre has taken this alarm.'])
  assert.equal(asks, 'seesTo')
  assert.equal(links.page(notice()), `https://muster.example/?alarm=${alarm.id}`)
  assert.equal(links.page(notice('en', true)), `https://muster.example/training?alarm=${alarm.id}`)
})

test('a push of it takes the place of none about the alarm itself, and has one button', async () => {
  const { notification } = JSON.parse(pushPayload(notice(), await wordsFor(notice()), links))
  assert.deepEqual(
    [notification.tag, notification.requireInteraction, notification.data.notComing],
    [notice().alertId, true, undefined],
  )
  assert.deepEqual(
    notification.actions.map(({ title }: { title: string }) => title),
    ['I see to it'],
  )
})

test('an SMS has the whole link in every language, in two at most', async () => {
  for (const locale of LOCALE_CODES) {
    const page = links.page(notice(locale))
    const text = smsText(await wordsFor(notice(locale, true)), links.answer(notice().alertId, 'coming'), page)
    assert.ok(text.endsWith(page), text)
    const septets = septetsOf(text)
    assert.ok(septets === undefined ? text.length <= 134 : septets <= 306, text)
  }
})
