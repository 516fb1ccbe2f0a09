import type { Availability, Plan } from '#lib/contracts/team/availability.ts'
import type { NewPlan } from '../availability/availability-query.ts'

/** The plans that hold now or later, the next first. */
export const comingPlans = ({ plans }: Pick<Availability, 'plans'>): Plan[] =>
  plans
    .filter(({ next }) => next !== null)
    .toSorted((a, b) => Date.parse(a.next?.from ?? '') - Date.parse(b.next?.from ?? ''))

/** The list as it is written: in the order in which it was given, for the later counts; what is over is left out. */
export const writtenPlans = ({ plans }: Pick<Availability, 'plans'>, but?: string): NewPlan[] =>
  plans
    .filter(({ id, next }) => id !== but && next !== null)
    .map(({ status, once, weekly, note }) => ({ status, once, weekly, note }))
