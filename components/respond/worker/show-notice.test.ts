import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { noticeOf, type PushEvent, showNotice } from './show-notice.ts'
import { addressOf, type ClickEvent, takeClick } from './take-click.ts'

type Asked = { url: string; init: RequestInit | undefined }
const asked: Asked[] = []
const shown: { title: string; options: Record<string, unknown> }[] = []
const opened: string[] = []
let done: Promise<unknown> = Promise.resolve()
const waitUntil = (work: Promise<unknown>) => {
  done = work
}
// What a service worker has around it, as far as it is used; others in this process have their own fetch again.
const { fetch } = globalThis
after(() => Object.assign(globalThis, { fetch, registration: undefined, clients: undefined }))
Object.assign(globalThis, {
  registration: {
    showNotification: async (title: string, options: Record<string, unknown>) => void shown.push({ title, options }),
  },
  clients: { matchAll: async () => [], openWindow: async (url: string) => void opened.push(url) },
  fetch: async (url: string, init?: RequestInit) => {
    asked.push({ url, init })
    throw new TypeError('No connection')
  },
})

const DATA = { alarmId: 'alr_1', drill: false, delivered: '/a/d', opened: '/a/o', coming: '/a/c', notComing: '/a/n' }
const push = (json: () => unknown) => ({ data: { json }, waitUntil }) as unknown as PushEvent
const click = (action: string, data: object | null) =>
  ({ action, notification: { data, close: () => undefined }, waitUntil }) as unknown as ClickEvent

test('a push shows what it says, then reports that it did', async () => {
  const notification = { title: 'DRILL: P1 Fire', body: 'Storgatan 14', tag: 'alr_1', data: DATA }
  showNotice(push(() => ({ web_push: 8030, notification })))
  await done
  assert.deepEqual([shown[0]?.title, shown[0]?.options.body], ['DRILL: P1 Fire', 'Storgatan 14'])
  assert.deepEqual(asked.pop(), { url: '/a/d', init: { method: 'POST', keepalive: true } })
})

test('whatever a push holds, something is shown', () => {
  const odd: PushEvent['data'][] = [
    null,
    { json: () => JSON.parse('{') },
    { json: () => null },
    { json: () => ({ notification: { body: 'no title' } }) },
  ]
  for (const data of odd) assert.equal(noticeOf({ data }).title, 'Muster')
})

test('a touch opens the alarm in its centre, a button answers; both are told', async () => {
  takeClick(click('', DATA))
  await done
  assert.deepEqual(opened.splice(0), ['/respond/alr_1'])
  takeClick(click('coming', DATA))
  await done
  assert.deepEqual(
    asked.splice(0).map(({ url }) => url),
    ['/a/o', '/a/o', '/a/c'],
  )
  assert.deepEqual(opened, [])
  assert.equal(addressOf({ ...DATA, drill: true }), '/respond/alr_1?centre=training')
  assert.equal(addressOf({ alarmId: null, navigate: '/respond' }), '/respond')
  takeClick(click('', null))
  await done
  assert.deepEqual(opened, ['/respond'])
})
