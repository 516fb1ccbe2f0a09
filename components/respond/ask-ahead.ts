import { centreHeaders } from '#lib/client/centre.ts'
import { Problem } from '#lib/client/problem.ts'

/** Asks an operation that not every server has yet; null where there is none. @throws Problem */
export async function askAhead<T>(path: string, method = 'GET', body?: object): Promise<T | null> {
  const headers = { 'content-type': 'application/json', ...centreHeaders() }
  const answer = await fetch(path, { method, headers, ...(body && { body: JSON.stringify(body) }) }).catch(() => {
    throw new Problem(0, { key: 'shared.problem.noAnswer' })
  })
  if (answer.status === 404) return null
  const said = await answer.json().catch(() => undefined)
  if (!answer.ok) throw new Problem(answer.status, said?.error?.message ?? String(answer.status))
  return said.data
}
