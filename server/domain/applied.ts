/** A row after a partial change: what is absent or undefined stays, null clears (facts T9). */
export function applied<T extends object>(before: T, change: { [K in keyof T]?: T[K] | undefined }): T {
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  return { ...before, ...Object.fromEntries(given) }
}
