import { emptySeats, type Roles, type SeatRole } from './fill-seats.ts'

/** How many seats nobody is there for; `role` null: seats for anybody. */
export type Missing = { role: SeatRole; count: number }

/** Who is missing for these seats, by role; those that anybody may take are filled last. */
export function missingRoles(seats: readonly SeatRole[], people: readonly Roles[]): Missing[] {
  const forSome = seats.filter((role) => role !== null)
  const forAnybody = seats.filter((role) => role === null)
  const counts = new Map<SeatRole, number>()
  for (const role of emptySeats([...forSome, ...forAnybody], people)) counts.set(role, (counts.get(role) ?? 0) + 1)
  return [...counts].map(([role, count]) => ({ role, count }))
}
