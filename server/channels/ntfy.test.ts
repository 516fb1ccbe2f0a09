import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCalled } from '#testing/open-called.ts'
import { openService } from '#testing/open-service.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const service = await openService(() => ({ status: 200, body: { id: 'sPs71M8A2T', event: 'message' } }))
const rt = await withRuntime({ PUBLIC_URL: 'https://muster.example', NTFY_URL: service.url, NTFY_TOKEN: 'tk_secret' })
rt.beforeDiscard(service.close)
const at = await openCalled(rt)
const target = { kind: 'ntfy' as const, address: 'muster-topic', devices: [] }

test('an alarm is published at the server’s root, loud, with buttons that answer without a page', async () => {
  const alarm = await at.raise()
  const notice = await at.alert('ntfy', alarm)
  assert.deepEqual(await at.channels.ntfy(notice, target), { provider: 'ntfy', ref: 'sPs71M8A2T' })
  const { method, path, headers, body } = await service.next()
  assert.deepEqual([method, path, headers.authorization], ['POST', '/', 'Bearer tk_secret'])
  const { actions, ...message } = JSON.parse(body.toString())
  assert.deepEqual(message, {
    topic: 'muster-topic',
    title: 'ALARM: Building fire',
    message: 'Storgatan 14\nSmoke from the roof',
    priority: 5,
    tags: ['rotating_light'],
    click: `https://muster.example/respond/${alarm.id}`,
  })
  const [coming, notComing] = actions
  for (const [{ url, ...button }, label] of [
    [coming, 'Coming'],
    [notComing, 'Not coming'],
  ])
    assert.deepEqual(button, { action: 'http', label, method: 'POST', clear: true }, url)
  assert.equal(actions.length, 2)
  const { status } = await rt.answering.request(new URL(notComing.url).pathname, { method: 'POST' })
  assert.equal(status, 200)
  assert.deepEqual(await at.answer(alarm), [{ status: 'not_coming', eta: null }])
})

test('an information is as any other message; a drill says so first, and asks whether it has arrived', async () => {
  const alarm = await at.raise({ title: 'Road closed' })
  await at.channels.ntfy(await at.alert('ntfy', alarm, { purpose: 'information', locale: 'sv-FI' }), target)
  const calm = JSON.parse((await service.next()).body.toString())
  assert.deepEqual([calm.title, calm.priority, calm.actions], ['För kännedom: Road closed', 3, []])
  await at.channels.ntfy(await at.alert('ntfy', undefined, { locale: 'fi' }), target)
  const drill = JSON.parse((await service.next()).body.toString())
  assert.deepEqual([drill.title, drill.priority], ['HARJOITUS · Testi: Skärgården Rescue', 5])
  assert.deepEqual(
    drill.actions.map(({ label }: { label: string }) => label),
    ['Testi tuli perille'],
  )
})

test('what the server says no to is told, and whether it would say so again', async () => {
  const answers = [
    [403, /^ntfy: HTTP 403, forbidden$/, true],
    [429, /HTTP 429/, false],
    [500, /HTTP 500/, false],
  ] as const
  for (const [status, message, final] of answers) {
    service.answerWith(() => ({ status, body: { error: 'forbidden' } }))
    await assert.rejects(at.channels.ntfy(await at.alert('ntfy', undefined), target), { message, final })
  }
  service.asked.length = 0
})

test('without a server nobody is reached by it, which is said', async () => {
  const other = await withRuntime()
  const elsewhere = await openCalled(other)
  await assert.rejects(elsewhere.channels.ntfy(await elsewhere.alert('ntfy', undefined), target), { final: true })
})
