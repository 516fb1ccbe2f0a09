import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'

/** Who acts: an API key, a signed-in member, or Muster itself. */
export type Actor =
  | { kind: 'key'; id: string; name: string }
  | { kind: 'member'; id: string; name: string }
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
  afterCommit?: (() => void)[]
}
