import type { StreamEntry } from '#lib/client/model.ts'

/** Who did it: a member, a system's key, or Muster itself. */
export const actorName = (actor: StreamEntry['actor']): string =>
  (actor?.member ?? actor?.vehicle ?? actor?.key)?.name ?? 'Muster'
