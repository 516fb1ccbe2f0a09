/**
 * Does one thing after the other in so many lanes until none is left; false when the time is over first. One that goes wrong ends
 * its own lane; it is thrown when the others are done.
 */
export async function drainIn(lanes: number, doNext: () => Promise<boolean>, budgetMs: number): Promise<boolean> {
  const until = performance.now() + budgetMs
  const lane = async () => {
    while (performance.now() < until) if (!(await doNext())) return true
    return false
  }
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane))
  const wrong = ended.find((end) => end.status === 'rejected')
  if (wrong) throw wrong.reason
  return ended.every((end) => end.status === 'fulfilled' && end.value)
}
