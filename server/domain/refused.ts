import { DomainError, isDomainError } from './error.ts'

export type Fault = { field: string; message: string }

/** Everything that is wrong with an input at once, each under the name of its field. */
class Refused extends DomainError {
  readonly faults: Fault[]

  constructor(faults: Fault[]) {
    super('invalid', faults.map(({ field, message }) => `${field} ${message}`).join('; '), faults[0]?.field)
    this.faults = faults
  }
}

/** Told by what it has, never by `instanceof`: Next's bundle has its own copy of the class. */
export const isRefused = (error: unknown): error is Refused => isDomainError(error) && 'faults' in error

/** @throws DomainError `invalid` that names every fault; nothing when there is none */
export function refuse(faults: (Fault | false | null | undefined)[]): void {
  const found = faults.filter((fault) => fault !== false && fault !== null && fault !== undefined)
  if (found.length > 0) throw new Refused(found)
}
