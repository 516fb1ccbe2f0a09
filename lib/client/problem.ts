import type { Failure } from '#lib/contracts/team/envelope.ts'
import type { Key, Translate } from '#lib/words/translate.ts'
import { noteWritten } from './written.ts'

export type FieldProblem = Failure['error']['fields'][number]
export type Obstacle = NonNullable<Failure['error']['obstacle']>
/** What a page says by itself, where no server has worded it: a key of the catalogue and its values. */
export type Saying = { key: Key; values?: Record<string, string | number> }

/** A refusal of one of our APIs in its own words, or a saying of ours; no answer at all has the `status` 0. */
export class Problem extends Error {
  readonly status: number
  readonly fields: readonly FieldProblem[]
  readonly saying: Saying | null
  /** What stands in the way of an undo. */
  readonly obstacle: Obstacle | undefined

  constructor(status: number, said: string | Saying, fields: readonly FieldProblem[] = [], obstacle?: Obstacle) {
    super(typeof said === 'string' ? said : said.key)
    this.name = 'Problem'
    this.status = status
    this.saying = typeof said === 'string' ? null : said
    this.fields = fields
    this.obstacle = obstacle
  }
}

type Result<T> = { data?: T; error?: Failure; response: Response }

/** The answer's body, or a Problem thrown. */
export async function unwrap<T>(request: Promise<Result<T>>): Promise<T> {
  const { data, error, response } = await request.catch(() => {
    throw new Problem(0, { key: 'shared.problem.noAnswer' })
  })
  if (data !== undefined && response.ok) {
    noteWritten(data, response)
    return data
  }
  const { message = answered(response.status), fields, obstacle } = error?.error ?? {}
  throw new Problem(response.status, message, fields, obstacle)
}

/** An answer that says nothing but its status. */
export const answered = (status: number): Saying => ({ key: 'shared.problem.status', values: { status } })

/** What to say about anything that was thrown. */
export function sentenceOf(error: unknown, t: Translate): string {
  if (error instanceof Problem && error.saying) return t(error.saying.key, error.saying.values)
  return error instanceof Error ? error.message : t('shared.problem.unknown')
}
