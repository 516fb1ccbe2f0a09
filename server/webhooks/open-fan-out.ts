const POLL_MS = 5000

type Steps = {
  behind: () => Promise<string[]>
  /** One batch of one webhook; true when there is more to read. */
  fanOut: (webhookId: string) => Promise<boolean>
}

/**
 * Keeps every webhook's deliveries up with the log: at the start, whenever it is kicked, and every five seconds, for
 * what failed or was in another process's hands. One batch of each webhook in turn, so that a flood in one team does
 * not hold up the others.
 */
export function openFanOut({ behind, fanOut }: Steps, onError: (error: unknown) => void, pollMs = POLL_MS) {
  let running: Promise<void> | undefined
  let [again, stopped] = [false, false]

  const oneBatchOf = async (id: string) => {
    try {
      if (await fanOut(id)) again = true
    } catch (error) {
      onError(error) // the others go on; the poll comes back to this one
    }
  }
  const run = async () => {
    do {
      again = false
      for (const id of await behind()) if (!stopped) await oneBatchOf(id)
    } while (again && !stopped)
  }
  const kick = () => {
    if (stopped) return
    again = true
    running ??= run()
      .catch(onError)
      .finally(() => {
        running = undefined
        if (again) kick() // it came after the last look
      })
  }

  const timer = setInterval(kick, pollMs)
  return {
    kick,
    /** Resolves when what is under way is done. */
    async stop(): Promise<void> {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
