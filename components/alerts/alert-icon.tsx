import type { Alert } from '#lib/client/model.ts'

type State = Alert['state']
const RING = 'M9 2.500a6.500 6.500 0 1 1 0 13a6.500 6.500 0 1 1 0-13z'
/** What fills the ring as the truth does. */
const INSIDE: Partial<Record<State, string>> = {
  delivered: 'M9 2.500a6.500 6.500 0 0 1 0 13z',
  opened: 'M9 6.500a2.500 2.500 0 1 1 0 5a2.500 2.500 0 1 1 0-5z',
}
const COLOUR: Record<State, string> = {
  queued: 'text-second',
  accepted: 'text-second',
  delivered: 'text-dispatched-word',
  opened: 'text-dispatched-word',
  answered: 'text-free-word',
  failed: 'text-late-word',
}

/**
 * One ring for a call: dashed while it waits, empty when a service has it, half when the device has it, dotted when it was
 * opened, ticked when it was answered; a cross where it failed. The word stands beside it, so it is silent itself.
 */
export function AlertIcon({ state, size = 14 }: { state: State; size?: number }) {
  const inside = INSIDE[state]
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" className={`shrink-0 ${COLOUR[state]}`}>
      <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round">
        {state !== 'failed' && <path d={RING} strokeDasharray={state === 'queued' ? '2.500 3' : undefined} />}
        {state === 'failed' && <path d="M4 4l10 10M14 4L4 14" />}
        {state === 'answered' && <path d="M5.800 9.300l2.300 2.300 4.200-4.900" />}
      </g>
      {inside && <path d={inside} fill="currentColor" />}
    </svg>
  )
}
