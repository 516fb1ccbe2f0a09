import { openOutbox } from '#components/outbox/outbox.ts'
import { openOutboxStore } from '#components/outbox/outbox-store.ts'
import { shrinkPhoto } from '#components/outbox/shrink-photo.ts'
import type { CallerState } from '#lib/contracts/caller.ts'
import { byId, readBoot } from './boot.ts'
import { drawPage } from './draw-page.ts'
import { drawShared, drawSharing } from './draw-sharing.ts'
import { openWaiting } from './draw-waiting.ts'
import { openFeed } from './feed.ts'
import { keepEndInView } from './keep-end-in-view.ts'
import { openNotice } from './notice.ts'
import { openComposer } from './open-composer.ts'
import { CALLER_LANES, CALLER_STORE, type ChatItem } from './outbox-item.ts'
import { sendItem } from './send-item.ts'
import { openSharing } from './sharing.ts'

// The program of the caller's page. The server has drawn the page already; this keeps it up to date and sends.
void start()

async function start(): Promise<void> {
  const { token, words, ...boot } = readBoot()
  let state = boot.state
  const arrived = () => new Set(state.messages.flatMap(({ sentId }) => sentId ?? []))
  const notice = openNotice(words.t)
  const sharing = openSharing(token, (view) => drawSharing(view, words.t))
  const drawWaiting = openWaiting(words.t, (sentId) => void outbox.remove(sentId))
  const store = await openOutboxStore<ChatItem>(CALLER_STORE, token)
  const outbox = openOutbox({
    store,
    lanes: CALLER_LANES,
    send: sendItem,
    prepare: async (item) => (item.kind === 'photo' ? shrinkPhoto(item) : item),
    onSent: () => feed.read(),
    onChange(view) {
      keepEndInView(() => drawWaiting(view, arrived()))
      notice.keeping(view.lasting || view.items.length === 0)
    },
  })
  function show(now: CallerState): void {
    const closes = now.readOnly && !state.readOnly
    state = now
    drawPage(state, words)
    if (closes) sharing.ended()
    if (!sharing.isOurs()) drawShared(state, words.t)
    void outbox.arrived(arrived())
  }
  show(state)
  if (state.messages.length > 0) scrollTo(0, document.documentElement.scrollHeight) // the newest are last
  if (state.readOnly) sharing.ended()
  else sharing.resume()
  const feed = openFeed({
    token,
    onState: show,
    onGone: () => location.reload(),
    onConnection: (now) => notice.connection(now) && outbox.kick(),
  })
  openComposer(token, outbox.add)
  byId('share-start').onclick = sharing.start
  byId('share-stop').onclick = sharing.stop
  await outbox.resume(arrived())
}
