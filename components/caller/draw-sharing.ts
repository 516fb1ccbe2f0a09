import type { PageTranslate } from '#lib/caller/program-words.ts'
import type { CallerState } from '#lib/contracts/caller.ts'
import { byId } from './boot.ts'
import { setText } from './set-text.ts'
import type { SharingView } from './sharing.ts'

/** Says what is shared, and offers to begin or to end it. */
export function drawSharing(view: SharingView, t: PageTranslate): void {
  const running = view.kind === 'on' || view.kind === 'finding' || view.kind === 'notFound'
  byId('share').dataset.share = view.kind
  setText(byId('share-text').firstElementChild!, textOf(view, t))
  const offer = byId<HTMLDetailsElement>('share-offer')
  if (running) offer.open = false
  else if (document.activeElement?.id === 'share-stop') offer.open = true
  toggle('share-start', view.kind === 'off' || view.kind === 'denied')
  toggle('share-stop', running)
}

/** Another tab or phone with this link may share, too. It is said here as well, and can be ended from here. */
export function drawShared({ sharing }: CallerState, t: PageTranslate): void {
  if (sharing) drawSharing({ kind: 'on', accuracy: sharing.accuracy }, t)
  else if (byId('share').dataset.share === 'on') drawSharing({ kind: 'off' }, t)
}

function textOf(view: SharingView, t: PageTranslate): string {
  if (view.kind === 'off') return t('caller.share.title')
  if (view.kind !== 'on') return t(`caller.location.${view.kind}`)
  if (view.accuracy === null) return t('caller.share.onRoughly')
  return t('caller.share.on', { metres: Math.max(1, Math.round(view.accuracy)) })
}

/** Whoever just pressed the one button finds the other under the same finger, and the focus on it. */
function toggle(id: string, shown: boolean): void {
  const button = byId(id)
  if (button.hidden !== shown) return
  const moves = shown && ['share-start', 'share-stop'].includes(document.activeElement?.id ?? '')
  button.hidden = !shown
  if (moves) button.focus()
}
