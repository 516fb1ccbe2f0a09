import type { Caller } from '#server/auth/caller.ts'
import type { Tail, TailSource } from './tail.ts'
import type { Backlog } from './views.ts'
import { sees } from './visibility.ts'

/** Longer ago than this nothing is replayed; a day is promised, the rest is for long weekends. */
const REPLAYED_MS = 72 * 60 * 60 * 1000
const STEP = 500

/**
 * Whether what this caller missed after `after` can be replayed: `ahead` when the log has not come that far, `gone` when
 * the next entry the caller may see is more than 72 h old.
 */
export async function judgePlace(
  caller: Caller,
  after: number,
  {
    tail,
    backlog,
    now,
  }: { tail: Pick<Tail, 'reached'>; backlog: Backlog & Pick<TailSource, 'heads'>; now: () => Date },
): Promise<'replayable' | 'ahead' | 'gone'> {
  const head = tail.reached(caller.teamId)
  if (after > head) {
    const written = (await backlog.heads()).get(caller.teamId) ?? 0 // our tail may be a moment behind the log
    return after > written ? 'ahead' : 'replayable'
  }
  const oldest = now().getTime() - REPLAYED_MS
  // Nearly always the very next entry decides.
  for (let read = after, step = 1; read < head; step = STEP) {
    const rows = await backlog.read(caller.teamId, read, step, head)
    for (const row of rows) {
      if (Date.parse(row.entry.at) >= oldest) return 'replayable'
      if (sees(caller, row)) return 'gone'
    }
    read = rows.at(-1)?.seq ?? head
  }
  return 'replayable'
}
