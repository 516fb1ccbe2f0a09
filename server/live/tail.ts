import type { ActivityRow } from './activity-rows.ts'
import { openListeners } from './listeners.ts'

export type TailSource = {
  /** The `seq` every team's log has reached, by team. */
  heads: () => Promise<Map<string, number>>
  read: (teamId: string, after: number, limit: number) => Promise<ActivityRow[]>
}
type Listener = (teamId: string, row: ActivityRow) => void
const BATCH = 500

/**
 * The one tail of this process: reads each team's log by `seq` and publishes in that order. Writers only `kick` it after
 * their commit; a poll is the floor, for what other processes wrote (decision 004). Publishing from the writers
 * themselves inverted 8 of 4,800 entries, and a crash between commit and publish left every seat unaware.
 */
export function openTail(source: TailSource, onError: (error: unknown) => void, pollMs = 1000) {
  const reached = new Map<string, number>()
  const running = new Map<string, Promise<void>>()
  const again = new Set<string>()
  const listeners = openListeners<[teamId: string, row: ActivityRow]>(onError)

  const publish = (teamId: string, row: ActivityRow) => listeners.tell([teamId, row])

  const readOn = async (teamId: string) => {
    do {
      again.delete(teamId)
      for (;;) {
        const rows = await source.read(teamId, reached.get(teamId) ?? 0, BATCH)
        for (const row of rows) {
          reached.set(teamId, row.seq)
          publish(teamId, row)
        }
        if (rows.length < BATCH) break
      }
    } while (again.has(teamId))
  }

  const kick = (teamId: string) => {
    again.add(teamId)
    if (running.has(teamId)) return
    running.set(
      teamId,
      readOn(teamId)
        .catch(onError)
        .finally(() => {
          running.delete(teamId)
          if (again.has(teamId)) kick(teamId) // it came after the last look, when this read was still running
        }),
    )
  }

  let polling: Promise<void> | undefined
  const poll = async () => {
    for (const [teamId, head] of await source.heads()) if (head > (reached.get(teamId) ?? 0)) kick(teamId)
  }
  const pollOnce = () => {
    polling ??= poll()
      .catch(onError)
      .finally(() => {
        polling = undefined
      })
  }

  let timer: NodeJS.Timeout | undefined
  return {
    kick,
    /** Starts at the present: what is older is read by whoever resumes. */
    async start(): Promise<void> {
      for (const [teamId, head] of await source.heads()) reached.set(teamId, head)
      timer = setInterval(pollOnce, pollMs)
    },
    /** Up to here this process has published. */
    reached: (teamId: string) => reached.get(teamId) ?? 0,
    subscribe: (listener: Listener) => listeners.listen(([teamId, row]) => listener(teamId, row)),
    async stop(): Promise<void> {
      clearInterval(timer)
      await polling
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}
export type Tail = ReturnType<typeof openTail>
