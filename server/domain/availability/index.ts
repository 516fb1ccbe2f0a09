export { calendarByToken, closeCalendar, openCalendar, plannedBetween } from './calendar.ts'
export { type AvailabilityChange, setAvailability } from './set-availability.ts'
export { statusesAt } from './statuses-at.ts'
export { type Availability, availabilityOf, type KnownMember, knownOf, type NewPlan, plansOf } from './store.ts'
