import type { ActivityFrame } from '#lib/contracts/live.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { ActivityRow } from './activity-rows.ts'
import type { Tail } from './tail.ts'
import { sees, viewKey } from './visibility.ts'

/**
 * One view of one team's log: what all callers of the same centre and scopes see. `last` is the newest `seq` it could
 * see, the `prev` of its next frame. Until `ready()`, frames are not published but kept back.
 */
export type View = { key: string; teamId: string; caller: Caller; last: number; ready: () => Promise<void> }
type Kept = View & { early: ActivityRow[] | undefined; users: number }

export type Backlog = {
  /** Rows with `after < seq ≤ upTo`, in order. */
  read: (teamId: string, after: number, limit: number, upTo: number) => Promise<ActivityRow[]>
  /** The newest `seq` ≤ `upTo` that `visible` accepts, 0 when there is none. */
  lastVisible: (teamId: string, upTo: number, visible: (row: ActivityRow) => boolean) => Promise<number>
}

type Listener = (view: View, frame: ActivityFrame) => void

/** The views in use in this process, fed by the tail. Sockets and event streams are its listeners. */
export function openViews(tail: Pick<Tail, 'subscribe' | 'reached'>, backlog: Backlog) {
  const views = new Map<string, Kept>()
  const listeners = new Set<Listener>()

  const advance = (view: Kept, row: ActivityRow) => {
    if (!sees(view.caller, row)) return
    const frame = { prev: view.last, seq: row.seq, entry: row.entry }
    view.last = row.seq
    for (const listener of listeners) listener(view, frame)
  }

  tail.subscribe((teamId, row) => {
    for (const view of views.values()) {
      if (view.teamId !== teamId) continue
      if (view.early) view.early.push(row)
      else advance(view, row)
    }
  })

  const open = (caller: Caller): Kept => {
    const { teamId } = caller
    const upTo = tail.reached(teamId) // what comes later comes by the tail, into `early`
    let looking: Promise<void> | undefined
    const look = async () => {
      view.last = await backlog.lastVisible(teamId, upTo, (row) => sees(caller, row))
      const early = view.early ?? []
      view.early = undefined
      for (const row of early) advance(view, row)
    }
    const ready = () => {
      looking ??= look().catch((error) => {
        looking = undefined // whoever asks next looks again
        throw error
      })
      return looking
    }
    const view: Kept = { key: viewKey(caller), teamId, caller, last: 0, early: [], users: 0, ready }
    ready().catch(() => undefined) // whoever resumes asks again, and is told
    return view
  }

  return {
    enter(caller: Caller): View {
      const view = views.get(viewKey(caller)) ?? open(caller)
      views.set(view.key, view)
      view.users++
      return view
    },
    leave({ key }: View): void {
      const view = views.get(key)
      if (view && --view.users === 0) views.delete(key)
    },
    /** Hears every frame of every view in use. */
    subscribe(listener: Listener): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
export type Views = ReturnType<typeof openViews>

/**
 * Sends everything the client of this view missed, in order and once, and calls `join` in the very tick in which there
 * is nothing left to send: from then on the room carries it. Goes no faster than `send` lets it.
 */
export async function catchUp(
  view: View,
  after: number,
  backlog: Backlog,
  send: (frame: ActivityFrame) => unknown,
  join: () => void,
): Promise<void> {
  await view.ready()
  let sent = after
  let read = after
  while (read < view.last) {
    const upTo = view.last
    const rows = await backlog.read(view.teamId, read, BATCH, upTo)
    for (const row of rows.filter((r) => sees(view.caller, r))) {
      await send({ prev: sent, seq: row.seq, entry: row.entry })
      sent = row.seq
    }
    read = rows.length < BATCH ? upTo : rows.at(-1)!.seq
  }
  join()
}
const BATCH = 500
