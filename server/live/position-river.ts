import type { RiverFix } from '#server/db/positions.ts'

/** Writes a group durably and says, per fix, whether its vehicle still exists. */
export type WriteGroup = (group: RiverFix[]) => Promise<boolean[]>

type Waiting = { fix: RiverFix; done: (written: boolean) => void; fail: (error: unknown) => void }
const MAX_GROUP = 1000

/**
 * Group commit (decision 005): fixes collect while a write is in flight and go out together in the next; each `append`
 * resolves after *its* commit. A group that is refused is halved until the bad row stands, and fails, alone.
 * `onWritten` hears of each durable fix, in the order written.
 */
export function openRiver(write: WriteGroup, onWritten: (fix: RiverFix) => void) {
  const waiting: Waiting[] = []
  let running: Promise<void> | undefined

  const flow = async () => {
    while (waiting.length > 0) {
      const group = waiting.splice(0, MAX_GROUP)
      await writeGroup(group)
    }
    running = undefined
  }

  const writeGroup = async (group: Waiting[]) => {
    try {
      const written = await write(group.map((w) => w.fix))
      for (const [i, w] of group.entries()) settle(w, written[i] === true)
    } catch (error) {
      if (group.length > 1 && isRefusal(error)) for (const half of halves(group)) await writeGroup(half)
      else for (const w of group) w.fail(error)
    }
  }

  const settle = (w: Waiting, written: boolean) => {
    if (written) onWritten(w.fix)
    w.done(written)
  }

  return {
    /** Resolves with true once the fix is durable, false when its vehicle is gone. */
    append: (fix: RiverFix): Promise<boolean> =>
      new Promise((done, fail) => {
        waiting.push({ fix, done, fail })
        running ??= Promise.resolve().then(flow)
      }),
    /** Resolves when nothing is waiting or in flight. */
    drained: async () => {
      while (running) await running
    },
  }
}

/**
 * The database answered, and said no: nothing of the group was written. A lost connection says neither yes nor no, and
 * trying again could write the group twice.
 */
const isRefusal = (error: unknown) => error instanceof Error && 'severity' in error && error.severity === 'ERROR'

function halves<T>(group: T[]): T[][] {
  const middle = Math.ceil(group.length / 2)
  return [group.slice(0, middle), group.slice(middle)]
}
