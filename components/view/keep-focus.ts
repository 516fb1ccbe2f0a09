import type { Selection } from './view-store.ts'

const FRAMES = 60

/** Focuses the first that is there, as soon as one is; not when the focus has found a place by itself. */
function focusSoon(find: () => HTMLElement | null, frames = FRAMES): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body && document.activeElement?.isConnected) return
    const element = find()
    if (element) element.focus()
    else if (frames > 0) focusSoon(find, frames - 1)
  })
}

const detail = () => document.querySelector<HTMLElement>('[data-detail]')
const row = ({ kind, id }: Selection) =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(`${kind}:${id}`)}"]`)
const anyRow = () => document.querySelector<HTMLElement>('[data-row][tabindex="0"]')

/** After what had the focus is gone (a vehicle assigned, a form sent): to the detail, not to the top of the page. */
export const keepFocus = (): void => focusSoon(detail)

/** After a detail was closed: back to its row, or to the list where it has none. */
export const focusRowOf = (closed: Selection | null): void => focusSoon(() => (closed && row(closed)) ?? anyRow())

/** After something that covered or replaced it: back to what had the focus before, where it still is. */
export const returnFocus = (before: Element | null): void =>
  focusSoon(() => (before instanceof HTMLElement && before.isConnected ? before : (detail() ?? anyRow())))

/** From a row into what it has opened: once it is drawn, whatever has the focus now. */
export function enterDetail(frames = FRAMES): void {
  requestAnimationFrame(() => {
    const element = detail()
    if (element) element.focus()
    else if (frames > 0) enterDetail(frames - 1)
  })
}
