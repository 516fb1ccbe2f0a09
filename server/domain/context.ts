import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'
import type { Turn } from '#server/threads/turns.ts'
import type { Job } from './job.ts'

/** Who acts: an API key, a signed-in member, a vehicle by its tablet, or Muster itself. */
export type Actor =
  | { kind: 'key'; id: string; name: string }
  | { kind: 'member'; id: string; name: string }
  | { kind: 'vehicle'; id: string; name: string }
  | { kind: 'system' }

/**
 * What every verb is given: where to write, for whom, in which centre.
 * `db` is a transaction inside `transaction()`. `afterCommit` collects what must not happen before the outermost commit.
 */
export type Context = {
  db: Db
  teamId: string
  centre: Centre
  actor: Actor
  now: () => Date
  /** Tells the tail of this process that the team's log has grown. */
  kick: (teamId: string) => void
  /** Queues work for later in the transaction of `db`. */
  enqueue: (db: Db, job: Job) => Promise<void>
  /** The versions a change may meet (`If-Match`); undefined when the caller takes any. */
  expected?: readonly number[]
  afterCommit?: (() => void)[]
  /** Collects the ULIDs of the entries this request has written to the log, once they are committed; the first one first. */
  written?: { ulid: string; ofAlarm: boolean }[]
  /** What is being undone: the first entry of this action that is recorded bears it, and its ULID is left here. */
  undoing?: { ulid: string; as: string; entry?: string }
  /** Whose turn it is where work waits in line; nobody's in particular when it is not said. */
  turn?: Turn
}

/** The vehicle whose tablet acts: it sees and does only what is of this vehicle's alarms (decision 035). Undefined for anybody else. */
export const limitedTo = ({ actor }: { actor: Actor }): string | undefined =>
  actor.kind === 'vehicle' ? actor.id : undefined

/** Muster itself at work on a team, outside a running server (command line, first start): nobody to wake, no jobs. */
export const systemContext = (db: Db, teamId: string, now: () => Date, centre: Centre = 'live'): Context => ({
  db,
  teamId,
  centre,
  actor: { kind: 'system' },
  now,
  kick: () => undefined,
  enqueue: () => Promise.reject(new Error('There are no jobs outside a running server')),
})
