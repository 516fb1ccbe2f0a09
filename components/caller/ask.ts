import type { Asked as AskedOf } from '#components/outbox/asked.ts'
import type { CallerProblem } from '#lib/contracts/caller.ts'

/** What this page's server answers (see `components/outbox`). */
export type Asked<T> = AskedOf<T, CallerProblem>

const FINAL: readonly string[] = ['gone', 'closed', 'invalid', 'not_a_picture', 'too_large'] satisfies CallerProblem[]

/**
 * Asks the server of this page. Never throws. `isAnswer` knows our server's answers: the sign-in page of a public
 * Wi-Fi also says 200.
 */
export async function ask<T>(
  path: string,
  init: RequestInit,
  patienceMs: number,
  isAnswer: (body: object) => body is T & object,
): Promise<Asked<T>> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), patienceMs)
  try {
    const response = await fetch(path, { ...init, cache: 'no-store', signal: abort.signal })
    const afterMs = 1000 * (Number(response.headers.get('retry-after')) || 0)
    return judge(response.ok, await response.json(), afterMs, isAnswer)
  } catch {
    return { kind: 'later', afterMs: 0 }
  } finally {
    clearTimeout(timer)
  }
}

function judge<T>(
  ok: boolean,
  body: unknown,
  afterMs: number,
  isAnswer: (body: object) => body is T & object,
): Asked<T> {
  if (typeof body !== 'object' || body === null) return { kind: 'later', afterMs }
  if (ok && isAnswer(body)) return { kind: 'answer', value: body }
  const problem = 'error' in body && typeof body.error === 'string' ? body.error : ''
  // safe: FINAL holds nothing else
  return !ok && FINAL.includes(problem)
    ? { kind: 'refused', problem: problem as CallerProblem }
    : { kind: 'later', afterMs }
}
