import type { Speaker } from '#lib/caller/speaker.ts'
import type { CallerState } from '#lib/contracts/caller.ts'
import { byId } from './boot.ts'
import { setText } from './set-text.ts'
import type { SharingView } from './sharing.ts'

/** Says what is shared, and offers to begin or to end it. */
export function drawSharing(view: SharingView, speaker: Speaker): void {
  const running = view.kind === 'on' || view.kind === 'finding' || view.kind === 'notFound'
  byId('share').dataset.share = view.kind
  setText(byId('share-text').firstElementChild!, textOf(view, speaker))
  byId('share-why').hidden = view.kind !== 'off'
  toggle('share-start', view.kind === 'off' || view.kind === 'denied')
  toggle('share-stop', running)
}

/** Another tab or phone with this link may share, too. It is said here as well, and can be ended from here. */
export function drawShared({ sharing }: CallerState, speaker: Speaker): void {
  if (sharing) drawSharing({ kind: 'on', accuracy: sharing.accuracy }, speaker)
  else if (byId('share').dataset.share === 'on') drawSharing({ kind: 'off' }, speaker)
}

function textOf(view: SharingView, { phrases: { share }, number }: Speaker): string {
  if (view.kind === 'off') return share.title
  if (view.kind !== 'on') return share[view.kind]
  return view.accuracy === null ? share.onRoughly : number(share.on, Math.max(1, Math.round(view.accuracy)))
}

/** Whoever just pressed the one button finds the other under the same finger, and the focus on it. */
function toggle(id: string, shown: boolean): void {
  const button = byId(id)
  if (button.hidden !== shown) return
  const moves = shown && ['share-start', 'share-stop'].includes(document.activeElement?.id ?? '')
  button.hidden = !shown
  if (moves) button.focus()
}
