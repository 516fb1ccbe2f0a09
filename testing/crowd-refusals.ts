import assert from 'node:assert/strict'
import type { Answer } from './open-team.ts'

type Errors = { errors: { source?: { pointer: string } }[] }

/** The fields that an answer of the crowd API names, error by error; the first error stands for all and names none. */
export const pointers = ({ errors }: Errors) => errors.map((e) => e.source?.pointer)

/** `422 /title /content`; of an answer without errors only its status. */
export const statusAndPointers = ({ status, body }: Pick<Answer, 'status' | 'body'>) =>
  [status, ...pointers({ errors: body.errors ?? [] }).slice(1)].join(' ')

/** Asserts that a request was refused with 422 for these fields. */
export async function refused(answer: Promise<Pick<Answer, 'status' | 'body'>>, ...fields: string[]): Promise<void> {
  const { status, body } = await answer
  assert.deepEqual([status, pointers(body)], [422, [undefined, ...fields]], JSON.stringify(body))
}
