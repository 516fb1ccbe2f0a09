import type { Alarm } from '#lib/client/model.ts'

type Listed = Pick<Alarm, 'id' | 'priority' | 'sequence' | 'vehicles'>

/** The most urgent alarm that the vehicle is assigned to since the last look, and what is known from now on; taken off and assigned again is news. */
export function newFor<T extends Listed>(
  vehicle: string,
  open: readonly T[],
  known: ReadonlySet<string>,
): { alarm: T | undefined; known: ReadonlySet<string> } {
  const own = open.filter(({ vehicles = [] }) => vehicles.some(({ id }) => id === vehicle))
  const [alarm] = own
    .filter(({ id }) => !known.has(id))
    .toSorted((a, b) => a.priority - b.priority || b.sequence - a.sequence)
  return { alarm, known: new Set(own.map(({ id }) => id)) }
}
