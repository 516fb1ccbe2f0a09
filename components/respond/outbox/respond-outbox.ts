import { createStore } from 'zustand/vanilla'
import { type Outbox, type OutboxView, openOutbox } from '#components/outbox/outbox.ts'
import { openOutboxStore } from '#components/outbox/outbox-store.ts'
import { shrinkPhoto } from '#components/outbox/shrink-photo.ts'
import { withFix } from './kept-fixes.ts'
import {
  type DriveItem,
  itemOf,
  RESPOND_LANES,
  type RespondItem,
  type SentFix,
  takesPlaceOf,
  tokenOf,
  type Who,
  waitsFor,
} from './respond-item.ts'
import { sendRespond } from './send-respond.ts'

const STORE = 'muster-respond'
const NOTHING: OutboxView<RespondItem> = { items: [], sending: new Set(), lasting: true }

/** What waits to be sent, as the page shows it. */
export const outboxStore = createStore<OutboxView<RespondItem>>(() => NOTHING)

let opened: Promise<{ outbox: Outbox<RespondItem>; who: Who }> | undefined

/**
 * Opens the outbox of who is signed in, and takes up what an earlier visit left. `readBack` brings what was sent onto the page;
 * then it is forgotten here. Call the answer to stop sending at each new connection.
 */
export function openRespondOutbox(who: Who, readBack: (item: RespondItem) => Promise<unknown>): () => void {
  outboxStore.setState(NOTHING)
  opened = openOutboxStore<RespondItem>(STORE, tokenOf(who)).then((store) => {
    const outbox = openOutbox({
      store,
      lanes: RESPOND_LANES,
      waitsFor,
      send: sendRespond,
      prepare: async (item) => (item.kind === 'photo' ? shrinkPhoto(item) : item),
      onChange: (view) => outboxStore.setState({ ...view, sending: new Set(view.sending) }),
      onSent: (item) => {
        const done = () => outbox.arrived(new Set([item.sentId]))
        void readBack(item).then(done, done) // the server has it, whether or not it can be read just now
      },
    })
    void outbox.resume(new Set())
    return { outbox, who }
  })
  const again = () => void opened?.then(({ outbox }) => outbox.kick())
  addEventListener('online', again)
  return () => removeEventListener('online', again)
}

/** Keeps it, and sends it as soon as it can be. */
export async function post(content: Parameters<typeof itemOf>[1]): Promise<void> {
  const found = await opened
  if (!found) throw new Error('The outbox is not open')
  const item = itemOf(found.who, content)
  await found.outbox.add(item, takesPlaceOf(item))
}

let lastFix: Promise<unknown> = Promise.resolve()

/** Keeps where the vehicle is until it can be sent; each after the one before, for they share batches. */
export function keepFix(fix: SentFix): Promise<unknown> {
  const add = () => addFix(fix)
  lastFix = lastFix.then(add, add) // one that could not be kept keeps no other back
  return lastFix
}

async function addFix(fix: SentFix): Promise<void> {
  const found = await opened
  if (!found) return
  const { items, sending } = outboxStore.getState()
  const waiting = items.filter((item): item is DriveItem => item.kind === 'drive' && item.refused === null)
  const { changed, fresh } = withFix(waiting, ({ sentId }) => sending.has(sentId), fix)
  for (const item of changed) await (item.fixes.length > 0 ? found.outbox.add(item) : found.outbox.remove(item.sentId))
  if (fresh) await found.outbox.add(itemOf(found.who, { kind: 'drive', alarm: null, fixes: fresh }))
}

/** Nothing of it stays on this device. */
export async function emptyOutbox(): Promise<void> {
  const found = await opened
  for (const { sentId } of outboxStore.getState().items) await found?.outbox.remove(sentId)
}

/** There is a connection again. */
export const sendNow = (): void => void opened?.then(({ outbox }) => outbox.kick())
/** Takes away what the server refused. */
export const dropItem = (sentId: string): void => void opened?.then(({ outbox }) => outbox.remove(sentId))
