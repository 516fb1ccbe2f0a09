import type { PageWords } from '#lib/caller/program-words.ts'
import { statusView } from '#lib/caller/status-view.ts'
import type { CallerState } from '#lib/contracts/caller.ts'
import { byId } from './boot.ts'
import { setText } from './set-text.ts'

/** Brings the head of the page up to date, touching only what is different: what does not change is not read out again. */
export function drawStatus(state: CallerState, words: PageWords): void {
  const { tone, icon, title, hint, reached } = statusView(state, words)
  byId('status').dataset.tone = tone
  byId('status-icon').setAttribute('href', `#icon-${icon}`)
  setText(byId('status-title'), title)
  setText(byId('status-hint'), hint)
  document.title = title
  drawSteps(reached)
}

function drawSteps(reached: number | null): void {
  const progress = byId('progress')
  progress.hidden = reached === null
  progress.dataset.reached = String(reached ?? 0)
  progress.querySelectorAll<HTMLElement>('.done').forEach((done, i) => {
    done.hidden = i >= (reached ?? 0)
  })
}
