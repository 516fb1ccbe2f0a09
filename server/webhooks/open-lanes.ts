const BUDGET_MS = 10_000

type Steps = {
  /** One delivery of this webhook; false when none is due. */
  deliverNext: (webhookId: string) => Promise<boolean>
  /** Queues the webhook's job anew, at once or later. */
  again: (webhookId: string, afterSeconds?: number) => Promise<void>
  leaseSeconds: number
}

/**
 * One lane per webhook in this process: its deliveries go out one after the other, and a receiver that hangs holds up
 * nobody but itself. A job drains its webhook for ten seconds and then queues up again, so that each has its turn.
 */
export function openLanes({ deliverNext, again, leaseSeconds }: Steps, budgetMs = BUDGET_MS) {
  /** The webhooks being drained, and whether a job for them came meanwhile. */
  const running = new Map<string, boolean>()

  /** False when its time is over first. */
  const drain = async (id: string, until: number) => {
    try {
      while (performance.now() < until) {
        running.set(id, false)
        // The lane is left in the tick in which nobody has come and nothing is due: no job can fall in between.
        if (!(await deliverNext(id)) && !running.get(id)) return true
      }
      return false
    } finally {
      running.delete(id)
    }
  }

  return async ({ webhookId }: { webhookId: string }, { attempt }: { attempt: number }): Promise<void> => {
    // It ran before and did not end well: what it had in hand then is due after the lease.
    if (attempt > 0) await again(webhookId, leaseSeconds)
    if (running.has(webhookId)) running.set(webhookId, true)
    // The lane is free before the next job is queued: it may run at once, and would else believe that this one goes on.
    else if (!(await drain(webhookId, performance.now() + budgetMs))) await again(webhookId)
  }
}
