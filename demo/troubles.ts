const AGAIN_MS = 5 * 60_000

/** Says each kind of trouble once in five minutes, not at every attempt; nothing any more once all is stopping. */
export function openTroubles(say: (sentence: string) => void, stopping: AbortSignal): (error: Error) => void {
  const saidAt = new Map<string, number>()
  return (error) => {
    if (stopping.aborted) return
    const kind = error.message.replaceAll(/[a-z]{3}_[0-9a-z]{28}/g, '…').slice(0, 60)
    if (Date.now() - (saidAt.get(kind) ?? 0) < AGAIN_MS) return
    saidAt.set(kind, Date.now())
    say(`The simulator goes on without this: ${error.message}`)
  }
}
