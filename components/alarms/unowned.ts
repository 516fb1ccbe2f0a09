import type { Alarm } from '#lib/client/model.ts'

type Owned = Pick<Alarm, 'unowned'>

/** Nobody has taken it yet: it rings. Not alarms of before there were owners. */
export const isUnowned = ({ unowned }: Owned): boolean => unowned !== null && unowned !== undefined

/** What happens next while nobody owns an alarm; `seconds` until the duty officers are told. */
export type NextStep = { step: 'officerIn'; seconds: number } | { step: 'officerTold' } | { step: 'nobody' }

/** `now`: Unix ms by the server's clock. */
export function nextStep({ unowned }: Owned, now: number): NextStep {
  if (unowned?.officersToldAt) return { step: 'officerTold' }
  if (!unowned?.officersAt) return { step: 'nobody' }
  return { step: 'officerIn', seconds: Math.max(0, Math.ceil((Date.parse(unowned.officersAt) - now) / 1000)) }
}
