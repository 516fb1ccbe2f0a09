export type Centre = 'live' | 'training'

let entered: Centre = 'live'

/** Says which control centre this page is for: once, before its first request. Another centre is another page. */
export function enterCentre(centre: Centre): void {
  entered = centre
}

export const enteredCentre = (): Centre => entered

/** What every request of this page says, so that the session is taken for one of that centre. */
export const centreHeaders = (): Record<string, string> => ({ 'muster-centre': entered })
