import { DomainError } from '../error.ts'

export type Fault = { field: string; message: string }

/** Everything that is wrong with a post at once, each under the name of its field. */
export class PostRefused extends DomainError {
  readonly faults: Fault[]

  constructor(faults: Fault[]) {
    super('invalid', faults.map(({ field, message }) => `${field} ${message}`).join('; '), faults[0]?.field)
    this.faults = faults
  }
}
