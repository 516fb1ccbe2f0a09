import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownAnswer, saidAgain } from './own-answer.ts'
import { itemOf, type RespondItem, takesPlaceOf, waitsFor } from './respond-item.ts'
import { requestOf } from './send-respond.ts'
import { vehicleNow } from './vehicle-now.ts'

const who = { member: 'mem_1', centre: 'live' } as const
const AT = '2026-12-01T03:10:00.000Z'
type Content = Parameters<typeof itemOf>[1]
const item = (content: Content): RespondItem => ({ ...itemOf(who, content), at: AT })
const answer = (said: Extract<Content, { kind: 'answer' }>['said']) => item({ kind: 'answer', alarm: 'alr_1', said })
const alarm = (status: 'coming' | 'at_station' | null, eta: string | null = null) => ({
  id: 'alr_1',
  members: [{ id: 'mem_1', response: { id: 'res_1', status, eta } }] as never,
})

test('what waits comes after what the server has; its minutes count from when it was said', () => {
  const waiting = [answer({ status: 'coming', minutes: 10 })]
  assert.deepEqual(ownAnswer(alarm('at_station'), 'mem_1', waiting), {
    status: 'coming',
    minutes: 10,
    etaMs: Date.parse('2026-12-01T03:20:00.000Z'),
    isQueued: true,
  })
  assert.equal(ownAnswer(alarm('at_station'), 'mem_1', [answer(null)]), null, 'taken back')
  assert.equal(ownAnswer(alarm('at_station'), 'mem_1', [{ ...waiting[0]!, refused: 'no' }])?.status, 'at_station')
  assert.equal(ownAnswer(alarm('at_station'), 'mem_2', [])?.status, undefined)
})

test('an answer said again is the same answer', () => {
  const eta = '2026-12-01T03:20:00.000Z'
  assert.deepEqual(saidAgain(ownAnswer(alarm('coming', eta), 'mem_1', [])!), { status: 'coming', eta })
})

test('a newer answer takes the place of one that waits, of the same alarm only; messages stay', () => {
  const [first, second] = [answer({ status: 'coming' }), answer({ status: 'not_coming' })]
  const words = item({ kind: 'message', alarm: 'alr_1', text: 'Smoke' })
  const elsewhere = item({ kind: 'answer', alarm: 'alr_2', said: null })
  assert.deepEqual([first, words, elsewhere].map(takesPlaceOf(second)), [true, false, false])
  assert.equal(takesPlaceOf(words)(words), false)
})

test('a photo and a place wait for the answer to their alarm, words do not', () => {
  const photo = item({
    kind: 'photo',
    alarm: 'alr_1',
    shrunk: true,
    bytes: new Uint8Array([255, 216]).buffer,
    type: 'image/jpeg',
    name: 'a.jpg',
  })
  const words = item({ kind: 'message', alarm: 'alr_1', text: 'Smoke' })
  const said = answer({ status: 'coming' })
  assert.deepEqual([waitsFor(photo, said), waitsFor(words, said), waitsFor(photo, words)], [true, false, false])
  assert.deepEqual(requestOf(photo), { method: 'POST', path: '/v1/alarms/alr_1/media', body: { file: '/9g=' } })
})

test('each status of a vehicle that waits is sent; the last is what it is now', () => {
  const [first, second] = (['en_route', 'on_scene'] as const).map((status) =>
    item({ kind: 'status', alarm: 'alr_1', assignment: 'asg_1', status }),
  ) as [RespondItem, RespondItem]
  const server = { id: 'asg_1', status: 'at_station' } as const
  assert.equal(takesPlaceOf(second)(first), false)
  assert.deepEqual(vehicleNow(server, [first, second]), { status: 'on_scene', isQueued: true })
  assert.deepEqual(vehicleNow(server, [{ ...first, refused: 'no' }]), { status: 'at_station', isQueued: false })
  assert.deepEqual(vehicleNow({ ...server, id: 'asg_2' }, [first]).status, 'at_station')
  assert.deepEqual(requestOf(first), {
    method: 'PATCH',
    path: '/v1/alarms/alr_1/assignments/asg_1',
    body: { status: 'en_route' },
  })
})

test('what is sent says when it was said', () => {
  assert.deepEqual(requestOf(answer({ status: 'coming', minutes: 5, position: true })), {
    method: 'PUT',
    path: '/v1/alarms/alr_1/answers/mem_1',
    body: { status: 'coming', minutes: 5, position: true, sentAt: AT },
  })
  assert.deepEqual(requestOf(answer(null)), {
    method: 'DELETE',
    path: `/v1/alarms/alr_1/answers/mem_1?sentAt=${encodeURIComponent(AT)}`,
  })
})
