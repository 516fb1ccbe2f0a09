import type { Alarm } from '#lib/client/model.ts'

type Known = Pick<Alarm, 'id' | 'sequence' | 'title'>

/**
 * What this page knows of the open alarms. `after`: the newest there was when it opened (null: not read yet); `raising`:
 * titles that are being raised at this desk right now; `unseen`: ids that nobody here has looked at;
 * `ours`: those of alarms that were raised here.
 */
export type Seen = {
  after: number | null
  known: ReadonlySet<string>
  raising: readonly string[]
  unseen: readonly string[]
  ours: ReadonlySet<string>
}
export const NOTHING_SEEN: Seen = { after: null, known: new Set(), raising: [], unseen: [], ours: new Set() }

/**
 * Takes the list of open alarms as it is now, whatever brought it: a frame, a catch-up, a reading anew. Each alarm arrives
 * once; those there were when the page opened never do. One that may be our own waits until the answer says so.
 */
export function takeNotice<T extends Known>(seen: Seen, open: readonly T[]): { seen: Seen; arrived: T[] } {
  if (seen.after === null) {
    const after = Math.max(0, ...open.map(({ sequence }) => sequence))
    return { seen: { ...seen, after, known: new Set(open.map(({ id }) => id)) }, arrived: [] }
  }
  const { after, known, raising } = seen
  const arrived = open.filter(
    ({ id, sequence, title }) => sequence > after && !known.has(id) && !raising.includes(title ?? ''),
  )
  const isOpen = new Set(open.map(({ id }) => id))
  const unseen = [...seen.unseen.filter((id) => isOpen.has(id)), ...arrived.map(({ id }) => id)]
  const changed = arrived.length > 0 || unseen.length !== seen.unseen.length
  if (!changed) return { seen, arrived }
  return { seen: { ...seen, known: new Set([...known, ...arrived.map(({ id }) => id)]), unseen }, arrived }
}

/** Somebody here has looked at it. */
export const lookedAt = (seen: Seen, id: string): Seen =>
  seen.unseen.includes(id) ? { ...seen, unseen: seen.unseen.filter((one) => one !== id) } : seen

/** A title is being raised here; and, once it is answered, which alarm that has become. */
export const raisingHere = (seen: Seen, title: string): Seen => ({ ...seen, raising: [...seen.raising, title] })
export function raisedHere(seen: Seen, title: string, id: string | null): Seen {
  const at = seen.raising.indexOf(title)
  const raising = seen.raising.filter((_, i) => i !== at)
  if (id === null) return { ...seen, raising }
  return { ...seen, raising, known: new Set([...seen.known, id]), ours: new Set([...seen.ours, id]) }
}
