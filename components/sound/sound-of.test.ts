import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alarmSound, soundOf } from './sound-of.ts'

const message = (side: string) =>
  soundOf({
    action: 'REPORT_MESSAGE',
    changes: [
      { key: 'message', from: null, to: 96 },
      { key: 'side', from: null, to: side },
    ],
  })

test('a new report and a citizen’s message have sounds of their own', () => {
  assert.equal(soundOf({ action: 'REPORT_CREATE', changes: [] }), 'report')
  assert.equal(message('citizen'), 'message')
})

test('an alarm that rules only want known is an information; where one wants an alarm, or nobody knows, it is an alarm', () => {
  const all = { anyTag: true, tags: [], priorities: [], kind: 'information' } as const
  const fire = { anyTag: false, tags: ['fire'], priorities: [1], kind: 'alarm' } as const
  const heard = (priority: 1 | 2 | 3, tag: string, ...rules: Parameters<typeof alarmSound>[1] & object) =>
    alarmSound({ priority, tags: [{ id: tag }] } as Parameters<typeof alarmSound>[0], rules)
  assert.equal(heard(1, 'storm', all, fire), 'information')
  assert.equal(heard(2, 'fire', all, fire), 'information')
  assert.equal(heard(1, 'fire', all, fire), 'alarm1')
  assert.equal(heard(3, 'storm', fire), 'alarm3', 'no rule fits')
  assert.equal(heard(2, 'storm'), 'alarm2', 'there are no rules')
})

test('what a desk does is silent', () => {
  assert.equal(message('centre'), null)
  for (const action of ['REPORT_READ', 'REPORT_LINK', 'REPORT_CLOSE', 'REPORT_SHARE', 'ALARM_CREATE', 'POST_CREATE'])
    assert.equal(soundOf({ action, changes: [] }), null)
})
