import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCalled } from '#testing/open-called.ts'
import { openService } from '#testing/open-service.ts'
import { pushDevice } from '#testing/push-device.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const service = await openService(() => ({ status: 200, body: {} }))
const rt = await withRuntime({
  PUBLIC_URL: 'https://muster.example',
  WEBHOOK_ALLOW_PRIVATE: '1',
  NTFY_URL: service.url,
  SMS_GATEWAY_URL: `${service.url}/sms`,
})
rt.beforeDiscard(service.close)
const at = await openCalled(rt)

test('an alarm that no device takes goes on to the next channel at once; a tap there is the answer', async () => {
  await at.be('available')
  await at.ladder({ kind: 'push' }, { kind: 'ntfy', topic: 'muster-1' }, { kind: 'sms', number: '+358401112222' })
  const device = pushDevice(`${service.url}/push`)
  const { endpoint, keys } = device
  await at.call('POST', `/v1/members/${at.member.id}/push-subscriptions`, { endpoint, keys })
  service.answerWith(({ path }) =>
    path === '/push' ? { status: 403, body: 'BadJwtToken' } : { status: 200, body: {} },
  )
  const alarm = await at.raise({ tags: [] })
  const ntfy = await nextOf('/')
  assert.equal(JSON.parse(ntfy.body.toString()).title, 'ALARM: Building fire')
  const [coming] = JSON.parse(ntfy.body.toString()).actions
  await rt.answering.request(new URL(coming.url).pathname, { method: 'POST' })
  assert.deepEqual(await at.answer(alarm), [{ status: 'coming', eta: null }])
  const { data } = (await at.call('GET', `/v1/alarms/${alarm.id}/alerts?sort=asc`)).body
  assert.deepEqual(
    data.map(({ channel, state, reason }: Record<string, unknown>) => [channel, state, reason]),
    [
      ['push', 'failed', 'The push service refuses it: HTTP 403, BadJwtToken'],
      ['ntfy', 'answered', null],
    ],
  )
  assert.ok(!service.asked.some(({ path }) => path === '/sms'), 'whoever has answered is left alone')
})

/** The next request at this path; others are passed over. */
async function nextOf(path: string) {
  for (;;) {
    const asked = await service.next()
    if (asked.path === path) return asked
  }
}
