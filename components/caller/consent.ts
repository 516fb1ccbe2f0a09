/** `withdrawn`: the server may not know yet. */
type Consent = 'given' | 'withdrawn' | null

/** Whether this tab may share its place. It outlives a reload, not the tab: whoever comes back is asked anew. */
export function openConsent(token: string) {
  const key = `sharing:${token}`
  let kept: Consent = null
  try {
    kept = sessionStorage.getItem(key) as Consent // safe: only `set` writes it
  } catch {
    // private mode: it is not kept
  }
  return {
    get: () => kept,
    set(now: Consent) {
      kept = now
      try {
        if (now === null) sessionStorage.removeItem(key)
        else sessionStorage.setItem(key, now)
      } catch {
        // as above
      }
    },
  }
}
