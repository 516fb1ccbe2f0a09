const EVERY_MS = 60_000

/**
 * Does something once a minute, the first time at `start`, and never twice at the same time; `close` waits for what is under way. What
 * goes wrong is told, and tried again with the next minute.
 */
export function eachMinute(work: () => Promise<void>, onError: (error: unknown) => void) {
  let working: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  const round = () => {
    working ??= work()
      .catch(onError)
      .finally(() => {
        working = undefined
      })
  }
  return {
    start(): void {
      timer = setInterval(round, EVERY_MS)
      round()
    },
    async close(): Promise<void> {
      clearInterval(timer)
      await working
    },
  }
}
