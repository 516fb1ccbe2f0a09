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
const now = new Date('2031-01-06T10:00:00Z') // noon in Helsinki
const at = (iso: string) => new Date(`2031-01-${iso}:00Z`)
const short: NonNullable<Notice['strength']>['short'] = [
  { role: 'Driver C', count: 1, from: now, until: at('06T14:00') },
  { role: null, count: 2, from: now, until: null },
]
const notice = (purpose: Notice['purpose'], more: Partial<Notice> = {}): Notice => ({
  ...{ alertId: 'alt_01j85v5kgkfbzt7yb0nwq1ztdw00', purpose, drill: false, alarm: null, keepSeconds: 180 },
  team: { id: 'tea_1', name: 'Vaxholm' },
  member: { id: 'mem_1', name: 'Aino Berg', locale: 'en' },
  strength: { zone: 'Europe/Helsinki', now, short },
  ...more,
})
const told = async (purpose: Notice['purpose'], more?: Partial<Notice>) => {
  const { headline, lines, asks } = await wordsFor(notice(purpose, more))
  return [headline, lines, asks]
}
const asking = (one: Partial<(typeof short)[0]>) => ({
  strength: { zone: 'Europe/Helsinki', now, short: [{ ...short[0]!, ...one }] },
})

test('by the team’s clock: duty officers hear what is short and until when, members what is asked; DRILL comes first', async () => {
  const lines = ['Driver C: 1 short until 16:00', 'Any role: 2 short']
  assert.deepEqual(await told('readiness'), ['Too few available: Vaxholm', lines, undefined])
  const question = ['Can you be available?']
  assert.deepEqual(await told('request'), ['Vaxholm asks: Driver C is missing until 16:00', question, 'available'])
  assert.deepEqual(
    await told('request', { ...asking({ role: null, from: at('06T16:00'), until: at('06T23:00') }), drill: true }),
    ['DRILL · Vaxholm asks: somebody is missing from 18:00 until Tue 01:00', question, 'available'],
  )
})

test('a push of it is shown once and stays no longer than others; its buttons are the links', async () => {
  const of = async (one: Notice) => JSON.parse(pushPayload(one, await wordsFor(one), links)).notification
  const { requireInteraction, renotify, actions, data } = await of(notice('request'))
  assert.deepEqual([requireInteraction, renotify, data.alarmId], [false, false, null])
  assert.deepEqual(
    actions.map(({ action, title }: { action: string; title: string }) => [action, title]),
    [
      ['coming', 'I can'],
      ['notComing', 'No'],
    ],
  )
  assert.deepEqual(
    [data.coming, data.notComing],
    actions.map(({ navigate }: { navigate: string }) => navigate),
  )
  const warning = await of(notice('readiness'))
  assert.deepEqual([warning.actions, warning.data.coming, warning.requireInteraction], [[], undefined, false])
})

test('an SMS has a whole link in every language, in two at most', async () => {
  for (const locale of LOCALE_CODES) {
    const one = notice('request', { ...asking({ role: 'Røgdykkerleder '.repeat(20) }), drill: true })
    const words = await wordsFor({ ...one, member: { ...one.member, locale } })
    const link = links.answer(one.alertId, 'coming')
    const text = smsText(words, link)
    assert.ok(text.endsWith(link), text)
    const septets = septetsOf(text)
    assert.ok(septets === undefined ? text.length <= 134 : septets <= 306, `${locale} ${text.length}`)
  }
})
