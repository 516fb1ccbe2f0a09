/**
 * The live stream: socket.io, namespace `/live`. Two rivers in one socket.
 *
 * - `activity`: what was decided. In `seq` order, nothing lost, nothing twice. Each frame names the `seq` of the frame
 *   before it *in this view* (`prev`): a view is a team, a centre and the caller's scopes, so even a narrow key can
 *   tell that nothing is missing. A client that sees `prev` differ from its last `seq` has a gap and calls `resume`.
 * - `positions`: where things are. Coalesced to one frame per room every 200–250 ms, volatile, healed by `snapshot`.
 *   Vehicles for callers with `vehicles:read`, whichever their centre; members with `members:read`, while they let
 *   themselves be tracked for an open alarm of the caller's centre; citizens (`rep_` and the number of their report) with
 *   `reports:read`, while they share where they are. `gone` names who no longer is: take them off at once.
 *
 * A vehicle's tablet sees only entries of alarms the vehicle is assigned to: from its assignment to the end of it, or a day after
 * their conclusion; and positions of who is on those that go on.
 *
 * Auth: the dashboard's session cookie (same origin only), with `auth: { centre: 'training' }` for the training centre,
 * or a vehicle's tablet by its cookie, where nobody is signed in, or `auth: { key }` with a team key, whose centre it is.
 * Protocol: connect → `resume({ after })` → either the missed `activity` frames or `reset`, and always a `snapshot` →
 * live frames. After a `reset` the client reads what it shows anew over REST; frames that follow it start at `seq`.
 *
 * The same frames as Server-Sent Events: `GET /v1/events` (`team/events.ts`).
 */
export const LIVE_NAMESPACE = '/live'

/** One row of the activity log as a view sees it, as it was when it happened. Times are ISO 8601 UTC. `centre` is null for what both share. */
export type Entry = {
  id: string
  at: string
  action: string
  alarm: string | null
  object: string | null
  descriptor: string | null
  changes: { key: string; from: unknown; to: unknown }[]
  /** The entry that this one has undone, if it is an undo. */
  undoes?: string
}
export type ActivityFrame = { prev: number; seq: number; entry: Entry }

/**
 * A position on the wire: `[id, lng, lat, heading° | null, speed km/h | null, altitude m | null, taken at, Unix ms]`, of a
 * vehicle, a member, or the citizen of a report (`rep_17`); a citizen's has its accuracy behind, in metres.
 * Behind that, where the device's clock is wrong, what it says; `taken at` is then when the fix came in.
 */
export type FixTuple = [
  id: string,
  lng: number,
  lat: number,
  heading: number | null,
  speed: number | null,
  altitude: number | null,
  at: number,
  accuracy?: number | null,
  clockSays?: number,
]
export type PositionsFrame = { fixes: FixTuple[]; gone: string[] }
/** All latest positions this view may see, at the time of sending; who is not in it is nowhere. */
export type SnapshotFrame = { fixes: FixTuple[] }
/** Too far behind (or `after` from another life): read anew over REST; what follows starts after `seq`. */
export type ResetFrame = { seq: number }

export type ResumeRequest = { after: number | null }
/** `seq`: where the view stands now; everything up to it has been sent or is covered by the `reset`. */
export type ResumeReply = { ok: true; seq: number } | { ok: false; reason: string }

export type ServerToClient = {
  activity: (frame: ActivityFrame) => void
  positions: (frame: PositionsFrame) => void
  snapshot: (frame: SnapshotFrame) => void
  reset: (frame: ResetFrame) => void
}
export type ClientToServer = {
  resume: (request: ResumeRequest, reply: (answer: ResumeReply) => void) => void
  /** For the latency on the connection pill: the answer is the server's clock, Unix ms. */
  clock: (reply: (now: number) => void) => void
}

/** A client this far behind gets `reset` instead of the entries (docs/architecture.md). */
export const RESET_BEYOND = 1000
