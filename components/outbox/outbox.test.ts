import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CallerProblem } from '#lib/contracts/caller.ts'
import { CALLER_LANES, type OutboxItem } from '../caller/outbox-item.ts'
import type { Asked as AskedOf } from './asked.ts'
import { newItem } from './kept-item.ts'
import { type OutboxView, openOutbox } from './outbox.ts'
import type { OutboxStore } from './outbox-store.ts'

type Asked<T> = AskedOf<T, CallerProblem>
const TOKEN = 'token'
const NOBODY = new Set<string>()
const SENT: Asked<unknown> = { kind: 'answer', value: { id: 1 } }
const REFUSED: Asked<unknown> = { kind: 'refused', problem: 'not_a_picture' }
const LATER: Asked<unknown> = { kind: 'later', afterMs: 0 }
const text = (words: string) => newItem(TOKEN, { kind: 'text', text: words })
const photo = () =>
  newItem(TOKEN, { kind: 'photo', bytes: new ArrayBuffer(4), type: 'image/jpeg', name: 'a.jpg', shrunk: false })

/** What a browser keeps while pages come and go. */
function drawer(): OutboxStore<OutboxItem> & { kept: Map<string, OutboxItem> } {
  const kept = new Map<string, OutboxItem>()
  return {
    kept,
    all: async () => [...kept.values()],
    put: async (item) => Boolean(kept.set(item.sentId, item)),
    remove: async (sentId) => void kept.delete(sentId),
  }
}

/** An outbox, what it sent in which order, and the moment at which it rests. */
function page(
  store: OutboxStore<OutboxItem>,
  answer: (item: OutboxItem) => Asked<unknown> | Promise<Asked<unknown>> = () => SENT,
  prepare = async (item: OutboxItem) => item,
) {
  const sent: OutboxItem[] = []
  let view: OutboxView<OutboxItem> = { items: [], sending: NOBODY, lasting: true }
  let wake: () => void = () => undefined
  const outbox = openOutbox({
    store,
    lanes: CALLER_LANES,
    send: async (item) => {
      sent.push(item)
      return answer(item)
    },
    prepare,
    onSent: () => undefined,
    onChange: (now) => {
      view = now
      wake()
    },
  })
  const rest = (isSo: (view: OutboxView<OutboxItem>) => boolean) =>
    new Promise<void>((resolve) => {
      wake = () => {
        if (isSo(view)) resolve()
      }
      wake()
    })
  return { outbox, sent, view: () => view, rest }
}

test('a thing is kept before it is sent, and until the page has read it back', async () => {
  const store = drawer()
  const item = text('Smoke')
  const { outbox, sent, rest } = page(store, ({ sentId }) => (store.kept.has(sentId) ? SENT : REFUSED))
  await outbox.add(item)
  await rest(({ sending }) => sent.length === 1 && sending.size === 0)
  assert.equal(store.kept.get(item.sentId)?.refused, null)
  await outbox.arrived(new Set([item.sentId]))
  assert.equal(store.kept.size, 0)
})

test('what an earlier visit left is sent by the next one under the same name, unless it arrived', async () => {
  const store = drawer()
  const [lost, arrived] = [text('lost'), text('arrived')]
  await store.put(lost)
  await store.put(arrived)
  const { outbox, sent, rest } = page(store)
  await outbox.resume(new Set([arrived.sentId]))
  await rest(({ sending }) => sent.length === 1 && sending.size === 0)
  assert.deepEqual(
    sent.map(({ sentId }) => sentId),
    [lost.sentId],
  )
  assert.deepEqual([...store.kept.keys()], [lost.sentId])
})

test('without a connection it waits, and sends once when it is told to try again', async () => {
  let connected = false
  const { outbox, sent, view, rest } = page(drawer(), () => (connected ? SENT : LATER))
  await outbox.add(text('Help'))
  await rest(({ sending }) => sent.length === 1 && sending.size === 0)
  assert.equal(view().items.length, 1)
  connected = true
  outbox.kick()
  await rest(({ sending }) => sent.length === 2 && sending.size === 0)
  outbox.kick()
  await outbox.arrived(new Set([sent[0]!.sentId]))
  assert.deepEqual([sent.length, sent[0]!.sentId === sent[1]!.sentId, view().items.length], [2, true, 0])
})

test('words never wait for a photo', async () => {
  let photoArrives: (sent: Asked<unknown>) => void = () => undefined
  const slow = new Promise<Asked<unknown>>((resolve) => {
    photoArrives = resolve
  })
  const { outbox, sent, view, rest } = page(drawer(), (item) => (item.kind === 'photo' ? slow : SENT))
  await outbox.add(photo())
  const words = text('first')
  await outbox.add(words)
  await rest(({ sending }) => sent.length === 2 && !sending.has(words.sentId))
  await outbox.arrived(new Set([words.sentId]))
  assert.deepEqual(
    view().items.map(({ kind }) => kind),
    ['photo'],
  )
  photoArrives(SENT)
  await rest(({ sending }) => sending.size === 0)
})

test('a photo is made smaller once, however often it is sent', async () => {
  let connected = false
  let shrunk = 0
  const prepare = async (item: OutboxItem) =>
    item.kind === 'photo' && !item.shrunk ? { ...item, shrunk: Boolean(++shrunk) } : item
  const { outbox, sent, rest } = page(drawer(), () => (connected ? SENT : LATER), prepare)
  await outbox.add(photo())
  await rest(({ sending }) => sent.length === 1 && sending.size === 0)
  connected = true
  outbox.kick()
  await rest(({ sending }) => sent.length === 2 && sending.size === 0)
  assert.equal(shrunk, 1)
})

test('a refusal is kept for the person to see, is not sent again, holds up nothing, and goes when they take it away', async () => {
  const store = drawer()
  const { outbox, sent, view, rest } = page(store, (item) => (item.kind === 'photo' ? REFUSED : SENT))
  const bad = photo()
  await outbox.add(bad)
  await rest(({ sending }) => sent.length === 1 && sending.size === 0)
  await outbox.add(text('still goes'))
  await rest(({ sending }) => sent.length === 2 && sending.size === 0)
  outbox.kick()
  assert.equal(view().items.find(({ sentId }) => sentId === bad.sentId)?.refused, 'not_a_picture')
  await outbox.remove(bad.sentId)
  assert.ok(!store.kept.has(bad.sentId))
  assert.equal(sent.length, 2)
})

test('a report that waits can be taken back and changed; one that is on its way, or has arrived, cannot', async () => {
  const store = drawer()
  const report = () =>
    newItem(TOKEN, { kind: 'report', path: '/report/team', fields: { description: 'Smoke' }, photos: [] })
  const offline = page(store, () => LATER)
  await offline.outbox.add(report())
  await offline.rest(({ sending }) => offline.sent.length === 1 && sending.size === 0)
  await offline.outbox.takeBack()
  assert.deepEqual([store.kept.size, offline.view().items], [0, []])
  let arrives: (sent: Asked<unknown>) => void = () => undefined
  const answer = new Promise<Asked<unknown>>((resolve) => {
    arrives = resolve
  })
  const slow = page(store, () => answer)
  await slow.outbox.add(report())
  await slow.rest(() => slow.sent.length === 1)
  await slow.outbox.takeBack()
  assert.equal(slow.view().items.length, 1)
  arrives(SENT)
  await slow.rest(({ sending }) => sending.size === 0)
  await slow.outbox.takeBack()
  assert.equal(store.kept.size, 1)
})

test('where the browser keeps nothing, things are sent all the same, and the page knows', async () => {
  const store: OutboxStore<OutboxItem> = { all: async () => [], put: async () => false, remove: async () => undefined }
  const { outbox, sent, view, rest } = page(store)
  await outbox.resume(NOBODY)
  await outbox.add(text('private'))
  await rest(({ sending }) => sent.length === 1 && sending.size === 0)
  assert.equal(view().lasting, false)
})

test('what waits for another lane goes when that is through, and a newer thing takes the place of one that waits', async () => {
  let connected = false
  const sent: string[] = []
  let wake: () => void = () => undefined
  const outbox = openOutbox<OutboxItem>({
    store: drawer(),
    lanes: CALLER_LANES,
    waitsFor: (item, unsent) => item.kind === 'photo' && unsent.kind === 'text',
    send: async (item) => {
      if (!connected) return LATER
      sent.push(item.kind === 'text' ? item.text : item.kind)
      return SENT
    },
    onChange: () => undefined,
    onSent: () => wake(),
  })
  const isText = ({ kind }: OutboxItem) => kind === 'text'
  await outbox.add(photo(), () => false)
  await new Promise((resolve) => setImmediate(resolve))
  await outbox.add(text('first'))
  await outbox.add(text('second'), isText)
  connected = true
  const all = new Promise<void>((resolve) => {
    wake = () => {
      if (sent.length === 2) resolve()
    }
  })
  outbox.kick()
  await all
  assert.deepEqual(sent, ['second', 'photo'])
})
