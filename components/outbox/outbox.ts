import type { Asked } from './asked.ts'
import type { KeptItem } from './kept-item.ts'
import { openLane } from './lane.ts'
import type { OutboxStore } from './outbox-store.ts'

/** `sending`: what is on its way. `lasting`: everything is still there when the browser was closed. */
export type OutboxView<T extends KeptItem> = { items: T[]; sending: ReadonlySet<string>; lasting: boolean }
type Options<T extends KeptItem> = {
  store: OutboxStore<T>
  /** The kinds of each lane: what is in one is sent in the order it was written, and does not wait for other lanes. */
  lanes: readonly (readonly string[])[]
  /** Whether it must wait for one of those that are not sent yet, in another lane. */
  waitsFor?: (item: T, unsent: T) => boolean
  send: (item: T) => Promise<Asked<unknown, NonNullable<T['refused']>>>
  /** Makes it smaller, once, before it is sent first. */
  prepare?: (item: T) => Promise<T>
  onChange: (view: OutboxView<T>) => void
  /** The server has it. */
  onSent: (item: T) => void
}

/**
 * What is to be sent. It sends by itself, and again until the server has taken or refused it. A thing is kept until the page has
 * read it back (`arrived`).
 */
export function openOutbox<T extends KeptItem>(options: Options<T>) {
  const { store, send, prepare, onChange, onSent, waitsFor = () => false } = options
  let items: T[] = []
  let lasting = true
  const sending = new Set<string>()
  const taken = new Set<string>()
  const tell = () => onChange({ items, sending, lasting })
  const unsent = () => items.filter((item) => item.refused === null && !taken.has(item.sentId))
  const nextOf = (kinds: readonly string[]) => (): T | undefined => {
    const waiting = unsent()
    const next = waiting.find(({ kind }) => kinds.includes(kind))
    return next && waiting.some((other) => waitsFor(next, other)) ? undefined : next
  }
  const lanes = options.lanes.map((kinds) => openLane(nextOf(kinds), deliver))
  const kick = () => {
    for (const start of lanes) start()
  }

  async function keep(item: T): Promise<void> {
    const known = items.some(({ sentId }) => sentId === item.sentId)
    items = known ? items.map((old) => (old.sentId === item.sentId ? item : old)) : [...items, item]
    lasting = (await store.put(item)) && lasting
  }
  async function forget(gone: (item: T) => boolean): Promise<void> {
    const done = items.filter(gone)
    items = items.filter((item) => !done.includes(item))
    tell()
    await Promise.all(done.map(({ sentId }) => store.remove(sentId)))
  }
  const isWaiting = ({ sentId }: T) => !sending.has(sentId) && !taken.has(sentId)
  async function deliver(item: T): Promise<{ retryMs: number } | undefined> {
    sending.add(item.sentId)
    tell()
    const ready = (await prepare?.(item)) ?? item
    if (ready !== item) await keep(ready)
    const result = await send(ready)
    if (result.kind === 'refused') await keep({ ...ready, refused: result.problem })
    if (result.kind === 'answer') taken.add(item.sentId)
    sending.delete(item.sentId)
    tell()
    if (result.kind === 'later') return { retryMs: result.afterMs }
    if (result.kind === 'answer') onSent(ready)
    if (unsent().some((other) => waitsFor(other, ready))) kick()
  }

  return {
    kick,
    /** Takes up what an earlier visit left behind, except what `arrived` already. Returns what is to be sent. */
    async resume(arrived: ReadonlySet<string>): Promise<T[]> {
      items = [...(await store.all()), ...items]
      await forget(({ sentId }) => arrived.has(sentId))
      kick()
      return items
    },
    /** Keeps it first, then sends it; what it takes the place of is not sent any more, unless it is on its way. */
    async add(item: T, instead: (old: T) => boolean = () => false) {
      await keep(item)
      await forget((old) => old.sentId !== item.sentId && isWaiting(old) && instead(old))
      kick()
    },
    /** Takes back all that is not just on its way, to be changed. */
    takeBack: () => forget(isWaiting),
    /** Takes away what was refused. */
    remove: (sentId: string) => forget((item) => item.sentId === sentId),
    /** The page has read these back. */
    arrived: (sentIds: ReadonlySet<string>) => forget((item) => sentIds.has(item.sentId) && !sending.has(item.sentId)),
  }
}
export type Outbox<T extends KeptItem> = ReturnType<typeof openOutbox<T>>
