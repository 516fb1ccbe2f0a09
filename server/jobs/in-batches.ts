/** Writes things together that come while the last batch is being written; each resolves, or fails, with its own batch. */
export function inBatches<T>(write: (batch: T[]) => Promise<void>): (one: T) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting: { batch: T[]; written: Promise<void> } | undefined
  const open = () => {
    const batch: T[] = []
    const written = last.then(() => {
      waiting = undefined
      return write(batch)
    })
    last = written.catch(() => undefined)
    return { batch, written }
  }
  return (one) => {
    waiting ??= open()
    waiting.batch.push(one)
    return waiting.written
  }
}
