/**
 * Work in lanes: one after the other within a lane, lanes beside each other, at most `atOnce` pieces waiting or running.
 * The first failure is thrown at whoever enters next, or waits for the end.
 */
export function openLanes(atOnce: number) {
  const tails = new Map<string, Promise<void>>()
  const running = new Set<Promise<void>>()
  let failure: { error: unknown } | undefined

  const fail = (error: unknown) => {
    failure ??= { error }
  }
  const throwFailure = () => {
    if (failure) throw failure.error
  }

  return {
    /** Resolves as soon as the work has its place; not when it is done. */
    async enter(lane: string, work: () => Promise<void>): Promise<void> {
      while (running.size >= atOnce) await Promise.race(running)
      throwFailure()
      const done = (tails.get(lane) ?? Promise.resolve()).then(async () => {
        if (!failure) await work().catch(fail)
        running.delete(done)
      })
      running.add(done)
      tails.set(lane, done)
    },
    async empty(): Promise<void> {
      await Promise.all(running)
      throwFailure()
    },
  }
}
