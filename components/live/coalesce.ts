/**
 * Runs `work` per key: at once, and never twice at the same time. What is asked for while it runs is done once more
 * afterwards, so a burst on one alarm costs two reads and the last one has seen everything.
 */
export function coalesce(
  work: (key: string) => Promise<void>,
  onError: (error: unknown) => void,
): (key: string) => void {
  const running = new Map<string, { again: boolean }>()

  const run = async (key: string): Promise<void> => {
    const state = { again: false }
    running.set(key, state)
    await work(key).catch(onError)
    running.delete(key)
    if (state.again) await run(key)
  }

  return (key) => {
    const state = running.get(key)
    if (state) state.again = true
    else void run(key)
  }
}
