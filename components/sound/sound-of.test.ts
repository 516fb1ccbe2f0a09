import assert from 'node:assert/strict'
import { test } from 'node:test'
import { soundOf } from './sound-of.ts'

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

test('what a desk does is silent', () => {
  assert.equal(message('centre'), null)
  for (const action of ['REPORT_READ', 'REPORT_LINK', 'REPORT_CLOSE', 'REPORT_SHARE', 'ALARM_CREATE', 'POST_CREATE'])
    assert.equal(soundOf({ action, changes: [] }), null)
})
