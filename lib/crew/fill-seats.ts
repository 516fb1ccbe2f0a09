/** Who a seat is for: a role's id, or anybody (null). */
export type SeatRole = string | null
/** What somebody can do: ids of roles. */
export type Roles = ReadonlySet<string>

/**
 * The seats that stay empty when as many as possible are taken; whoever can do several things sits where others cannot
 * (augmenting paths; Kuhn 1955). Of several ways the seats that come first are taken.
 */
export function emptySeats(seats: readonly SeatRole[], people: readonly Roles[]): SeatRole[] {
  const seatOf = new Map<number, number>()
  /** Seats somebody there, moving others on where it must; each person is asked once. */
  const fill = (seat: number, asked: Set<number>): boolean => {
    const role = seats[seat] ?? null
    return people.some((roles, person) => {
      if (asked.has(person) || (role !== null && !roles.has(role))) return false
      asked.add(person)
      const other = seatOf.get(person)
      if (other !== undefined && !fill(other, asked)) return false
      seatOf.set(person, seat)
      return true
    })
  }
  const out = new Set<SeatRole>() // once nobody is left for a role, nobody is for its next seat
  return seats.filter((role, seat) => {
    if (!out.has(role) && fill(seat, new Set())) return false
    out.add(role)
    return true
  })
}
