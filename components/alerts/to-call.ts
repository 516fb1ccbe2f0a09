import type { AlertCandidate } from '#lib/client/model.ts'

type Candidate = Pick<AlertCandidate, 'id' | 'name' | 'roles' | 'availability' | 'called' | 'wanted'>
const ORDER: Record<Candidate['availability'], number> = { available: 0, busy: 1, away: 2 }

/** Who could be called, of one role or of all: who was not called yet first, then who can come soonest to the phone. */
export const toCall = <C extends Candidate>(candidates: readonly C[], role: string | null): C[] =>
  candidates
    .filter(({ roles }) => role === null || roles.includes(role))
    .toSorted(
      (a, b) =>
        Number(a.called) - Number(b.called) ||
        ORDER[a.availability] - ORDER[b.availability] ||
        a.name.localeCompare(b.name),
    )

/** Chosen beforehand: whom the rules would call now, and nobody who is away. */
export const chosenAtFirst = (candidates: readonly Candidate[]): Set<string> =>
  new Set(candidates.filter(({ wanted, availability }) => wanted && availability !== 'away').map(({ id }) => id))
