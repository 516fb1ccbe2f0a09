export type Centre = 'live' | 'training'

const KEY = 'muster-centre'
let entered: Centre = 'live'

/** Says which control centre this page is for: once, before its first request. Another centre is another page. */
export function enterCentre(centre: Centre): void {
  entered = centre
  if (typeof sessionStorage !== 'undefined') sessionStorage.setItem(KEY, centre)
}

/** A page that belongs to neither centre goes on in the one this tab was in, also after a reload. */
export function stayInCentre(): void {
  if (typeof sessionStorage === 'undefined') return
  entered = sessionStorage.getItem(KEY) === 'training' ? 'training' : 'live'
}

export const enteredCentre = (): Centre => entered

/** What every request of this page says, so that the session is taken for one of that centre. */
export const centreHeaders = (): Record<string, string> => ({ 'muster-centre': entered })
