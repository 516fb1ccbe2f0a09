/** Lets `most` pieces of work go on at once; the others wait their turn. */
export function openGate(most: number) {
  const waiting: (() => void)[] = []
  let inside = 0
  const leave = () => {
    const next = waiting.shift()
    if (next)
      next() // takes the place over
    else inside--
  }
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (inside < most) inside++
    else await new Promise<void>((enter) => waiting.push(enter))
    return work().finally(leave)
  }
}
