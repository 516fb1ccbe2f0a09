export type ProblemCode =
  | 'not_found'
  | 'forbidden'
  | 'conflict'
  | 'invalid'
  | 'gone'
  | 'too_many'
  | 'unprocessable'
  | 'stale'

/**
 * A refusal in the domain's own words; each API renders it in its dialect.
 * Recognised by `code`, never by `instanceof`: Next's bundle has its own copy of this class.
 */
export class DomainError extends Error {
  readonly code: ProblemCode
  readonly field: string | undefined

  constructor(code: ProblemCode, message: string, field?: string) {
    super(message)
    this.code = code
    this.field = field
  }
}

const CODES: ReadonlySet<unknown> = new Set<ProblemCode>([
  'not_found',
  'forbidden',
  'conflict',
  'invalid',
  'gone',
  'too_many',
  'unprocessable',
  'stale',
])

export const isDomainError = (error: unknown): error is DomainError =>
  error instanceof Error && 'code' in error && 'field' in error && CODES.has(error.code)

export const notFound = (what: string) => new DomainError('not_found', `No such ${what}`)
export const invalid = (message: string, field?: string) => new DomainError('invalid', message, field)
