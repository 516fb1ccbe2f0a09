/** What a newcomer goes through after the password, in this order. */
export const STEPS = ['channels', 'install', 'test'] as const
export type Step = (typeof STEPS)[number]

/** What the responder's page shows. */
export type Place =
  | { kind: 'idle' }
  | { kind: 'alarm'; id: string }
  | { kind: 'welcome'; step: Step }
  /** This device becomes a vehicle's tablet. */
  | { kind: 'pair' }
  /** How an alarm reaches me. */
  | { kind: 'channels' }

const PAGE = '/respond'

/** Of an address of the page. Ids of alarms have an underscore, the page's own words have none. */
export function placeIn(pathname: string): Place {
  const [, , first, second] = pathname.split('/')
  if (!first) return { kind: 'idle' }
  if (first === 'channels' || first === 'pair') return { kind: first }
  if (first === 'welcome') return { kind: 'welcome', step: STEPS.find((step) => step === second) ?? STEPS[0] }
  return { kind: 'alarm', id: first }
}

/** Where that is. */
export function pathOf(place: Place): string {
  if (place.kind === 'idle') return PAGE
  if (place.kind === 'alarm') return `${PAGE}/${place.id}`
  return `${PAGE}/${place.kind}${place.kind === 'welcome' && place.step !== STEPS[0] ? `/${place.step}` : ''}`
}
