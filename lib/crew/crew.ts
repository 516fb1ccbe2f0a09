import { emptySeats, type Roles, type SeatRole } from './fill-seats.ts'
import { type Missing, missingRoles } from './missing-roles.ts'

/** Somebody's answer to an alarm; `eta` in Unix ms. */
export type Answer = { status: 'coming' | 'at_station' | 'on_scene' | 'not_coming' | null; eta: number | null }
export type Responder = Answer & { roles: Roles }

/**
 * `completeAt`: from when on (Unix ms) all needed seats can be filled by who is coming; null while somebody is missing,
 * nothing is needed, or it hangs on people of whom nobody knows when they come.
 */
export type Crew = { completeAt: number | null; missing: Missing[]; coming: number; needed: number }

/** Who comes for these needed seats, and when they are all filled (decision 031). */
export function crew(seats: readonly SeatRole[], responders: readonly Responder[], now: number): Crew {
  const coming = responders.flatMap(({ roles, ...answer }) => {
    const expected = arrival(answer, now)
    return expected ? [{ roles, at: expected.at }] : []
  })
  const missing = missingRoles(seats, rolesOf(coming))
  const isComplete = seats.length > 0 && missing.length === 0
  return {
    completeAt: isComplete ? filledAt(seats, coming) : null,
    missing,
    coming: coming.length,
    needed: seats.length,
  }
}

/** When somebody is there: now, later, or (`at` null) nobody knows; undefined for who does not come. Who is late has not said when. */
function arrival({ status, eta }: Answer, now: number): { at: number | null } | undefined {
  if (status === 'on_scene' || status === 'at_station') return { at: now }
  if (status === 'not_coming' || (status === null && eta === null)) return undefined
  return { at: eta === null || eta < now ? null : eta }
}

type Coming = { roles: Roles; at: number | null }
const rolesOf = (people: readonly Coming[]) => people.map(({ roles }) => roles)

/** The arrival that fills the last seat: one more person never empties one, so halving finds it. */
function filledAt(seats: readonly SeatRole[], coming: readonly Coming[]): number | null {
  const byArrival = coming.filter((one): one is Coming & { at: number } => one.at !== null).sort((a, b) => a.at - b.at)
  const areFilled = (count: number) => emptySeats(seats, rolesOf(byArrival.slice(0, count))).length === 0
  let [few, enough] = [0, byArrival.length]
  if (!areFilled(enough)) return null
  while (enough - few > 1) {
    const middle = (few + enough) >> 1
    if (areFilled(middle)) enough = middle
    else few = middle
  }
  return byArrival[enough - 1]?.at ?? null
}
