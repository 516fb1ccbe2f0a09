/** Who is told of something as it happens. What one of them does wrong does not keep it from the others. */
export function openListeners<T>(onError: (error: unknown) => void) {
  const listeners = new Set<(told: T) => void>()
  return {
    /** Returns what ends it. */
    listen(listener: (told: T) => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell(told: T): void {
      for (const listener of listeners) {
        try {
          listener(told)
        } catch (error) {
          onError(error)
        }
      }
    },
  }
}
