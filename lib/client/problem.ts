import type { Failure } from '#lib/contracts/team/envelope.ts'

export type FieldProblem = Failure['error']['fields'][number]

/** A refusal of one of our APIs, or no answer at all (`status` 0), in words that can be shown. */
export class Problem extends Error {
  readonly status: number
  readonly fields: readonly FieldProblem[]

  constructor(status: number, message: string, fields: readonly FieldProblem[] = []) {
    super(message)
    this.name = 'Problem'
    this.status = status
    this.fields = fields
  }
}

type Result<T> = { data?: T; error?: Failure; response: Response }

/** The answer's body, or a Problem thrown. */
export async function unwrap<T>(request: Promise<Result<T>>): Promise<T> {
  const { data, error, response } = await request.catch(() => {
    throw new Problem(0, 'The server did not answer.')
  })
  if (data !== undefined && response.ok) return data
  throw new Problem(
    response.status,
    error?.error?.message ?? `The server answered ${response.status}.`,
    error?.error?.fields,
  )
}

/** What to say about anything that was thrown. */
export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : 'Something went wrong.')
