import type { Context } from 'hono'
import type { CallerProblem } from '#lib/contracts/caller.ts'
import { problemOf, wantsPage } from './problem.ts'
import type { Reader } from './reader.ts'

/** The citizen can mend these; the page shows them again what they wrote. */
const MENDABLE: (CallerProblem | undefined)[] = ['invalid', 'not_a_picture', 'too_large']

/**
 * Answers what was sent: `{id}` for the page's program; for a form of a page without JavaScript the way back to the page,
 * or the page `again` with what was refused.
 */
export async function answer(
  c: Context,
  { token }: Reader,
  again: (problem: CallerProblem) => Promise<Response>,
  write: () => Promise<number>,
): Promise<Response> {
  if (!wantsPage(c)) return c.json({ id: await write() })
  try {
    await write()
  } catch (error) {
    const problem = problemOf(error)
    if (problem && MENDABLE.includes(problem)) return again(problem)
    throw error
  }
  return c.redirect(`/r/${token}`, 303)
}
