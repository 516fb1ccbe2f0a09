import { soundStore } from './sound-store.ts'

const LOCK = 'muster-ring'

/**
 * Of the tabs of one browser that can be heard one rings: it holds a lock until it closes, is switched off or is blocked, and the next
 * takes it. Where there are no locks (a page that did not come by https) each rings for itself. `close` gives it back.
 */
export function oneTab(): { isMine: () => boolean; close: () => void } {
  if (!('locks' in navigator)) return { isMine: () => true, close: () => undefined }
  let [isMine, isAsked] = [false, false]
  let release: () => void = () => undefined
  const ask = () => {
    if (isAsked) return
    isAsked = true
    const asking = new AbortController()
    const held = new Promise<void>((resolve) => {
      release = () => {
        resolve()
        asking.abort()
        ;[isMine, isAsked] = [false, false]
      }
    })
    const hold = () => {
      isMine = isAsked
      return held
    }
    navigator.locks.request(LOCK, { signal: asking.signal }, hold).catch(() => {
      if (asking.signal.aborted) return // given up before it came
      isMine = true // where there are no locks after all, too: rather twice than never
    })
  }
  const settle = () => (soundStore.getState().state === 'on' ? ask() : release())
  settle()
  const unsubscribe = soundStore.subscribe(settle)
  return {
    isMine: () => isMine,
    close() {
      unsubscribe()
      release()
    },
  }
}
