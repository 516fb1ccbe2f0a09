/**
 * Does what `take` gives, in so many lanes, until it gives no more; false when the time is over first. As many as there are lanes are
 * taken at once. One that goes wrong ends its own lane; it is thrown when the others are done.
 */
export async function drainIn<T>(
  lanes: number,
  take: (count: number) => Promise<T[]>,
  doOne: (one: T) => Promise<void>,
  budgetMs: number,
): Promise<boolean> {
  const until = performance.now() + budgetMs
  const inHand: T[] = []
  let isEmpty = false
  let taking: Promise<void> | undefined
  const takeMore = async () => {
    const taken = await take(lanes)
    inHand.push(...taken)
    isEmpty = taken.length < lanes
  }
  const next = async () => {
    while (inHand.length === 0 && !isEmpty && performance.now() < until) {
      taking ??= takeMore().finally(() => {
        taking = undefined
      })
      await taking
    }
    return inHand.shift()
  }
  const lane = async () => {
    for (let one = await next(); one !== undefined; one = await next()) await doOne(one)
  }
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane))
  const wrong = ended.find((end) => end.status === 'rejected')
  if (wrong) throw wrong.reason
  return isEmpty
}
