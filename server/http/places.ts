/**
 * At most `most` at once under each name. Returns what gives the place back, for one too many undefined: whoever asks is
 * not to wait, but told so.
 */
export function openPlaces(most: number): (name: string | number) => (() => void) | undefined {
  const taken = new Map<string | number, number>()
  return (name) => {
    const before = taken.get(name) ?? 0
    if (before >= most) return undefined
    taken.set(name, before + 1)
    return () => {
      const left = taken.get(name)! - 1 // safe: this one is still in it
      if (left === 0) taken.delete(name)
      else taken.set(name, left)
    }
  }
}
