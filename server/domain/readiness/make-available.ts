import type { Said } from '#lib/availability/plan.ts'
import { type AvailabilityChange, knownOf, type NewPlan, plansOf, setAvailability } from '../availability/index.ts'
import type { Context } from '../context.ts'

type Window = { from: Date; until: Date }

/**
 * Makes somebody available for a time: what begins now is said, what comes later is planned. What they had said beyond it, with an
 * end, comes back after it.
 */
export async function makeAvailable(ctx: Context, memberId: string, window: Window): Promise<void> {
  const [known] = await knownOf(ctx, [memberId])
  if (!known) return
  const now = ctx.now()
  const said = known.said && holdsAfter(known.said, now) ? known.said : null
  if (said?.status === 'available' && endOf(said) >= window.until.getTime()) return
  const begun = window.from <= now
  const more = [...(begun ? [] : [planned('available', window.from, window.until)]), ...restOf(said, window.until)]
  const change: AvailabilityChange = begun
    ? { said: { status: 'available', until: window.until } }
    : { said: cutAt(said, window.from) }
  if (more.length > 0) change.plans = [...(await plansOf(ctx, memberId)).map(({ id: _, ...plan }) => plan), ...more]
  await setAvailability(ctx, memberId, change)
}

const endOf = ({ until }: Said) => until ?? Number.POSITIVE_INFINITY
const holdsAfter = (said: Said, now: Date) => endOf(said) > now.getTime()

/** What was said, no longer than until then; undefined where that changes nothing. */
const cutAt = (said: Said | null, from: Date): AvailabilityChange['said'] =>
  said && said.status !== 'available' && endOf(said) > from.getTime() ? { status: said.status, until: from } : undefined

const restOf = (said: Said | null, until: Date): NewPlan[] =>
  said && said.until !== null && said.until > until.getTime() && said.status !== 'available'
    ? [planned(said.status, until, new Date(said.until))]
    : []

const planned = (status: NewPlan['status'], startsAt: Date, endsAt: Date): NewPlan => ({
  ...{ status, startsAt, endsAt },
  weekly: null,
  note: null,
})
