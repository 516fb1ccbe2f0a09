import type { Asked } from './ask.ts'
import { openLane } from './lane.ts'
import type { OutboxItem } from './outbox-item.ts'
import type { OutboxStore } from './outbox-store.ts'

/** `sending`: what is on its way. `lasting`: everything is still there when the browser was closed. */
export type OutboxView<T extends OutboxItem> = { items: T[]; sending: ReadonlySet<string>; lasting: boolean }
type Options<T extends OutboxItem> = {
  store: OutboxStore<T>
  send: (item: T) => Promise<Asked<unknown>>
  /** Makes it smaller, once, before it is sent first. */
  prepare?: (item: T) => Promise<T>
  onChange: (view: OutboxView<T>) => void
  onSent: () => void
}

/**
 * What is to be sent: words in one lane, photos in another, so that words never wait for a photo. It sends by itself, and
 * again until the server has taken or refused it. A thing is kept until the page has read it back (`arrived`).
 */
export function openOutbox<T extends OutboxItem>({ store, send, prepare, onChange, onSent }: Options<T>) {
  let items: T[] = []
  let lasting = true
  const sending = new Set<string>()
  const taken = new Set<string>()
  const tell = () => onChange({ items, sending, lasting })
  const nextOf = (kind: OutboxItem['kind']) => () =>
    items.find((item) => item.kind === kind && item.refused === null && !taken.has(item.sentId))
  const lanes = (['text', 'photo', 'report'] as const).map((kind) => openLane(nextOf(kind), deliver))
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
    if (result.kind === 'answer') onSent()
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
    /** Keeps it first, then sends it. */
    async add(item: T) {
      await keep(item)
      tell()
      kick()
    },
    /** Takes back all that is not just on its way, to be changed. */
    takeBack: () => forget(({ sentId }) => !sending.has(sentId) && !taken.has(sentId)),
    /** Takes away what was refused. */
    remove: (sentId: string) => forget((item) => item.sentId === sentId),
    /** The page has read these back. */
    arrived: (sentIds: ReadonlySet<string>) => forget((item) => sentIds.has(item.sentId) && !sending.has(item.sentId)),
  }
}
